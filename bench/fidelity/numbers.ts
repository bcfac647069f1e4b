import type { Random } from '../corpus/random.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number below a thousand, as it is said. */
export function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) {
    const rest = value % 10;
    return `${TENS[Math.floor(value / 10)]}${rest === 0 ? '' : `-${SMALL[rest]}`}`;
  }
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${inWords(rest)}`}`;
}

/** What is counted, and how: `{n}` is the number. */
const PHRASES = [
  'with {n} volunteers',
  'for {n} families',
  'in {n} villages',
  'after {n} meetings',
  'at a cost of {n} million euros',
  'with {n} percent of the votes',
  'with {n} trucks',
  'within {n} weeks',
  'on behalf of {n} retired teachers',
  'in front of {n} cameras',
] as const;

/** A phrase with a number that a report can write otherwise, or get wrong. */
export interface Counted {
  readonly text: string;
  /** The same number in words in place of digits, or in digits in place of words. */
  readonly respelled: string;
  /** Another number. */
  readonly wrong: string;
  /** The phrase with "at least" and the like in front of the number. */
  readonly bounded: string;
}

export function countedPhrase(random: Random): Counted {
  const phrase = random.pick(PHRASES);
  const value = random.chance(0.7) ? 11 + random.below(80) : 100 * (1 + random.below(8));
  const other = random.chance(0.5) ? value + 1 + random.below(9) : value + 100;
  const inDigits = random.chance(0.5);
  const write = (number: number, digits: boolean) =>
    phrase.replace('{n}', digits ? String(number) : inWords(number));
  const text = write(value, inDigits);
  const bound = random.pick(['at least', 'up to', 'nearly', 'more than']);
  return {
    text,
    respelled: write(value, !inDigits),
    wrong: write(other, random.chance(0.8) ? inDigits : !inDigits),
    bounded: phrase.replace('{n}', `${bound} ${inDigits ? value : inWords(value)}`),
  };
}
