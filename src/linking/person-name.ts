import { NAME_PARTICLES, NAME_SUFFIXES, sameGivenName } from '../lexicon/given-names.ts';
import { HONORIFICS } from '../lexicon/roles.ts';
import { fold } from '../text/fold.ts';

/** A person's name by its parts, each folded and without full stops: what two names are compared by. */
export interface PersonName {
  /** Given and middle names or their initials, in order; none where the name is a family name alone. */
  readonly given: readonly string[];
  /** The family name with its particles, "von der leyen". */
  readonly family: string;
  /** The family name's last word, "leyen". */
  readonly last: string;
  /** "jr", "iii"; null without one. */
  readonly suffix: string | null;
}

const foldedSet = (words: ReadonlySet<string>) =>
  new Set(Array.from(words, (word) => fold(word).replace(/\./g, '')));
const PARTICLES = foldedSet(NAME_PARTICLES);
const SUFFIXES = foldedSet(NAME_SUFFIXES);
const ADDRESS = foldedSet(HONORIFICS);

/** Full names that share a short form, "Pat", and yet are two people's. */
const ONLY_ALIKE_IN_SHORT: readonly (readonly [string, string])[] = [
  ['alexander', 'alexandra'],
  ['christian', 'christopher'],
  ['edward', 'theodore'],
  ['maximilian', 'maxwell'],
  ['patricia', 'patrick'],
];

/** The words of a person's name, without a form of address before it; a hyphened name is one word. */
function nameWords(name: string): string[] {
  const words = fold(name)
    .replace(/[.,]/g, ' ')
    .split(' ')
    .map((word) => word.replace(/-/g, ' ').trim())
    .filter((word) => word !== '');
  while (words.length > 1 && ADDRESS.has(words[0] as string)) words.shift();
  return words;
}

/** What two spellings of one name share: case, accents, full stops, hyphens and forms of address aside. */
export function personKey(name: string): string {
  return nameWords(name).join(' ');
}

/** Takes a name apart. One that is only particles and a last word, "van der Berg", has no given name. */
export function parsePersonName(name: string): PersonName {
  const words = nameWords(name);
  const suffix = words.length > 1 && SUFFIXES.has(words.at(-1) as string) ? (words.pop() as string) : null;
  let first = words.length - 1;
  while (first > 0 && PARTICLES.has(words[first - 1] as string)) first--;
  return {
    given: words.slice(0, Math.max(first, 0)),
    family: words.slice(first).join(' '),
    last: words.at(-1) ?? '',
    suffix,
  };
}

/** A folded given name as the lexicon has it. */
export function capitalized(word: string): string {
  return word.replace(/^./u, (letter) => letter.toUpperCase());
}

/** Whether two given names can be one person's: equal, an initial of the other, or forms of one name. */
function areForms(a: string, b: string): boolean {
  if (ONLY_ALIKE_IN_SHORT.some(([x, y]) => (a === x && b === y) || (a === y && b === x))) return false;
  return sameGivenName(capitalized(a), capitalized(b));
}

const isInitial = (name: string) => name.length === 1;

/**
 * Whether the fewer middle names are among the others, in order. An initial counts by its place: "George W." is not
 * "George H. W."
 */
function agreeInMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if ([...few, ...many].some(isInitial)) {
    return few.every((name, i) => {
      const other = many[i] as string;
      return isInitial(name) || isInitial(other) ? name.charAt(0) === other.charAt(0) : name === other;
    });
  }
  let at = 0;
  for (const name of many) if (name === few[at]) at++;
  return at === few.length;
}

function agreeInGiven(
  a: readonly string[],
  b: readonly string[],
  isSameFirst: (a: string, b: string) => boolean,
): boolean {
  const [[x, ...middleOfA], [y, ...middleOfB]] = [a, b];
  if (x === undefined || y === undefined) return false;
  if (isSameFirst(x, y) && agreeInMiddle(middleOfA, middleOfB)) return true;
  // "J. Robert Hale" is also called by his middle name.
  return (
    (x.length === 1 && middleOfA.length > 0 && agreeInGiven(middleOfA, b, isSameFirst)) ||
    (y.length === 1 && middleOfB.length > 0 && agreeInGiven(a, middleOfB, isSameFirst))
  );
}

const agreeInSuffix = (a: PersonName, b: PersonName) =>
  a.suffix === b.suffix || a.suffix === null || b.suffix === null;

/**
 * Whether two full names can be one person's: the same family name, given names that are forms of one, and no middle
 * name or suffix that contradicts the other's.
 */
export function couldBeOne(a: PersonName, b: PersonName): boolean {
  return a.last === b.last && agreeInSuffix(a, b) && agreeInGiven(a.given, b.given, areForms);
}

/** Shorter words than this sound alike by chance: "Lee" and "Li". */
const SHORTEST_ALIKE = 5;

/**
 * A word without what transliterations differ in: "Alexei" and "Aleksey", "Uygur" and "Uighur" have the same key. A
 * vowel stays apart from one that sounds otherwise, so that "Maria" and "Mario" differ.
 */
export function soundKey(word: string): string {
  return word
    .replace(/ks/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/(?<=.)h/g, '')
    .replace(/[eyj]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/gu, '$1');
}

function soundAlikeInWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= SHORTEST_ALIKE && soundKey(a) === soundKey(b));
}

/** Whether two full names may be transliterations of one; that they are takes more than the names. */
export function soundAlike(a: PersonName, b: PersonName): boolean {
  return (
    soundAlikeInWord(a.last, b.last) &&
    agreeInSuffix(a, b) &&
    agreeInGiven(a.given, b.given, soundAlikeInWord)
  );
}
