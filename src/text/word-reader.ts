import type { Span } from '../model/span.ts';
import { classAt, isLetter, NUMBER, runEnd, runStart } from './character-class.ts';
import {
  BETWEEN_CURRENCY_AND_NUMBER,
  isCurrencyLetters,
  isFirstThousands,
  isNextThousands,
  isSign,
  NUMBER_MARK,
  numberStart,
  THIN_BLANK,
  unitLength,
} from './numbers.ts';

function isOneLetter(text: string, start: number, end: number): boolean {
  if (end - start !== 1) return false;
  return isLetter(classAt(text, start));
}

/** Whether the character that ends at an offset is a digit. */
function isDigitBefore(text: string, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  return classAt(text, unit >= 0xdc00 && unit <= 0xdfff && end > 1 ? end - 2 : end - 1) === NUMBER;
}

const SPACE = 0x20;

/** What is between the parts of a word is no longer than this. */
const LONGEST_JOINT = 4;

/** A word that this character follows ends there: a blank, or a mark that never joins. Bit by bit for ASCII. */
const ENDS_WORD = new Uint8Array(0x80).fill(1);
for (const mark of "'.,:/$") ENDS_WORD[mark.charCodeAt(0)] = 0;

/**
 * Reads the words of a text, one after the other: the one place that says what a word is. A number is one word with
 * its sign, currency and unit, and the letters of an abbreviation are one word. A hyphen separates words, so that
 * "burden-sharing" is found if "burden sharing" is looked for. `tokenize` joins them again.
 */
export class WordReader implements Span {
  readonly #text: string;
  readonly #from: number;
  readonly #limit: number;
  /** Where the word begins that was read last. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Whether it begins with digits or with a currency. */
  isNumber = false;
  /** Whether each of its parts is one letter, as in "U.S." */
  isLetters = false;
  /** Whether it is letters and digits in a row, with nothing between. */
  isRun = false;
  /** Where the last of its parts begins. */
  #last = 0;
  #isThousands = false;

  constructor(text: string, from = 0, limit = text.length) {
    this.#text = text;
    this.#from = from;
    this.#limit = limit;
    this.start = from;
    this.end = from;
  }

  /** Reads the next word; false if there is none. */
  next(): boolean {
    const text = this.#text;
    const limit = this.#limit;
    const first = runStart(text, this.end, limit);
    if (first === limit) return false;
    const end = runEnd(text, first, limit);
    const kind = classAt(text, first);
    this.isNumber = kind === NUMBER;
    this.start = kind === NUMBER ? numberStart(text, first, this.#from, this.end) : first;
    this.end = end;
    this.isLetters = end - first === 1 && isLetter(kind);
    this.#last = first;
    this.#isThousands = kind === NUMBER && isFirstThousands(text.slice(first, end));
    this.isRun = kind !== NUMBER;
    if (end < limit && text.charCodeAt(end) !== SPACE)
      while (this.#mayGoOn() && this.#extend()) this.isRun = false;
    if (!this.isRun || isDigitBefore(text, end)) this.#takeUnit();
    return true;
  }

  /** Whether a further part may follow the word as it is. */
  #mayGoOn(): boolean {
    if (this.end >= this.#limit) return false;
    const unit = this.#text.charCodeAt(this.end);
    return unit >= 0x80 || ENDS_WORD[unit] === 0;
  }

  /** Passes over what belongs to the word that was read last: its abbreviation's stop, its possessive ending. */
  skipTo(offset: number): void {
    this.end = offset;
  }

  /** Reads on with the next part of the word; false if there is none. */
  #extend(): boolean {
    const text = this.#text;
    const farthest = Math.min(this.#limit, this.end + LONGEST_JOINT + 1);
    const first = runStart(text, this.end, farthest);
    if (first === farthest) return false;
    const end = runEnd(text, first, this.#limit);
    const between = text.slice(this.end, first);
    const run = text.slice(first, end);
    const isApostrophe = between === '’' || between === "'";
    const isPossessive = /^\.['’]$/.test(between) && /^s$/i.test(run);
    const isAbbreviation =
      this.isLetters && (isPossessive || (between === '.' && isOneLetter(text, first, end)));
    const isDigits = classAt(text, first) === NUMBER;
    const how = !isAbbreviation && isDigits ? this.#numberJoint(between, run) : null;
    if (!isAbbreviation && how === null && !isApostrophe) return false;
    if (how === 'CURRENCY') {
      this.isNumber = true;
      if (this.start > this.#from && isSign(text, this.start - 1, this.#from)) this.start--;
    }
    this.end = end;
    this.#last = first;
    this.isLetters = isAbbreviation && !isPossessive;
    this.#isThousands = how === 'THOUSANDS' || (how === 'CURRENCY' && isFirstThousands(run));
    return true;
  }

  /** How digits belong to the word before them; null if they do not. */
  #numberJoint(between: string, digits: string): 'THOUSANDS' | 'CURRENCY' | 'MARK' | null {
    if (this.#isThousands && THIN_BLANK.test(between) && isNextThousands(digits)) return 'THOUSANDS';
    if (NUMBER_MARK.test(between) && isDigitBefore(this.#text, this.end)) return 'MARK';
    if (this.start !== this.#last || !BETWEEN_CURRENCY_AND_NUMBER.test(between)) return null;
    return isCurrencyLetters(this.#text.slice(this.start, this.end)) ? 'CURRENCY' : null;
  }

  /** Takes in the unit after an amount. */
  #takeUnit(): void {
    const text = this.#text;
    if (classAt(text, this.#last) !== NUMBER && !isDigitBefore(text, this.end)) return;
    const after = text.slice(this.end, Math.min(this.#limit, this.end + LONGEST_JOINT));
    this.end += unitLength(text.slice(this.#last, this.end), after);
  }
}
