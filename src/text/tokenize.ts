import type { Span } from '../model/span.ts';
import { abbreviates } from './abbreviations.ts';
import { BLANK, CAPITAL, classAt, isInWord, isLetterOrDigit, widthAt } from './character-class.ts';
import { markKind } from './marks.ts';
import { isWord, type Token } from './tokens.ts';
import { WordReader } from './word-reader.ts';

// UTF-16 units, which are compared faster than characters.
const [SPACE, AMPERSAND, HYPHEN, STOP, OPENING_MARK] = [0x20, 0x26, 0x2d, 0x2e, 0x2018];
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;
const isS = (unit: number): boolean => unit === 0x53 || unit === 0x73;

/** Reads the tokens of a part of a text, one after the other. */
class TokenReader implements Omit<Token, 'text' | 'lower' | 'capitalized'> {
  readonly #text: string;
  readonly #from: number;
  readonly #limit: number;
  readonly #words: WordReader;
  #hasWord: boolean;
  /** Whether a single quotation mark was opened: then one after "s" closes it and is no possessive ending. */
  #isQuoting = false;
  kind: Token['kind'] = 'OTHER';
  start: number;
  end: number;
  wordEnd = 0;
  /** The end of the token's `text`. */
  textEnd = 0;
  possessive = false;
  abbreviated = false;
  /** Whether it is letters in a row: then no apostrophe is in it. */
  isRun = false;

  constructor(text: string, range: Span) {
    this.#text = text;
    this.#from = range.start;
    this.#limit = range.end;
    this.#words = new WordReader(text, range.start, range.end);
    this.#hasWord = this.#words.next();
    this.start = range.start;
    this.end = range.start;
  }

  /** Reads the next token; false if there is none. */
  next(): boolean {
    const text = this.#text;
    const marksEnd = this.#hasWord ? this.#words.start : this.#limit;
    let at = this.end;
    if (at < marksEnd && text.charCodeAt(at) === SPACE) at++;
    while (at < marksEnd && classAt(text, at) === BLANK) at++;
    this.start = at;
    if (at < marksEnd) this.#readMark();
    else if (this.#hasWord) this.#readWord();
    else return false;
    return true;
  }

  #readMark(): void {
    const text = this.#text;
    const end = this.start + widthAt(text, this.start);
    const unit = text.charCodeAt(this.start);
    this.#endAt(end);
    this.kind = markKind(unit);
    this.possessive = false;
    this.abbreviated = false;
    if (unit === OPENING_MARK || isApostrophe(unit)) this.#isQuoting = this.#opens();
  }

  /** Whether a single mark is directly before a word and not after one. */
  #opens(): boolean {
    const before = this.start > this.#from ? classAt(this.#text, this.start - 1) : BLANK;
    const after = this.end < this.#limit ? classAt(this.#text, this.end) : BLANK;
    return !isInWord(before) && isInWord(after);
  }

  #readWord(): void {
    const words = this.#words;
    this.start = words.start;
    this.possessive = false;
    this.abbreviated = false;
    this.isRun = words.isRun;
    // As nearly all words are.
    if (words.isRun && this.#text.charCodeAt(words.end) === SPACE) {
      this.kind = 'WORD';
      this.#endAt(words.end);
    } else this.#readWhole(words.isNumber);
    this.#hasWord = words.next();
  }

  #endAt(end: number): void {
    this.end = end;
    this.wordEnd = end;
    this.textEnd = end;
  }

  /** Takes in what belongs to the word: the words that it is joined to, its stop, its possessive ending. */
  #readWhole(isNumber: boolean): void {
    const text = this.#text;
    const words = this.#words;
    let isJoined = false;
    while (this.#isJoint(words.end)) {
      words.next();
      isJoined = true;
    }
    const end = words.end;
    this.kind = isNumber && !isJoined ? 'NUMBER' : 'WORD';
    this.isRun &&= !isJoined;
    this.#endAt(end);
    const endsInS = isS(text.charCodeAt(end - 1));
    if (endsInS && end - this.start > 2 && isApostrophe(text.charCodeAt(end - 2))) {
      this.possessive = true;
      this.wordEnd = end - 2;
      this.textEnd = this.wordEnd;
      this.abbreviated = text.charCodeAt(this.wordEnd - 1) === STOP;
    } else if (end < this.#limit && text.charCodeAt(end) === STOP) this.#readStop(isJoined);
    else if (endsInS && this.#isPluralPossessive(end)) {
      this.possessive = true;
      this.end = end + 1;
    }
    if (this.end !== end) words.skipTo(this.end);
  }

  /** Whether a hyphen or an ampersand at an offset joins the word before it and the one after. */
  #isJoint(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    if ((unit !== HYPHEN && unit !== AMPERSAND) || at + 1 >= this.#limit) return false;
    return isLetterOrDigit(classAt(this.#text, at + 1)) && isInWord(classAt(this.#text, at - 1));
  }

  /** Takes in the full stop after a word if it abbreviates it, and a possessive ending after that. */
  #readStop(isJoined: boolean): void {
    const text = this.#text;
    const stop = this.end;
    const isLetters = !isJoined && this.#words.isLetters && stop - this.start > 1;
    if (!isLetters && !abbreviates(text, text.slice(this.start, stop), stop)) return;
    this.abbreviated = true;
    this.end = stop + 1;
    this.wordEnd = this.end;
    this.textEnd = isLetters ? this.end : stop;
    if (this.end + 1 < this.#limit && this.#isPossessiveEnding(this.end)) {
      this.possessive = true;
      this.end += 2;
    }
  }

  /** Whether an apostrophe is at an offset, and nothing but "s" is the word after it: "King Jr.’s". */
  #isPossessiveEnding(at: number): boolean {
    if (!isApostrophe(this.#text.charCodeAt(at)) || !isS(this.#text.charCodeAt(at + 1))) return false;
    this.#words.skipTo(at);
    return this.#words.next() && this.#words.start === at + 1 && this.#words.end === at + 2;
  }

  /** Whether an apostrophe at an offset ends a possessive plural: "the members’ vote". */
  #isPluralPossessive(at: number): boolean {
    const text = this.#text;
    if (this.#isQuoting || at + 2 >= this.#limit || !isApostrophe(text.charCodeAt(at))) return false;
    return classAt(text, at + 1) === BLANK && isLetterOrDigit(classAt(text, at + 2));
  }
}

/** The tokens of `text` between two offsets, in order. Spans are over the whole text. */
export function tokenize(text: string, range: Span): Token[] {
  const tokens: Token[] = [];
  const reader = new TokenReader(text, range);
  while (reader.next()) {
    const { kind, start, end, wordEnd, possessive, abbreviated } = reader;
    const written = text.slice(start, reader.textEnd);
    const isLettered = kind === 'WORD' || kind === 'NUMBER';
    const small = isLettered ? written.toLowerCase() : written;
    const lower = isLettered && !reader.isRun ? small.replaceAll("'", '’') : small;
    const capitalized = kind === 'WORD' && classAt(text, start) === CAPITAL;
    tokens.push({ start, end, kind, text: written, lower, capitalized, possessive, abbreviated, wordEnd });
  }
  return tokens;
}

/** The words and numbers of a text, as tokens have them: hyphens join, and possessive endings are left out. */
export function tokenWords(text: string): string[] {
  return tokenize(text, { start: 0, end: text.length }).flatMap((token) => (isWord(token) ? token.text : []));
}

/** How many tokens a text has. */
export function countWordsAndMarks(text: string): number {
  const reader = new TokenReader(text, { start: 0, end: text.length });
  let count = 0;
  while (reader.next()) count++;
  return count;
}
