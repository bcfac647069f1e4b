import type { Random } from '../corpus/random.ts';

/* Values that break what was not made for them: strings, and numbers as they stand in JSON or in a document. */

/** What is tried on every public form: on databases, templates, shells, pages, patterns, and prototypes. */
const INJECTIONS = [
  "' OR '1'='1' --",
  '"; DROP TABLE quotes; --',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{7*7}}$' + '{7*7}#{7*7}',
  '../../../../etc/passwd',
  '`id`; $(id) | id',
  '(a+)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '.*'.repeat(200),
  '%00%0d%0aSet-Cookie: a=b',
  '\r\nX-Injected: yes\r\n\r\n',
  '__proto__',
  'constructor',
  'toString',
  '{"$gt": ""}',
  '\\',
  '\\u0000',
  '%s%s%n%x',
];

/** What Unicode allows, or does not, and few expect. */
const UNICODE = [
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '🦊'.repeat(40),
  '👨‍👩‍👧‍👦'.repeat(10),
  `a${'\u0300'.repeat(300)}`,
  '\u202Eevil\u202C',
  'שלום ﷽ مرحبا',
  '\uFEFF',
  '\u2028\u2029',
  'İıſßǅŉ',
  'ﬁ ﬀ ㍿ ½ Ⅻ',
  '각'.repeat(50),
  '\u200B\u200C\u200D',
  '\uFFFF\uFFFE\uFDD0',
  '“‘’”'.repeat(60),
];

/** Ranges of code units of which random strings are made. */
const RANGES = [
  [0, 0x20],
  [0x20, 0x7f],
  [0x80, 0x250],
  [0x300, 0x370],
  [0x590, 0x700],
  [0x2000, 0x2070],
  [0xd800, 0xe000],
  [0xe000, 0x10000],
] as const;

/** Random code units, most of them of two ranges: half characters too. */
function randomText(random: Random, length: number): string {
  const ranges = random.some(RANGES, 2);
  return Array.from({ length }, () => {
    const [from, to] = random.pick(ranges);
    return String.fromCharCode(from + random.below(to - from));
  }).join('');
}

/** A string of some kind that is sent to do harm. */
export function hostileString(random: Random): string {
  const made = random.below(5);
  if (made === 0) return random.pick(INJECTIONS);
  if (made === 1) return random.pick(UNICODE);
  if (made === 2) return randomText(random, random.below(300));
  if (made === 3) return random.pick(['a', ' ', 'Ω', '🦊', '"', '\\']).repeat(random.below(3000));
  return `${random.pick(INJECTIONS)}${random.pick(UNICODE)}${randomText(random, random.below(20))}`;
}

/** Numbers, and what is taken for one, as JSON or GraphQL would write it; some are neither. */
export const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1.5',
  '1e2',
  '1e-400',
  '1e999',
  '-1e999',
  '2147483647',
  '2147483648',
  '-2147483649',
  '9007199254740993',
  '9'.repeat(400),
  `0.${'3'.repeat(400)}`,
  '"7"',
  '"NaN"',
  'true',
  'null',
  '[1]',
  '{}',
  'NaN',
  'Infinity',
  '0x10',
  '007',
  '1_000',
] as const;

/** A whole number that is as likely to be small as large: of each size in digits alike many. */
export function size(random: Random, most: number): number {
  return Math.max(1, Math.floor(most ** random.next()));
}
