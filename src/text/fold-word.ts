import { hasCharacter, isDigit } from './character-class.ts';
import { fold } from './fold.ts';
import { MINUS } from './numbers.ts';

/** What only numbers and abbreviations have in them; see `WordReader`. */
const MARK = new RegExp(`[.,:/·%％﹪٪‰\\s\\p{Sc}]|${MINUS}|\\p{N}'\\p{N}`, 'u');
const MINUS_SIGNS = new RegExp(MINUS, 'g');

/** What nearly all words are when they are folded; that is found out sooner than that they have no mark. */
const LETTERS = /^[a-z]+$/;

/** A number's minus, currency and percent sign, anywhere in it. Letters in a row are tried once, from the first. */
const SIGNS = /^-|(?<=\p{Sc})-|(?<!\p{L})\p{L}*\p{Sc}(?=[-.\p{N}])|\p{Sc}$|[%‰]$/gu;

/** A whole number in groups of three digits, or as in India: "2,400", "1,00,000". */
const GROUPED = /^[1-9]\d{0,2}(?:(?:,\d{2,3})*,\d{3}(?![\d,:/])|(?:'\d{3})+(?![\d']))/;

/** What most numbers are: digits of ASCII without a sign. V8 takes a millisecond to compile the pattern for signs. */
const UNSIGNED = /^[\d.,:/']+$/;

function foldNumber(folded: string): string {
  const number = folded
    .replace(/\s/gu, '')
    .replace(MINUS_SIGNS, '-')
    .replace(/[％﹪٪]/g, '%')
    .replaceAll('·', '.');
  const hasSigns = !UNSIGNED.test(number);
  const signs = hasSigns ? (number.match(SIGNS) ?? []).sort() : [];
  const value = (hasSigns ? number.replace(SIGNS, '') : number)
    .replace(/^\./, '0.')
    .replace(GROUPED, (whole) => whole.replace(/[,']/g, ''));
  const isPercent = (sign: string) => /[%‰]/.test(sign);
  const isMinus = (sign: string) => sign === '-';
  return [
    ...signs.filter(isMinus).slice(0, 1),
    ...signs.filter((sign) => !isMinus(sign) && !isPercent(sign)),
    value,
    ...signs.filter(isPercent),
  ].join('');
}

/** A word folded, with its possessive ending: "biden's" for "Biden’s". It has no blanks. */
export function foldSpelled(word: string): string {
  const folded = fold(word);
  if (LETTERS.test(folded) || !MARK.test(folded)) return folded;
  return hasCharacter(folded, isDigit) ? foldNumber(folded) : folded.replaceAll('.', '');
}

/**
 * A word as it is compared: folded, without a possessive ending and the full stops of an abbreviation. A number has its
 * sign and currency first, no thousands separators, and its percent sign last: "-$2400", "0.5%".
 */
export function foldWord(word: string): string {
  const folded = foldSpelled(word);
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}
