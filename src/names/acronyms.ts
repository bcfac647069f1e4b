import { isCapitalized } from '../text/character-class.ts';
import { isShortened } from './shortened.ts';
import { spellingKey } from './spelling-key.ts';

/** Whether a name is an acronym: capitals only, with full stops or without. */
export function isAcronym(name: string): boolean {
  // Nearly all names: the pattern takes V8 longer to compile than to match.
  if (/[a-z\s]/.test(name)) return false;
  return /^(?:\p{Lu}[\p{Lu}\p{N}&]+|(?:\p{Lu}\.)+\p{Lu}\.?)$/u.test(name);
}

/** Whether an acronym's letters are initials of a name's words, in order; some words may have none of the letters. */
export function isAcronymOf(acronym: string, name: string): boolean {
  const letters = spellingKey(acronym);
  const initials = Array.from(
    spellingKey(name)
      .replace(/^the /, '')
      .matchAll(/(?<![\p{L}\p{N}'])[\p{L}\p{N}]/gu),
    String,
  );
  return initials.length > 1 && initials[0] === letters.charAt(0) && isShortened([...letters], initials);
}

const firstLetter = (word: string): string => String.fromCodePoint(word.codePointAt(0) ?? 0);

/** Shorter acronyms can mean too much to be taken for a name's without more evidence. */
const SHORTEST_KEY = 3;

/**
 * What an acronym and its full name share, by which the one is found for the other: "EMA" of "E.M.A." and of "European
 * Medicines Agency". Null for a name of fewer letters than three, or of fewer words with a capital.
 */
export function acronymKey(name: string): string | null {
  const letters = isAcronym(name)
    ? name.replaceAll('.', '')
    : name.split(/[\s-]/).filter(isCapitalized).map(firstLetter).join('');
  return letters.length < SHORTEST_KEY ? null : letters;
}
