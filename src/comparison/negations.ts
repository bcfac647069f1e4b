import { wordSet } from '../lexicon/word-set.ts';
import { elementAt } from '../text/element-at.ts';
import type { Wording } from './wording.ts';

/** Words that turn the sense of the words after them; "n't" and "cannot" are folded to "not" before. */
export const NEGATIONS: ReadonlySet<string | undefined> = wordSet(
  'not never no nobody none nothing nowhere nor neither hardly scarcely barely without',
);

/** What does not separate a negation from a word: blanks without an empty line, quotation marks, brackets, a hyphen. */
const NO_MARK = /^(?:[-‐‑]|(?![\s\S]*\n\s*\n)[\s"“”„‟«»‹›'‘’‚*_[\]]*)$/u;

/** Whether the folded words before an index end with a negation. */
function endsWithNegation(folded: readonly string[], end: number): boolean {
  const last = folded[end - 1];
  return NEGATIONS.has(last) || (last === 'one' && folded[end - 2] === 'no');
}

/**
 * Whether a negation comes directly before a folded word, with no mark of punctuation between them.
 *
 * @param start index of the folded word; of the first one, the negation may be the last word of what comes before
 */
export function isAfterNegation(wording: Wording, start: number, before: Wording | null): boolean {
  const previous = start > 0 ? wording : before;
  if (previous === null || !endsWithNegation(previous.folded, start > 0 ? start : previous.folded.length)) {
    return false;
  }
  // Inside of one contraction: at the "will" of "nothing'll".
  if (wording.spelledAt[start] === wording.spelledAt[start - 1]) return true;
  const first = elementAt(wording.spelledAt, start);
  const last = start > 0 ? first - 1 : previous.words.length - 1;
  const { end } = elementAt(previous.words, last);
  const { start: next } = elementAt(wording.words, first);
  const between =
    start > 0 ? wording.text.slice(end, next) : `${previous.text.slice(end)} ${wording.text.slice(0, next)}`;
  return NO_MARK.test(between);
}

/** Whether a contraction is cut before its "not": after the "can" of "can't", "cannot" or, in two words, "can not". */
export function isCutBeforeNot({ text, words, folded, spelledAt }: Wording, end: number): boolean {
  if (folded[end] !== 'not') return false;
  const last = elementAt(words, elementAt(spelledAt, end - 1));
  const not = elementAt(words, elementAt(spelledAt, end));
  return last === not || (folded[end - 1] === 'can' && text.slice(last.end, not.start).trim() === '');
}
