import type { Span } from '../model/span.ts';
import {
  BLANK,
  CAPITAL,
  type CharacterClass,
  characterClass,
  LETTER,
  MARK,
  NUMBER,
} from '../text/character-class.ts';

/** A word, a number, or one punctuation mark of a text; a possessive "'s" is a token of its own. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'WORD' | 'POSSESSIVE' | 'PUNCTUATION';
  /** `text` in lower case. */
  readonly lower: string;
  /** Whether `text` begins with a capital letter. */
  readonly capitalized: boolean;
}

const POSSESSIVE_END = /['’][sS]$/u;

const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

const isLetter = (kind: CharacterClass): boolean => kind === LETTER || kind === CAPITAL;

/** The class of the character at an offset; `end` is no letter. */
function classAt(text: string, offset: number, end: number): CharacterClass | null {
  return offset < end ? characterClass(text.codePointAt(offset) as number) : null;
}

/** Whether the character at an offset joins the words before and after it: "half-time", "O’Hara", "AT&T", "1,000". */
function joins(text: string, offset: number, before: CharacterClass, end: number): boolean {
  const character = text.charAt(offset);
  const after = classAt(text, offset + 1, end);
  if (after === null) return false;
  if (character === '-' || character === "'" || character === '’' || character === '&')
    return isLetter(after) || after === NUMBER;
  return (character === '.' || character === ',') && before === NUMBER && after === NUMBER;
}

/** The end of letters that each have a full stop, "U.S.", which begin at `start`; `start` if there is one or none. */
function abbreviationEnd(text: string, start: number, end: number): number {
  let at = start;
  let letters = 0;
  while (at < end) {
    const codePoint = text.codePointAt(at) as number;
    const stop = at + widthOf(codePoint);
    if (!isLetter(characterClass(codePoint)) || stop >= end || text.charAt(stop) !== '.') break;
    at = stop + 1;
    letters++;
  }
  return letters > 1 ? at : start;
}

/** The end of the word or number that begins at `start`. */
function wordEnd(text: string, start: number, end: number): number {
  let at = start;
  let before: CharacterClass = LETTER;
  while (at < end) {
    const codePoint = text.codePointAt(at) as number;
    const kind = characterClass(codePoint);
    const inside = isLetter(kind) || kind === NUMBER || kind === MARK;
    if (inside) before = kind;
    else if (!joins(text, at, before, end)) break;
    at += widthOf(codePoint);
  }
  return at;
}

function token(text: string, start: number, end: number, kind: Token['kind'], capitalized: boolean): Token {
  const word = text.slice(start, end);
  return { start, end, text: word, kind, lower: word.toLowerCase(), capitalized };
}

/** The end of the word, number or punctuation mark of a class that begins at `start`. */
function endOf(text: string, start: number, limit: number, kind: CharacterClass): number {
  if (!isLetter(kind) && kind !== NUMBER) return start + widthOf(text.codePointAt(start) as number);
  const abbreviation = kind === NUMBER ? start : abbreviationEnd(text, start, limit);
  return abbreviation > start ? abbreviation : wordEnd(text, start, limit);
}

/** How many words, numbers and punctuation marks a text has: its tokens, but a possessive counts with its word. */
export function countWordsAndMarks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; ) {
    const kind = characterClass(text.codePointAt(at) as number);
    if (kind !== BLANK) count++;
    at = kind === BLANK ? at + 1 : endOf(text, at, text.length, kind);
  }
  return count;
}

/** The tokens of `text` between two offsets, in order. Spans are over the whole text. */
export function tokenize(text: string, range: Span): Token[] {
  const tokens: Token[] = [];
  const limit = range.end;
  for (let at = range.start; at < limit; ) {
    const kind = characterClass(text.codePointAt(at) as number);
    if (kind === BLANK) {
      at++;
      continue;
    }
    const start = at;
    at = endOf(text, start, limit, kind);
    if (!isLetter(kind) && kind !== NUMBER) {
      tokens.push(token(text, start, at, 'PUNCTUATION', false));
      continue;
    }
    const possessive = at - start > 2 && POSSESSIVE_END.test(text.slice(at - 2, at));
    tokens.push(token(text, start, possessive ? at - 2 : at, 'WORD', kind === CAPITAL));
    if (possessive) tokens.push(token(text, at - 2, at, 'POSSESSIVE', false));
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return characterClass(word.codePointAt(0) ?? 0) === CAPITAL;
}
