import { wordSet } from './word-set.ts';

/* Words for numbers with their values, in lower case. */

const ONES = [
  ...wordSet(`
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
  `),
];
const TENS = [...wordSet('twenty thirty forty fifty sixty seventy eighty ninety')];
const ORDINALS = [
  ...wordSet(`
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth
  `),
];

const tens = (index: number): number => 20 + 10 * index;

export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, tens(index)]),
]);

export const ORDINAL_VALUES: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word.replace(/y$/, 'ieth'), tens(index)]),
  ['hundredth', 100],
]);

export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Powers of ten as they are attached to digits: "$5m", "3bn". */
export const ATTACHED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
]);

/** Words for money, with the sign of the currency. */
export const MONEY: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['euro', '€'],
  ['euros', '€'],
  ['pound', '£'],
  ['pounds', '£'],
]);
