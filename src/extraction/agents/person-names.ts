import { cueForm, invertsSubject } from '../lexicon/cues.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../lexicon/given-names.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../lexicon/places.ts';
import { HONORIFICS, ROLE_MODIFIERS, TITLE_ABBREVIATIONS, TITLES } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { roleAfter } from './appositions.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';
import { isRoleNoun } from './roles.ts';

const LONGEST_NAME = 5;
/** Words for places and things that are common family names behind a given name. */
const FAMILY_NAMES_TOO = wordSet(
  'Park Lake Hall Bridge Castle Church Post East West North Day Temple Law Street House War New Bill Rivers',
);

/** Words that could be a person's name, without titles and suffix. */
export interface NameCandidate extends TokenRange {
  /** The words of the name, "Lloyd", "Austin"; initials without their stop. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** "Mr", "Secretary" … directly before the name. */
  readonly title: string | null;
  /** Whether something in the text says that a person is meant. */
  readonly evident: boolean;
}

function isPlaceWord(word: string): boolean {
  const written =
    word.length > 3 && word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word;
  return PLACE_WORDS.has(written) || NATIONALITY_WORDS.has(written);
}

/** Whether a word can be no part of a person's name, wherever it stands in it. */
function isThingWord(word: string): boolean {
  return (
    THING_HEADS.has(word) ||
    ORGANIZATION_HEADS.has(word) ||
    NATIONALITY_WORDS.has(word) ||
    /\d/u.test(word) ||
    (word.length > 1 && /^\p{Lu}+$/u.test(word))
  );
}

/** Whether the words around a name show a person: a reporting verb, an age, an apposition, "who". */
function hasPersonContext(tokens: readonly Token[], first: number, last: number): boolean {
  const next = tokens[last + 1];
  const following = next === undefined ? undefined : cueForm(next.text);
  if (following?.class === 'SPEECH' && (following.form === 'PAST' || following.form === 'PRESENT'))
    return true;
  const previous = tokens[first - 1];
  const preceding = previous === undefined ? undefined : cueForm(previous.text);
  if (preceding?.class === 'SPEECH' && preceding.form === 'PAST' && invertsSubject(preceding)) return true;
  if (previous?.kind === 'WORD' && isRoleNoun(previous.text) && previous.text === previous.text.toLowerCase())
    return true;
  if (next?.text !== ',') return next?.text === 'who';
  // "his deputy, Yuki Tanaka, said": a name in apposition to a role.
  const role = previous?.text === ',' ? tokens[first - 2] : undefined;
  if (role?.kind === 'WORD' && isRoleNoun(role.text) && role.text === role.text.toLowerCase()) return true;
  return /^(?:\d{1,2}|who|whose|Jr)$/u.test(tokens[last + 2]?.text ?? '') || roleAfter(tokens, last) !== null;
}

/** Whether a word before a name is no part of it: a place, a department, an unknown word before a given name. */
function leadsToName(word: string, next: string, behind: number): boolean {
  if (isGivenName(word)) return false;
  if (isThingWord(word) || word === '.') return true;
  if (isPlaceWord(word) || CALENDAR_WORDS.has(word) || ROLE_MODIFIERS.has(word.toLowerCase())) return true;
  return behind >= 2 && word.length > 1 && !NAME_PARTICLES.has(word) && isGivenName(next);
}

/** The last title in a run that a name stands behind; -1 where there is none. */
function lastTitle(tokens: readonly Token[], run: TokenRange): number {
  for (let i = run.last; i >= run.first; i--) {
    const word = (tokens[i] as Token).text;
    if (!TITLES.has(word) && !HONORIFICS.has(word)) continue;
    const surname = i === run.last && i > run.first && isGivenName((tokens[i - 1] as Token).text);
    if (!surname) return i;
  }
  return -1;
}

/**
 * The name in one run of capitalised words that is no organization's, or null. Titles, nationalities and places
 * before it are left out, and so is the suffix behind it.
 */
export function nameInRun(tokens: readonly Token[], run: TokenRange): NameCandidate | null {
  const titleIndex = lastTitle(tokens, run);
  let first = titleIndex >= 0 ? titleIndex + 1 : run.first;
  let last = run.last;
  if (tokens[first]?.text === '.') first++;
  const text = (index: number) => (tokens[index] as Token).text;
  if (titleIndex < 0) while (first < last && leadsToName(text(first), text(first + 1), last - first)) first++;
  if (first > last) return null;
  if (text(last) === '.') last--;
  let suffix: string | null = null;
  if (last > first && NAME_SUFFIXES.has(text(last))) {
    suffix = text(last).replace('.', '');
    last--;
  }
  const words: string[] = [];
  for (let i = first; i <= last; i++) if (text(i) !== '.') words.push(text(i));
  if (words.length === 0 || words.length > LONGEST_NAME) return null;
  const before = tokens[first - 1];
  const stopped = before?.text === '.' && TITLE_ABBREVIATIONS.has(tokens[first - 2]?.text ?? '');
  const beforeWord = stopped ? tokens[first - 2] : before;
  const title =
    titleIndex >= 0
      ? text(titleIndex)
      : beforeWord?.kind === 'WORD' && beforeWord.text.length > 1 && isRoleNoun(beforeWord.text)
        ? beforeWord.text
        : null;
  if (!plausible(words, title !== null)) return null;
  return { first, last, words, suffix, title, evident: isEvident(tokens, first, last, words, title) };
}

function plausible(words: readonly string[], titled: boolean): boolean {
  const first = words[0] as string;
  const given = isGivenName(first);
  const surname =
    given && words.length > 1 && FAMILY_NAMES_TOO.has(words.at(-1) as string) ? words.length - 1 : -1;
  // "Bill" and "Hall" are things and names: a given name leads a longer one, and "Hall" may stand inside it.
  const isNamePart = (word: string, index: number) =>
    index === surname ||
    (given && words.length > 1 && (index === 0 || (index < words.length - 1 && FAMILY_NAMES_TOO.has(word))));
  if (words.some((word, index) => isThingWord(word) && !NAME_PARTICLES.has(word) && !isNamePart(word, index)))
    return false;
  if (words.length === 1)
    return (
      !CALENDAR_WORDS.has(first) &&
      !ROLE_MODIFIERS.has(first.toLowerCase()) &&
      cueForm(first)?.form !== 'PAST' &&
      (titled || !isPlaceWord(first))
    );
  const calendar = words.some((word) => CALENDAR_WORDS.has(word) && !isGivenName(word));
  const place = words.some((word) => isPlaceWord(word) && !isGivenName(word));
  return !((calendar || place) && !given && !titled);
}

function isEvident(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: readonly string[],
  title: string | null,
): boolean {
  if (title !== null && !(words.length === 1 && isPlaceWord(words[0] as string))) return true;
  if (words.length === 1) return hasPersonContext(tokens, first, last);
  return (
    isGivenName(words[0] as string) ||
    words.slice(1, -1).some((word) => word.length === 1) ||
    /^\p{Lu}$/u.test(words[0] as string) ||
    hasPersonContext(tokens, first, last) ||
    (words.slice(1).some((word) => NAME_PARTICLES.has(word)) && !startsSentence(tokens, first))
  );
}
