import { layAlong } from './alignment.ts';
import { FEWEST_CONTENT_WORDS, fewestShared } from './candidates.ts';
import { contentWords } from './content-words.ts';
import { occurrenceIn } from './occurrence.ts';
import { indexOfWords } from './stands-in.ts';
import type { Wording } from './wording.ts';

/**
 * WHOLE: the text is the other. INSIDE: it is in the other word for word. ALTERED: it is the other, or a part of it, in
 * other words or without its negation.
 */
export type Standing = 'WHOLE' | 'INSIDE' | 'ALTERED';

/** How a text in doubt compares with what somebody is reported to have said. */
export interface Likeness {
  readonly standing: Standing;
  /** Above 0, up to 1, as `layAlong` has it; below 1 exactly if it is ALTERED. */
  readonly similarity: number;
  /** Index of the first of the other's folded words that it is laid along. */
  readonly start: number;
}

/** Less similar texts are different texts. Reports of one utterance are more alike, unrelated ones at most 0.4. */
const LEAST_SIMILARITY = 0.6;

/** So many words in a row show what they are from, even if few of them are content words. */
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
 * How a text compares with what somebody is reported to have said. Null if it is nothing like it: if half of its
 * content words or more are others, or if it is too short. With fewer than three content words only the whole counts,
 * or a run of five words. A text is ALTERED too if it has all of what is reported and more before or after, however
 * much it adds. So is a part of what is reported that a negation was cut from: then the negation is a missing word.
 *
 * @param before what was said directly before what is reported, in the same utterance; a text whose negation was cut
 *   from there is nothing like the part, because only the whole utterance shows it
 */
export function standingIn(
  { folded, content }: Asked,
  reported: Wording,
  before: Wording | null = null,
): Likeness | null {
  // It agrees in no more words than the other has.
  if (reported.folded.length < folded.length * LEAST_SIMILARITY)
    return standingAround(folded, reported.folded);
  const isTelling = content.size >= FEWEST_CONTENT_WORDS;
  const shared = contentWords(reported.folded).filter((word) => content.has(word)).length;
  if (shared < (isTelling ? fewestShared(content.size) : content.size)) return null;
  const exact = occurrenceIn(folded, reported, before);
  if (exact) {
    const { start, cut } = exact;
    // The negation is in what was said before.
    if (cut === 'BEFORE' && start === 0) return null;
    if (folded.length === reported.folded.length) return { standing: 'WHOLE', similarity: 1, start };
    if (!isTelling && folded.length < TELLING_RUN) return null;
    return cut === null
      ? { standing: 'INSIDE', similarity: 1, start }
      : { standing: 'ALTERED', similarity: folded.length / (folded.length + 1), start };
  }
  const { similarity, start } = layAlong(folded, reported.folded);
  return isTelling && similarity >= LEAST_SIMILARITY ? { standing: 'ALTERED', similarity, start } : null;
}

/** As `standingIn`, for a text that has all of what is reported and as much more: a true quotation, continued. */
function standingAround(folded: readonly string[], reported: readonly string[]): Likeness | null {
  if (indexOfWords(reported, folded) < 0) return null;
  if (contentWords(reported).length < FEWEST_CONTENT_WORDS) return null;
  return { standing: 'ALTERED', similarity: reported.length / folded.length, start: 0 };
}
