import type { Span } from '../model/span.ts';
import { elementAt } from '../text/element-at.ts';
import { foldSpelled } from '../text/fold-word.ts';
import { withoutMarkdown } from '../text/markdown.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { expandContraction } from './contractions.ts';

/** A word of a text where it is, and the folded words that it is compared by: two of them for "don't". */
export interface SpelledWord extends Span {
  readonly folded: readonly string[];
}

/** A text as it is compared: without marks, case, spacing, contractions and diacritics. */
export interface Wording {
  readonly text: string;
  /** Its words in order; offsets are UTF-16, into `text`. "2 percent" is one word. */
  readonly words: readonly SpelledWord[];
  /** The folded words of all of them, one after the other: what two wordings are compared by. */
  readonly folded: readonly string[];
  /** For each folded word the index of its word in `words`. */
  readonly spelledAt: readonly number[];
}

/** A number without a unit. */
const BARE_NUMBER = /^-?\p{N}[\p{N}.,]*$/u;

/** The word after one with nothing but blanks between; null if there is none. */
function nextWord(text: string, written: readonly Word[], index: number): Word | null {
  const [word, next] = [written[index], written[index + 1]];
  return word && next && text.slice(word.end, next.start).trim() === '' ? next : null;
}

/** How many words after one say "percent" or "per cent". */
function percentWords(text: string, written: readonly Word[], index: number): number {
  const next = nextWord(text, written, index)?.folded;
  if (next === 'percent') return 1;
  return next === 'per' && nextWord(text, written, index + 1)?.folded === 'cent' ? 2 : 0;
}

/** Reads a text as it is compared, without its Markdown. "2 percent" and "2 per cent" are the word "2%". */
export function wordingOf(text: string): Wording {
  const words: SpelledWord[] = [];
  const written = wordsOf(withoutMarkdown(text));
  for (let i = 0; i < written.length; i++) {
    const { start, end, folded } = elementAt(written, i);
    const percent = BARE_NUMBER.test(folded) ? percentWords(text, written, i) : 0;
    if (percent > 0) {
      i += percent;
      words.push({ start, end: elementAt(written, i).end, folded: [`${folded}%`] });
      continue;
    }
    const spelled = text.slice(start, end);
    const next = nextWord(text, written, i)?.folded ?? null;
    const whole = /['’]/.test(spelled) ? foldSpelled(spelled) : folded;
    words.push({ start, end, folded: expandContraction(whole, next) });
  }
  return {
    text,
    words,
    folded: words.flatMap((word) => word.folded),
    spelledAt: words.flatMap((word, index) => word.folded.map(() => index)),
  };
}
