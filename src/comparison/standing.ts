import { layAlong } from './alignment.ts';
import { FEWEST_CONTENT_WORDS, fewestShared } from './candidates.ts';
import { contentWords } from './content-words.ts';
import { indexOfWords } from './stands-in.ts';

/**
 * WHOLE: the text is the other. INSIDE: it stands in the other word for word. ALTERED: it is the other, or a part of it,
 * in other words.
 */
export type Standing = 'WHOLE' | 'INSIDE' | 'ALTERED';

/** How a text in doubt stands to what somebody is reported to have said. */
export interface Likeness {
  readonly standing: Standing;
  /** Above 0, up to 1, as `layAlong` has it; below 1 exactly where it is ALTERED. */
  readonly similarity: number;
  /** Index of the first of the other's folded words that it stands on. */
  readonly start: number;
}

/** Words altered beyond this are other words. Reports of one utterance agree better, unrelated ones in four tenths at most. */
const LEAST_SIMILARITY = 0.6;

/** So many words in a row tell what they are from, even where few of them are content words. */
const TELLING_RUN = 5;

/** A text in doubt, as it is compared. */
export interface Asked {
  readonly folded: readonly string[];
  readonly content: ReadonlySet<string>;
}

/** @param folded as `Wording` has them */
export function askedOf(folded: readonly string[]): Asked {
  return { folded, content: new Set(contentWords(folded)) };
}

/**
 * How a text stands to what somebody is reported to have said; null where it does not: where half of its content words
 * are others, or more, and where it is too short to tell. With fewer than three content words only the whole counts, or
 * a run of five words. A text that goes on where the whole of what is reported ends, or begins before, is ALTERED too,
 * however much it adds.
 *
 * @param reported folded words
 */
export function standingIn({ folded, content }: Asked, reported: readonly string[]): Likeness | null {
  // It agrees in no more words than the other has.
  if (reported.length < folded.length * LEAST_SIMILARITY) return standingAround(folded, reported);
  const isTelling = content.size >= FEWEST_CONTENT_WORDS;
  const shared = contentWords(reported).filter((word) => content.has(word)).length;
  if (shared < (isTelling ? fewestShared(content.size) : content.size)) return null;
  const { similarity, start, end } = layAlong(folded, reported);
  if (similarity === 1) {
    if (end - start === reported.length) return { standing: 'WHOLE', similarity, start };
    return isTelling || folded.length >= TELLING_RUN ? { standing: 'INSIDE', similarity, start } : null;
  }
  return isTelling && similarity >= LEAST_SIMILARITY ? { standing: 'ALTERED', similarity, start } : null;
}

/** As `standingIn`, of a text that has all of what is reported in it and as much that is not: a true quotation, continued. */
function standingAround(folded: readonly string[], reported: readonly string[]): Likeness | null {
  if (indexOfWords(reported, folded) < 0) return null;
  if (contentWords(reported).length < FEWEST_CONTENT_WORDS) return null;
  return { standing: 'ALTERED', similarity: reported.length / folded.length, start: 0 };
}
