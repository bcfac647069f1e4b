import {
  ATTACHED_SCALES,
  MONEY,
  ORDINAL_VALUES,
  SCALES,
  SMALL_NUMBERS,
} from '../../lexicon/number-values.ts';
import { elementAt } from '../../text/element-at.ts';

/** An amount that some words say, and how many words that are. */
export interface Amount {
  readonly words: number;
  /** "10", "5%", "2400000$": the same for each way to write the same amount. "3rd" and "third" are "3th". */
  readonly key: string;
}

const DIGITS = /^(-?)([a-z]{0,3}[$€£¥])?(\d+(?:\.\d+)?)(k|m|mn|bn|b|tn)?(%|[$€£¥])?$/;
const ORDINAL_DIGITS = /^(\d+)(?:st|nd|rd|th)$/;

/** A number with up to six places after the point, as short as it can be written. */
const written = (value: number): string => String(Math.round(value * 1e6) / 1e6);

interface Numeral {
  readonly words: number;
  readonly value: number;
  readonly unit: string;
}

/** The number that digits say, with what comes after them as a power of ten: "$2.5 million". */
function fromDigits(words: readonly string[], at: number): Numeral | null {
  const match = DIGITS.exec(elementAt(words, at));
  if (!match) return null;
  const [, minus, before = '', digits, attached = '', after = ''] = match;
  let value = Number(digits) * (ATTACHED_SCALES.get(attached) ?? 1) * (minus === '' ? 1 : -1);
  let count = 1;
  const scale = SCALES.get(words[at + 1] ?? '');
  if (scale !== undefined && attached === '') {
    value *= scale;
    count++;
  }
  // "US$" and "$" are one currency here.
  return { words: count, value, unit: after === '%' ? '%' : (before || after).slice(-1) };
}

/** The number that words say: "twenty-five thousand", "a hundred", "nine". Null if there is none. */
function fromWords(words: readonly string[], at: number): Numeral | null {
  let [total, group, count] = [0, 0, 0];
  // What may come next: "twenty five" is one number, "five twenty" are two.
  let room = Number.POSITIVE_INFINITY;
  const isArticle = (words[at] === 'a' || words[at] === 'one') && SCALES.has(words[at + 1] ?? '');
  if (isArticle) [group, count] = [1, 1];
  for (let i = at + count; i < words.length; i++) {
    const word = elementAt(words, i);
    const small = SMALL_NUMBERS.get(word);
    const scale = SCALES.get(word);
    if (small !== undefined && small < room) {
      group += small;
      room = small >= 20 ? 10 : 0;
    } else if (scale === 100 && group > 0 && group < 100) {
      group *= 100;
      room = 100;
    } else if (scale !== undefined && scale > 100 && group > 0) {
      total += group * scale;
      group = 0;
      room = 1000;
    } else if (word === 'and' && group > 0 && words[i + 1] === 'a' && words[i + 2] === 'half') {
      group += 0.5;
      i += 2;
      room = 0;
    } else if (word !== 'and' || count === 0 || room < 100 || !SMALL_NUMBERS.has(words[i + 1] ?? '')) break;
    else if (room === Number.POSITIVE_INFINITY) break;
    count = i + 1 - at;
  }
  return count === 0 ? null : { words: count, value: total + group, unit: '' };
}

/** "nine in ten", "nine out of ten": a share. */
function shareFrom(words: readonly string[], at: number, numeral: Numeral): Amount | null {
  const after = at + numeral.words;
  const joint = words[after] === 'in' ? 1 : words[after] === 'out' && words[after + 1] === 'of' ? 2 : 0;
  if (joint === 0 || after + joint >= words.length) return null;
  const whole = fromWords(words, after + joint) ?? fromDigits(words, after + joint);
  // "five in 2019" and "three in a row" are no shares.
  if (!whole || (whole.value !== 10 && whole.value !== 100) || whole.value <= numeral.value) return null;
  return {
    words: numeral.words + joint + whole.words,
    key: `${written((100 * numeral.value) / whole.value)}%`,
  };
}

/**
 * The amount that begins at one of some words; null if none does. "one" alone is a word like any other: it may stand
 * for "a".
 *
 * @param words folded
 */
export function amountAt(words: readonly string[], at: number): Amount | null {
  const word = elementAt(words, at);
  const ordinal = ORDINAL_VALUES.get(word) ?? Number(ORDINAL_DIGITS.exec(word)?.[1] ?? Number.NaN);
  if (!Number.isNaN(ordinal)) return { words: 1, key: `${ordinal}th` };
  const numeral = fromDigits(words, at) ?? fromWords(words, at);
  if (numeral === null) return null;
  const share = shareFrom(words, at, numeral);
  if (share) return share;
  let { words: count, unit } = numeral;
  const next = words[at + count] ?? '';
  const money = MONEY.get(next);
  // "twenty-first"
  const last = ORDINAL_VALUES.get(next);
  if (numeral.value % 10 === 0 && last !== undefined && last < 10 && count === 1 && numeral.value >= 20) {
    return { words: 2, key: `${numeral.value + last}th` };
  }
  if (unit === '' && next === 'percent') [count, unit] = [count + 1, '%'];
  else if (unit === '' && next === 'per' && words[at + count + 1] === 'cent')
    [count, unit] = [count + 2, '%'];
  else if (unit === '' && money !== undefined) [count, unit] = [count + 1, money];
  if (count === 1 && word === 'one') return null;
  return { words: count, key: `${written(numeral.value)}${unit}` };
}

/** Whether a key is an amount's. */
export const isAmount = (key: string): boolean => /^-?\d/.test(key);
