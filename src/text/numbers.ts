import { classAt, isDigit, isInWord, isLetter, lengthOfAll } from './character-class.ts';

/*
 * What belongs to a number. All that changes its value does: its decimals, thousands separators, sign, currency and
 * percent sign. So 2.4 is not 24, $5 is not £5, −2 is not 2 and 2% is not 2.
 */

/** Marks between digits of one number: 2.4, 2,400, 10:30, 9/11, 24.12.2020. */
export const NUMBER_MARK = /^[.,:/·]$/;

/** A thin blank separates thousands. Any other blank may separate two numbers: "in 2016 170 people". */
export const THIN_BLANK = /^[\u2009\u202f]$/;

/** Whether a word is digits that can be the first of a number in groups of thousands. */
export function isFirstThousands(word: string): boolean {
  const digits = lengthOfAll(word, isDigit);
  return digits >= 1 && digits <= 3;
}

/** Whether a word is digits that can follow in a number in groups of thousands. */
export function isNextThousands(word: string): boolean {
  return lengthOfAll(word, isDigit) === 3;
}

/** A minus sign, or a hyphen or a dash that is written for it: as a part of a regular expression. */
export const MINUS = '[-\\u2010-\\u2013\\u2212\\ufe63\\uff0d]';
const IS_MINUS = new RegExp(MINUS);

/** What comes between the letters of a currency and its number: the "$" of "US$5". */
export const BETWEEN_CURRENCY_AND_NUMBER = new RegExp(`^\\p{Sc}[ \\u00a0\\u2009\\u202f]?${MINUS}?\\.?$`, 'u');

/** Whether a word is letters that can be of a currency: the "US" of "US$5". */
export function isCurrencyLetters(word: string): boolean {
  const letters = lengthOfAll(word, isLetter);
  return letters >= 1 && letters <= 3;
}

const CURRENCY_BEFORE = new RegExp(`\\p{Sc}[ \\u00a0\\u2009\\u202f]?${MINUS}?$`, 'u');

/** The unit of a number, with or without a blank before it. A currency sign directly before a number is that one's. */
const UNIT_AFTER = /^[ \u00a0\u2009\u202f]?(?:[%％﹪٪‰]|\p{Sc}(?!\.?\p{N}))/u;
/** Nothing, or a character of ASCII, a dash or a curly mark, that is no unit, with or without a blank before it. */
const NO_UNIT = /^(?:$| ?[^ $%\u0080-\u200f\u2028-\uffff]| (?: |$))/;
const ENDS_WITH_AMOUNT = /\p{N}\p{L}{0,2}$/u;

/** After these a hyphen or a dash is no sign: "(5)-6", "2%-3%", "5’-6’", "--5". */
const NO_SIGN_AFTER = /(?:[\p{L}\p{N}\p{M}\p{Pd}\p{Pe}\p{Sc}%％﹪٪‰−.…]|\p{N}['’"”′″])$/u;

/** Whether a hyphen or a dash at an offset is the sign of the number after it. `least` is where the text begins. */
export function isSign(text: string, at: number, least: number): boolean {
  return IS_MINUS.test(text.charAt(at)) && !NO_SIGN_AFTER.test(text.slice(Math.max(least, at - 2), at));
}

/**
 * Where the number begins whose digits begin at an offset: at its sign, its currency or its decimal point.
 *
 * @param least where the text begins
 * @param free where the word before ends
 */
export function numberStart(text: string, digits: number, least: number, free: number): number {
  let start = digits;
  if (start > free && text.charAt(start - 1) === '.') {
    // No decimal point: "No.5", "...5".
    const inside =
      start - 2 >= least && (text.charAt(start - 2) === '.' || isInWord(classAt(text, start - 2)));
    if (!inside) start--;
  }
  const currency = CURRENCY_BEFORE.exec(text.slice(Math.max(free, start - 3), start));
  if (currency) start -= currency[0].length;
  return start > free && isSign(text, start - 1, least) ? start - 1 : start;
}

/** How long the unit after an amount is, with the blank before it; 0 without one. `last` is the amount's end. */
export function unitLength(last: string, after: string): number {
  // As nearly all numbers are: the patterns need not be tried.
  if (NO_UNIT.test(after) || !ENDS_WITH_AMOUNT.test(last)) return 0;
  return UNIT_AFTER.exec(after)?.[0].length ?? 0;
}
