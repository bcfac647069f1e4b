import { areFormsOfOneName } from '../lexicon/nicknames.ts';
import { isFullName, type PersonName } from './person-name.ts';
import { isShortened } from './shortened.ts';

/** What two full names are compared by. */
type ComparedName = Pick<PersonName, 'given' | 'last' | 'nickname' | 'suffix'>;

const isInitial = (name: string) => name.length === 1;

/** Whether two given names can be one person's: equal, an initial of the other, or forms of one name. */
export function areForms(a: string, b: string): boolean {
  return isInitial(a) || isInitial(b) ? a.charAt(0) === b.charAt(0) : areFormsOfOneName(a, b);
}

/**
 * Whether the fewer middle names are among the others, in order. An initial counts by its place: "George W." is not
 * "George H. W."
 */
function agreeInMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (![...few, ...many].some(isInitial)) return isShortened(few, many);
  return few.every((name, i) => {
    const other = many[i] ?? '';
    return isInitial(name) || isInitial(other) ? name.charAt(0) === other.charAt(0) : name === other;
  });
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
    (isInitial(x) && middleOfA.length > 0 && agreeInGiven(middleOfA, b, isSameFirst)) ||
    (isInitial(y) && middleOfB.length > 0 && agreeInGiven(a, middleOfB, isSameFirst))
  );
}

/** The given names that a person goes by: those of the name, and the nickname in it. */
export function givenNamesOf({ given, nickname }: ComparedName): readonly (readonly string[])[] {
  return nickname.length === 0 ? [given] : [given, nickname];
}

function anyGivenAgree(
  a: ComparedName,
  b: ComparedName,
  isSameFirst: (a: string, b: string) => boolean,
): boolean {
  return givenNamesOf(a).some((x) => givenNamesOf(b).some((y) => agreeInGiven(x, y, isSameFirst)));
}

/** Whether two names can be one person's by their suffixes: they are equal, or one name has none. */
export function agreeInSuffix(a: Pick<PersonName, 'suffix'>, b: Pick<PersonName, 'suffix'>): boolean {
  return a.suffix === b.suffix || a.suffix === null || b.suffix === null;
}

/**
 * Whether two full names can be one person's: they have one family name, given names that are forms of one, and no
 * middle name or suffix that contradicts the other's.
 */
export function canBeOnePerson(a: ComparedName, b: ComparedName): boolean {
  if (a.last !== b.last || !isFullName(a) || !isFullName(b)) return false;
  return agreeInSuffix(a, b) && anyGivenAgree(a, b, areForms);
}

/** Whether a name is another one without some of its words: "Ana Ruiz" or "María" of "Ana María Ruiz". */
export function isPartOfName(part: PersonName, whole: PersonName): boolean {
  return isShortened(part.words, whole.words);
}

/**
 * Whether one article means one person by two names of two words or more. Names that differ by a suffix alone are a
 * father's and a son's. A name may lack any words of the other, a second family name too.
 */
export function areOneInArticle(a: PersonName, b: PersonName): boolean {
  if (a.words.length < 2 || b.words.length < 2 || !agreeInSuffix(a, b)) return false;
  if (a.suffix !== b.suffix && a.words.join(' ') === b.words.join(' ')) return false;
  // An initial counts by its place: "George W. Bush" is no part of "George H. W. Bush".
  const hasInitial = [...a.given, ...b.given].some(isInitial);
  return canBeOnePerson(a, b) || (!hasInitial && (isPartOfName(a, b) || isPartOfName(b, a)));
}

/**
 * A folded word without what transliterations differ in: "Alexei" and "Aleksey", "Uygur" and "Uighur" have one key. A
 * vowel stays apart from one that sounds different, so that "Maria" and "Mario" differ.
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

/** Shorter words than this sound alike by chance: "Lee" and "Li". */
const SHORTEST_ALIKE = 5;

function soundAlikeInWord(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= SHORTEST_ALIKE && soundKey(a) === soundKey(b));
}

/** Whether two full names may be transliterations of one; that they are takes more than the names. */
export function soundAlike(a: PersonName, b: PersonName): boolean {
  return soundAlikeInWord(a.last, b.last) && agreeInSuffix(a, b) && anyGivenAgree(a, b, soundAlikeInWord);
}
