import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../lexicon/places.ts';
import { HONORIFICS, OCCUPATIONAL_NAMES, ROLE_MODIFIERS, ROLE_NOUNS, TITLES } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { TITLE_ABBREVIATIONS } from '../text/abbreviations.ts';
import { fold } from '../text/fold.ts';
import { lazy } from '../text/lazy.ts';

/** A word of a name as it is compared: folded, without full stops; a hyphen is a blank. */
export function foldNameWord(word: string): string {
  return fold(word).replaceAll('.', '').replaceAll('-', ' ').trim();
}

export function foldedSet(...lists: ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => Array.from(list, foldNameWord)));
}

// Each list is folded when it is first needed: most requests need none, and most articles only the given names.

export const givenNames = lazy(() => foldedSet(MALE_NAMES, FEMALE_NAMES));

/** Titles, of which some are given names too: "Dean". */
export const offices = lazy(() =>
  foldedSet(
    HONORIFICS,
    TITLE_ABBREVIATIONS,
    TITLES,
    wordSet('sec secy pm fm vp dep potus flotus veep comrade incumbent ex elect'),
  ),
);

/** What else is said of somebody and is no given name. "Hunter" and the like may be one. */
export const descriptions = lazy(() => {
  const occupations = foldedSet(OCCUPATIONAL_NAMES);
  return foldedSet(
    new Set([...ROLE_NOUNS].filter((noun) => !occupations.has(noun))),
    ROLE_MODIFIERS,
    NATIONALITY_WORDS,
    PLACE_WORDS,
    wordSet('a an the of for and in to at on united kingdom states affairs department ministry'),
  );
});
