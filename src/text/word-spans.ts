import type { Span } from '../model/span.ts';
import { CAPITAL, characterClass, LETTER, NUMBER } from './character-class.ts';

/*
 * What a word is, for all that compares, links and searches texts.
 *
 * A number is one word with all that changes its value: its decimals, thousands separators, sign, currency and percent
 * sign. So 2.4 is not 24, $5 is not £5, −2 is not 2 and 2% is not 2. The letters of an abbreviation are one word too.
 * A hyphen separates words, so that "burden-sharing" is found if "burden sharing" is looked for.
 */

/** Letters, digits and the marks on them, in a row. */
const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/** Marks inside of a number: 2.4, 2,400, 10:30, 9/11, 24.12.2020. */
const NUMBER_MARK = /^[.,:/·]$/;

/** A thin blank separates thousands. Any other blank may separate two numbers: "in 2016 170 people". */
const THIN_BLANK = /^[\u2009\u202f]$/;
const FIRST_THOUSANDS = /^\p{N}{1,3}$/u;
const NEXT_THOUSANDS = /^\p{N}{3}$/u;

/** A minus sign, or a hyphen or a dash that is written for it: as a part of a regular expression. */
export const MINUS = '[-\\u2010-\\u2013\\u2212\\ufe63\\uff0d]';
const IS_MINUS = new RegExp(MINUS);

/** What comes between the letters of a currency and its number: the "$" of "US$5". */
const BETWEEN_CURRENCY_AND_NUMBER = new RegExp(`^\\p{Sc}[ \\u00a0\\u2009\\u202f]?${MINUS}?\\.?$`, 'u');
const CURRENCY_LETTERS = /^\p{L}{1,3}$/u;

/** After these a full stop is no decimal point: "No.5", "...5". */
const NO_POINT_AFTER = /[\p{L}\p{N}\p{M}.]/u;

const CURRENCY_BEFORE = new RegExp(`\\p{Sc}[ \\u00a0\\u2009\\u202f]?${MINUS}?$`, 'u');

/** The unit of a number, with or without a blank before it. A currency sign directly before a number is that one's. */
const UNIT_AFTER = /^[ \u00a0\u2009\u202f]?(?:[%％﹪٪‰]|\p{Sc}(?!\.?\p{N}))/u;
const ENDS_WITH_AMOUNT = /\p{N}\p{L}{0,2}$/u;

/** After these a hyphen or a dash is no sign: "(5)-6", "2%-3%", "5’-6’", "--5". */
const NO_SIGN_AFTER = /(?:[\p{L}\p{N}\p{M}\p{Pd}\p{Pe}\p{Sc}%％﹪٪‰−.…]|\p{N}['’"”′″])$/u;

/** A word as far as it has been read. */
interface Draft {
  start: number;
  end: number;
  /** Its last run. */
  last: string;
  /** Whether each of its runs is one letter, as in "U.S." */
  isLetters: boolean;
  /** Whether it is digits in groups of thousands with thin blanks between, or may become so. */
  isThousands: boolean;
}

function isOneLetter(run: string): boolean {
  if (run.length !== 1) return false;
  const kind = characterClass(run.charCodeAt(0));
  return kind === LETTER || kind === CAPITAL;
}

function isFigure(run: string): boolean {
  return characterClass(run.codePointAt(0) as number) === NUMBER;
}

function endsWithFigure(run: string): boolean {
  const last = run.length - 1;
  const isHalf = /[\udc00-\udfff]/.test(run.charAt(last));
  return characterClass(run.codePointAt(isHalf ? last - 1 : last) as number) === NUMBER;
}

/** Whether a hyphen or a dash at an offset is the sign of the number after it. */
function isSign(text: string, at: number): boolean {
  return IS_MINUS.test(text.charAt(at)) && !NO_SIGN_AFTER.test(text.slice(Math.max(0, at - 2), at));
}

/** Where the number begins whose digits begin at an offset: at its sign, its currency or its decimal point. */
function numberStart(text: string, digits: number, least: number): number {
  let start = digits;
  if (start > least && text[start - 1] === '.' && !NO_POINT_AFTER.test(text.charAt(start - 2))) start--;
  const currency = CURRENCY_BEFORE.exec(text.slice(Math.max(least, start - 3), start));
  if (currency) start -= currency[0].length;
  return start > least && isSign(text, start - 1) ? start - 1 : start;
}

/** Reads on with a run that belongs to the word before it; false if it does not. */
function extendWord(text: string, word: Draft, run: string, start: number): boolean {
  // As nearly all words are separated.
  if (text[word.end] === ' ' || start - word.end > 4) return false;
  const between = text.slice(word.end, start);
  const isPossessive = /^\.['’]$/.test(between) && /^s$/i.test(run);
  const isAbbreviation = word.isLetters && (isPossessive || (between === '.' && isOneLetter(run)));
  const how = isAbbreviation ? 'LETTERS' : isFigure(run) ? numberJoin(word, between, run) : null;
  if (how === null && !/^['’]$/.test(between)) return false;
  if (how === 'CURRENCY' && word.start > 0 && isSign(text, word.start - 1)) word.start--;
  word.end = start + run.length;
  word.last = run;
  word.isLetters = isAbbreviation && !isPossessive;
  word.isThousands = how === 'THOUSANDS' || (how === 'CURRENCY' && FIRST_THOUSANDS.test(run));
  return true;
}

/** How a run of digits belongs to the word before it; null if it does not. */
function numberJoin(word: Draft, between: string, run: string): 'THOUSANDS' | 'CURRENCY' | 'MARK' | null {
  if (word.isThousands && THIN_BLANK.test(between) && NEXT_THOUSANDS.test(run)) return 'THOUSANDS';
  if (NUMBER_MARK.test(between) && endsWithFigure(word.last)) return 'MARK';
  const isLetters = word.end - word.start === word.last.length && CURRENCY_LETTERS.test(word.last);
  return isLetters && BETWEEN_CURRENCY_AND_NUMBER.test(between) ? 'CURRENCY' : null;
}

function beginWord(text: string, run: string, at: number, least: number): Draft {
  const isNumber = isFigure(run);
  return {
    start: isNumber ? numberStart(text, at, least) : at,
    end: at + run.length,
    last: run,
    isLetters: isOneLetter(run),
    isThousands: isNumber && FIRST_THOUSANDS.test(run),
  };
}

/** The span of a word, with the unit of a number. */
function spanOf(text: string, { start, end, last }: Draft): Span {
  const isAmount = endsWithFigure(last) || (isFigure(last) && ENDS_WITH_AMOUNT.test(last));
  const unit = isAmount ? UNIT_AFTER.exec(text.slice(end, end + 4)) : null;
  return { start, end: unit ? end + unit[0].length : end };
}

/** Where the words of a text are, one after the other as they are asked for. */
export function* wordSpans(text: string): Generator<Span> {
  let word: Draft | null = null;
  let end = 0;
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (word !== null) {
      if (extendWord(text, word, run, index)) continue;
      const span = spanOf(text, word);
      end = span.end;
      yield span;
    }
    word = beginWord(text, run, index, end);
  }
  if (word !== null) yield spanOf(text, word);
}
