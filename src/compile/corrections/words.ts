import type { Span } from '../../model/span.ts';
import { splitsPair } from '../../text/code-points.ts';

/** Words with every run of blanks as one space: how a correction's words and the text's are compared. */
export function foldBlanks(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

const BLANK = /\s/;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Every place of a text where these words stand, whatever the blanks between them; in order. Places can overlap:
 * "no, no" stands twice in "no, no, no". Part of a word is no place: "go" does not stand in "good".
 *
 * The words are an editor's and can hold any character, so no regular expression is made of them.
 */
export function findWords(text: string, words: string): Span[] {
  const [first = '', ...rest] = foldBlanks(words).split(' ');
  if (first === '') return [];
  const places: Span[] = [];
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    const end = endOfParts(text, start + first.length, rest);
    if (end !== null && isBoundary(text, start) && isBoundary(text, end)) places.push({ start, end });
  }
  return places;
}

/** Where the last of these parts ends, each behind a run of blanks; null where one of them does not follow. */
function endOfParts(text: string, from: number, parts: readonly string[]): number | null {
  let end = from;
  for (const part of parts) {
    const start = behindBlanks(text, end);
    if (start === end || !text.startsWith(part, start)) return null;
    end = start + part.length;
  }
  return end;
}

function behindBlanks(text: string, from: number): number {
  let offset = from;
  while (BLANK.test(text.charAt(offset))) offset++;
  return offset;
}

/** Whether words can begin or end at an offset. */
function isBoundary(text: string, offset: number): boolean {
  if (splitsPair(text, offset)) return false;
  const before = Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return !(WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after));
}
