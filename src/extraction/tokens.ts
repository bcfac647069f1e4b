import type { Span } from '../model/span.ts';

/** A word, a number, or one punctuation mark of a text; a possessive "'s" is a token of its own. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'POSSESSIVE' | 'PUNCTUATION';
}

const TOKEN =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:[-'’&]|(?<=\p{N})[.,](?=\p{N}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\S/gu;
const POSSESSIVE_END = /['’][sS]$/u;

/** The tokens of `text` between two offsets, in order. Spans are over the whole text. */
export function tokenize(text: string, range: Span): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(range.start, range.end);
  for (const match of part.matchAll(TOKEN)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (!/^[\p{L}\p{N}]/u.test(match[0])) {
      tokens.push({ start, end, text: match[0], kind: 'PUNCTUATION' });
      continue;
    }
    if (match[0].length > 2 && POSSESSIVE_END.test(match[0])) {
      tokens.push({ start, end: end - 2, text: match[0].slice(0, -2), kind: 'WORD' });
      tokens.push({ start: end - 2, end, text: match[0].slice(-2), kind: 'POSSESSIVE' });
    } else tokens.push({ start, end, text: match[0], kind: 'WORD' });
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
