import type { Span } from '../model/span.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { expandContraction } from './contractions.ts';

/** A word of a text where it stands, and the folded words that it is compared by: two of them for "don't". */
export interface SpelledWord extends Span {
  readonly folded: readonly string[];
}

/** A text as it is compared: marks, case, spacing, contractions and diacritics aside. */
export interface Wording {
  readonly text: string;
  /** Its words in order; offsets are UTF-16, into `text`. */
  readonly words: readonly SpelledWord[];
  /** The folded words of all of them, one after the other: what two wordings are compared by. */
  readonly folded: readonly string[];
}

/** Whether two words are letters of one abbreviation: the "U" and the "S" of "U.S." */
function abbreviates(text: string, before: Span, after: Span): boolean {
  return (
    before.end === after.start - 1 &&
    text[before.end] === '.' &&
    after.end === after.start + 1 &&
    (before.end === before.start + 1 || text[before.end - 2] === '.')
  );
}

/** Reads a text as it is compared. "U.S." is one word, so that it equals "US". */
export function wordingOf(text: string): Wording {
  const words: SpelledWord[] = [];
  const written = wordsOf(text);
  for (const [i, { start, end, folded }] of written.entries()) {
    const last = words.at(-1);
    if (last && abbreviates(text, last, { start, end })) {
      words[words.length - 1] = { start: last.start, end, folded: [last.folded.join('') + folded] };
      continue;
    }
    const spelled = text.slice(start, end);
    const behind = written[i + 1];
    const next = behind && text.slice(end, behind.start).trim() === '' ? behind.folded : null;
    words.push({
      start,
      end,
      folded: expandContraction(/['’]/.test(spelled) ? fold(spelled) : folded, next),
    });
  }
  return { text, words, folded: words.flatMap((word) => word.folded) };
}
