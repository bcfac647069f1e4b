import { classAt, isLetter } from '../text/character-class.ts';
import { STANDS_ALONE } from './function-words.ts';
import { wordSet } from './word-set.ts';

const IRREGULAR_PLURALS = wordSet(
  'people men women children percent two three four five six seven eight nine 10',
);

/** Nouns that a verb in the singular or the plural follows. */
const EITHER_NUMBER = wordSet('data media police number majority half third quarter times');

/** The plural of a noun, by its ending: "officials", "spokesmen", "agencies", "speeches". */
export function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/(?:s|ch)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** Whether a noun in lower case has the form of a plural. */
export function isPluralNoun(noun: string): boolean {
  if (IRREGULAR_PLURALS.has(noun) || STANDS_ALONE.has(noun)) return true;
  const last = noun.length - 1;
  return last >= 2 && /[^su’]s$/.test(noun) && isLetter(classAt(noun, last - 2));
}

/** Whether a verb in the singular or in the plural may follow a noun: "the police", "a majority". */
export function takesEitherNumber(noun: string): boolean {
  return EITHER_NUMBER.has(noun);
}
