import { FEMALE_NAMES, MALE_NAMES, NAME_SUFFIXES } from '../lexicon/given-names.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../lexicon/places.ts';
import { HONORIFICS, OCCUPATIONAL_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, TITLES } from '../lexicon/roles.ts';
import type { Person } from '../model/speaker.ts';
import { TITLE_ABBREVIATIONS } from '../text/abbreviations.ts';
import { fold } from '../text/fold.ts';
import { wordsOf } from '../text/words.ts';
import { couldBeOne, type PersonName, parsePersonName } from './person-name.ts';

/** A word of a name as somebody types it. */
interface TypedWord {
  readonly spelled: string;
  /** Folded, without full stops and a possessive ending; a hyphen is a blank, as in `PersonName`. */
  readonly folded: string;
  readonly isPossessive: boolean;
}

const foldedWord = (word: string): string => fold(word).replace(/\./g, '').replace(/-/g, ' ');
const foldedSet = (...lists: ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => Array.from(list, foldedWord)));

const SUFFIXES = foldedSet(NAME_SUFFIXES);

/** What the words before a surname are told apart by, folded. */
interface WordLists {
  readonly givenNames: ReadonlySet<string>;
  /** Titles, of which some are given names too: "Dean". */
  readonly offices: ReadonlySet<string>;
  /** What else is said of somebody and is no given name; "Hunter" and the like may be one. */
  readonly descriptions: ReadonlySet<string>;
}

function readLists(): WordLists {
  const occupations = foldedSet(OCCUPATIONAL_NAMES);
  return {
    givenNames: foldedSet(MALE_NAMES, FEMALE_NAMES),
    offices: foldedSet(
      HONORIFICS,
      TITLE_ABBREVIATIONS,
      TITLES,
      new Set('sec secy pm fm vp dep potus flotus veep comrade incumbent ex elect'.split(' ')),
    ),
    descriptions: foldedSet(
      new Set([...ROLE_NOUNS].filter((noun) => !occupations.has(noun))),
      ROLE_MODIFIERS,
      NATIONALITY_WORDS,
      PLACE_WORDS,
      new Set('a an the of for and in to at on united kingdom states affairs department ministry'.split(' ')),
    ),
  };
}

let lists: WordLists | undefined;

/** The lists, folded when they are first asked for: a starting Worker and most of its requests need none. */
function wordLists(): WordLists {
  lists ??= readLists();
  return lists;
}

/** The words of what is typed. Full stops part words, so that "J.R." is two initials. */
function typedWords(typed: string): TypedWord[] {
  return typed
    .split(/[\s.,;:()[\]"“”]+/u)
    .map((spelled) => {
      const folded = foldedWord(spelled);
      return { spelled, folded: folded.replace(/'s?$/, ''), isPossessive: /'s?$/.test(folded) };
    })
    .filter(({ folded }) => /[\p{L}\p{N}]/u.test(folded));
}

const isInitial = ({ folded }: TypedWord): boolean => folded.length === 1;

/** Whether a word is typed as the surname behind it is: with a capital, unless all of the name is of one case. */
function isTypedAsName({ spelled }: TypedWord, { spelled: surname }: TypedWord): boolean {
  const [isSmall, isLoud] = [spelled === spelled.toLowerCase(), spelled === spelled.toUpperCase()];
  if (surname === surname.toLowerCase()) return isSmall;
  if (surname === surname.toUpperCase()) return isLoud;
  return !(isSmall || isLoud);
}

/** Whether the word directly before a surname is the given name of somebody else. */
function isOthersGiven(word: TypedWord, surname: TypedWord, own: ReadonlySet<string>): boolean {
  const { givenNames, offices, descriptions } = wordLists();
  const parts = word.folded.split(' ');
  if (word.isPossessive || parts.every((part) => own.has(part) || offices.has(part))) return false;
  if (givenNames.has(word.folded) || parts.every((part) => givenNames.has(part))) return true;
  // What nobody knows may be a rare given name, "Hunter", or any description: how it is typed has to tell.
  return !parts.every((part) => descriptions.has(part)) && isTypedAsName(word, surname);
}

/** Whether the words before a surname leave it this person's: titles do, another's given name does not. */
function fits(before: readonly TypedWord[], surname: TypedWord, own: ReadonlySet<string>): boolean {
  const at = before.findLastIndex((word) => !isInitial(word));
  const nearest = before[at];
  if (nearest === undefined) return true;
  // "George H. W.", where the initials are not this George's: else the given names would have agreed.
  const isOwn = own.has(nearest.folded) && !wordLists().offices.has(nearest.folded);
  const isOtherInitials = isOwn && at < before.length - 1;
  return (
    !isOtherInitials && !isOthersGiven(nearest, surname, own) && !(isOwn && followsOthers(before, at, own))
  );
}

/** Whether directly before one given name stands another that is not this person's: "Carla Ana". */
function followsOthers(words: readonly TypedWord[], at: number, own: ReadonlySet<string>): boolean {
  const { givenNames, offices } = wordLists();
  const previous = words[at - 1]?.folded;
  return previous !== undefined && givenNames.has(previous) && !own.has(previous) && !offices.has(previous);
}

/** Whether some of the words before a surname, up to it, are given names of this person, and no other's stands before. */
function hasOwnGiven(
  before: readonly TypedWord[],
  surname: TypedWord,
  suffix: string | null,
  names: readonly PersonName[],
  own: ReadonlySet<string>,
): boolean {
  return before.some((_, start) => {
    const given = before.slice(start).map(({ folded }) => folded);
    const typed = { given, family: surname.folded, last: surname.folded, suffix };
    if (followsOthers(before, start, own) || !names.some((name) => couldBeOne(typed, name))) return false;
    // "Robert D. Hale" could be "Robert Hale", but not where that is short for "Robert C. Hale".
    return names.every(
      (name) => couldBeOne(typed, name) || !couldBeOne({ ...typed, given: given.slice(0, 1) }, name),
    );
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
 * Whether what somebody types names this person: by given names and a surname that `couldBeOne` takes for one of the
 * person's names, the same comparison by which names are linked, whatever stands before and behind; or by a surname at
 * the end that nothing stands before but titles and descriptions. A word of neither kind that is typed like a name is
 * the given name of somebody else: "Hunter Biden" is not Joe, "our Biden" is.
 */
export function namesPerson(typed: string, { name, aliases, roles }: Person): boolean {
  const words = typedWords(typed);
  const last = words.at(-1);
  const suffix = words.length > 1 && last && SUFFIXES.has(last.folded) ? last.folded : null;
  if (suffix !== null) words.pop();

  const names = [name, ...aliases].map(parsePersonName);
  const own = new Set(
    [name, ...aliases, ...roles.map(({ title }) => title)].flatMap((text) =>
      wordsOf(text).map(({ folded }) => folded),
    ),
  );
  const surnames = new Set([
    parsePersonName(name).last,
    ...names.filter(({ given }) => given.length === 0).map((short) => short.last),
  ]);
  return words.some((surname, at) => {
    const sameFamily = names.filter((one) => one.last === surname.folded);
    return sameFamily.some((one) => {
      const before = beforeFamily(words.slice(0, at), one.family);
      if (hasOwnGiven(before, surname, suffix, sameFamily, own)) return true;
      const agrees = suffix === null || one.suffix === null || suffix === one.suffix;
      return agrees && at === words.length - 1 && surnames.has(surname.folded) && fits(before, surname, own);
    });
  });
}
