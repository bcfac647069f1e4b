import type { Role } from '../model/speaker.ts';
import { lazy } from '../text/lazy.ts';
import { distinctWords } from '../text/words.ts';
import { agreeInSuffix, canBeOnePerson } from './compare-people.ts';
import {
  isFullName,
  type NameWord,
  type PersonName,
  parsePersonName,
  takeSuffix,
  wordsIn,
} from './person-name.ts';
import { descriptions, givenNames, offices } from './word-lists.ts';

/** Somebody whom a typed name may mean. */
export interface NameBearer {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The offices of a person; an organization has none. */
  readonly roles?: readonly Pick<Role, 'title'>[];
}

/** A word of a name as somebody types it, folded without a possessive ending. */
interface TypedWord extends NameWord {
  readonly isPossessive: boolean;
}

/** What somebody types as a person's name, taken apart once for all who may be meant. */
export interface TypedPerson {
  readonly words: readonly TypedWord[];
  readonly suffix: string | null;
}

/** The words of what is typed. Full stops separate words, so that "J.R." is two initials. */
export function parseTypedPerson(typed: string): TypedPerson {
  const words = wordsIn(typed.replace(/[,;:[\]]/g, ' ')).flatMap(({ written, folded }) => {
    const own = folded.replace(/'s?$/, '');
    return /[\p{L}\p{N}]/u.test(own) ? { written, folded: own, isPossessive: own !== folded } : [];
  });
  return { suffix: takeSuffix(words), words };
}

const isInitial = ({ folded }: TypedWord): boolean => folded.length === 1;

/** Whether a word is typed as the surname after it is: with a capital, unless all of the name is of one case. */
function isTypedAsName({ written }: TypedWord, { written: surname }: TypedWord): boolean {
  const [isSmall, isLoud] = [written === written.toLowerCase(), written === written.toUpperCase()];
  if (surname === surname.toLowerCase()) return isSmall;
  if (surname === surname.toUpperCase()) return isLoud;
  return !(isSmall || isLoud);
}

/** Whether the word directly before a surname is the given name of somebody else. */
function isOthersGiven(word: TypedWord, surname: TypedWord, own: ReadonlySet<string>): boolean {
  const parts = word.folded.split(' ');
  if (word.isPossessive || parts.every((part) => own.has(part) || offices().has(part))) return false;
  if (givenNames().has(word.folded) || parts.every((part) => givenNames().has(part))) return true;
  // An unknown word may be a rare given name, "Hunter", or any description. How it is typed decides.
  return !parts.every((part) => descriptions().has(part)) && isTypedAsName(word, surname);
}

/** Whether directly before one given name is another that is not this person's: "Carla Ana". */
function followsOthers(words: readonly TypedWord[], at: number, own: ReadonlySet<string>): boolean {
  const previous = words[at - 1]?.folded;
  return (
    previous !== undefined && givenNames().has(previous) && !own.has(previous) && !offices().has(previous)
  );
}

/** Whether the words before a surname can be before this person's: titles can, another's given name cannot. */
function fits(
  before: readonly TypedWord[],
  surname: TypedWord,
  ownWords: () => ReadonlySet<string>,
): boolean {
  const at = before.findLastIndex((word) => !isInitial(word));
  const nearest = before[at];
  if (nearest === undefined || offices().has(nearest.folded)) return true;
  const own = ownWords();
  // "George H. W.", if the initials are not this George's: else the given names would have agreed.
  const isOwn = own.has(nearest.folded);
  const isOtherInitials = isOwn && at < before.length - 1;
  return (
    !isOtherInitials && !isOthersGiven(nearest, surname, own) && !(isOwn && followsOthers(before, at, own))
  );
}

/** Whether some words up to a surname are given names of this person, and no other's are before them. */
function hasOwnGiven(
  before: readonly TypedWord[],
  { folded: last }: TypedWord,
  suffix: string | null,
  names: readonly PersonName[],
  ownWords: () => ReadonlySet<string>,
): boolean {
  return before.some((_, start) => {
    const given = before.slice(start).map(({ folded }) => folded);
    const isNamed = (name: PersonName, length: number) =>
      canBeOnePerson({ given: given.slice(0, length), last, suffix, nickname: [] }, name);
    const isWhole = (name: PersonName) => isNamed(name, given.length);
    if (!names.some(isWhole) || followsOthers(before, start, ownWords())) return false;
    // "Robert D. Hale" could be "Robert Hale", but not if that is short for "Robert C. Hale".
    return names.every((name) => isWhole(name) || !isNamed(name, 1));
  });
}

/** The words before a surname without the particles that belong to it. */
function beforeFamily(before: readonly TypedWord[], family: string): readonly TypedWord[] {
  const particles = family.split(' ').slice(0, -1);
  const at = before.length - particles.length;
  return particles.length > 0 && at >= 0 && particles.every((word, i) => before[at + i]?.folded === word)
    ? before.slice(0, at)
    : before;
}

/**
 * Whether what somebody types names this person: by given names and a surname that can be one person's with one of the
 * person's names, the same comparison by which names are linked, whatever is before and after; or by a surname at the
 * end with nothing before it but titles and descriptions. A word of neither kind that is typed like a name is the given
 * name of somebody else: "Hunter Biden" is not Joe, "our Biden" is.
 */
export function namesPerson(
  { words, suffix }: TypedPerson,
  { name, aliases, roles = [] }: NameBearer,
): boolean {
  const typed = new Set(words.map(({ folded }) => folded));
  const names = [name, ...aliases].map(parsePersonName).filter(({ last }) => typed.has(last));
  if (names.length === 0) return false;
  /** The words of the person's names and offices. Most typed names need none of them. */
  const ownWords = lazy(() =>
    distinctWords([name, ...aliases, ...roles.map(({ title }) => title)].join('\n')),
  );
  const family = parsePersonName(name).last;
  return words.some((surname, at) => {
    const sameFamily = names.filter(({ last }) => last === surname.folded);
    const isSurname = surname.folded === family || !sameFamily.every(isFullName);
    return sameFamily.some((one) => {
      const before = beforeFamily(words.slice(0, at), one.family);
      if (hasOwnGiven(before, surname, suffix, sameFamily, ownWords)) return true;
      const isLast = at === words.length - 1;
      return isLast && isSurname && agreeInSuffix({ suffix }, one) && fits(before, surname, ownWords);
    });
  });
}
