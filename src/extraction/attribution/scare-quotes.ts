import type { SentenceItem } from './sentences.ts';

const LABELLED =
  /^(?:so-called|dubbed|titled|entitled|nicknamed|named|hashtag|film|movie|book|novel|song|album|show|series|play|magazine|headlined|called|termed|word|phrase|term|title|slogan)$/u;
const USED_BY_SOMEBODY = /^(?:word|phrase|term|called|termed|dubbed)$/u;
const LONGEST_LABEL = 8;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|for|and|or|to|at|by|with|from)$/u;

/** Whether all but the small words of a quotation have capitals, as in a title: “America First”. */
function isTitleCased(words: readonly string[]): boolean {
  return (
    words.length >= 2 &&
    words.length <= LONGEST_LABEL &&
    words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.test(word)))
  );
}

/**
 * Whether words in marks are nobody's speech: a title, a slogan, a label. `quoted` is what stands in the marks;
 * `reported` says whether a reporting clause governs it.
 */
export function isScareQuote(
  items: readonly SentenceItem[],
  quotation: number,
  quoted: string,
  reported: boolean,
): boolean {
  const words = quoted.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  const before = items[quotation - 1];
  const beforeWord = before?.kind === 'WORD' ? before.text.toLowerCase() : '';
  const next = items[quotation + 1];
  if (LABELLED.test(beforeWord) && !(reported && USED_BY_SOMEBODY.test(beforeWord))) return true;
  if (isTitleCased(words) && !/[.!?]$/u.test(quoted)) {
    const inPhrase = before?.kind === 'POSSESSIVE' || before?.kind === 'WORD';
    return inPhrase || (next?.kind === 'WORD' && /^\p{Ll}/u.test(next.text));
  }
  return !reported && words.length <= 3 && quotation > 0;
}
