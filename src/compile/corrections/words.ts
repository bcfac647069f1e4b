import type { Span } from '../../model/span.ts';

/** Words with every run of blanks as one space: how a correction's words and the text's are compared. */
export function foldBlanks(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/**
 * Every place of a text where these words stand, whatever the blanks between them; in order, without overlap.
 * Part of a word is no place: "go" does not stand in "good".
 */
export function findWords(text: string, words: string): Span[] {
  const parts = foldBlanks(words)
    .split(' ')
    .map((part) => part.replace(/[\^$.*+?()[\]{}|/]/g, '$&'));
  const pattern = new RegExp(parts.join('\\s+'), 'gu');
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  })).filter((span) => !splitsWord(text, span.start) && !splitsWord(text, span.end));
}

function splitsWord(text: string, offset: number): boolean {
  const before = Array.from(text.slice(Math.max(0, offset - 2), offset)).at(-1) ?? '';
  const after = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(after);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
