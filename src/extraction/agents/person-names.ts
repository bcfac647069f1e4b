import { cueForm } from '../../lexicon/cues.ts';
import { FAMILY_NAMES_OF_THINGS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/given-names.ts';
import { CALENDAR_WORDS, PLACE_BEGINNINGS } from '../../lexicon/places.ts';
import { HONORIFICS, ROLE_MODIFIERS, TITLE_ABBREVIATIONS, TITLES } from '../../lexicon/roles.ts';
import type { TokenRange } from '../reading.ts';
import { isCapitalized, type Token } from '../tokens.ts';
import { isGivenName } from './capitalized-runs.ts';
import { nicknameEnd, opensNickname } from './nicknames.ts';
import { isEvident } from './person-evidence.ts';
import { isPlaceWord, isThingWord } from './person-words.ts';
import { isRoleNoun } from './roles.ts';

const LONGEST_NAME = 5;
/** A number at a sentence's beginning: "Five states agreed". */
const NUMBER =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions)$/iu;

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

/** Whether a word before a name is no part of it: a place, a department, an unknown word before a given name. */
function leadsToName(word: string, next: string, behind: number): boolean {
  if (isGivenName(word)) return false;
  if (isThingWord(word) || word === '.') return true;
  if (isPlaceWord(word) || CALENDAR_WORDS.has(word) || ROLE_MODIFIERS.has(word.toLowerCase())) return true;
  if (isRoleNoun(word)) return true;
  return behind >= 2 && word.length > 1 && !NAME_PARTICLES.has(word) && isGivenName(next);
}

/** Whether a run stands in capitals and begins like a name or a title: "ANNA BELL", "MAYOR BELL". */
function isShouted(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  if (first === last || !isCapitalized((tokens[first] as Token).text.charAt(1))) return false;
  for (let i = first; i <= last; i++) {
    const { text, lower } = tokens[i] as Token;
    if (text !== '.' && (text !== text.toUpperCase() || text === lower)) return false;
  }
  const beginning = inTitleCase((tokens[first] as Token).text);
  return isGivenName(beginning) || TITLES.has(beginning);
}

function inTitleCase(word: string): string {
  return word.length < 2 ? word : word.charAt(0) + word.slice(1).toLowerCase();
}

/** The last title in a run that a name stands behind; -1 where there is none. */
function lastTitle(run: TokenRange, text: (index: number) => string): number {
  for (let i = run.last; i >= run.first; i--) {
    const word = text(i);
    if (!TITLES.has(word) && !HONORIFICS.has(word)) continue;
    if (i < run.last || i === run.first || !endsFullName(run, i, text)) return i;
  }
  return -1;
}

/** Whether a title that ends a run is a family name: behind a given name, or a word that a title introduces: "Rep. Jo Dean". */
function endsFullName(run: TokenRange, index: number, text: (index: number) => string): boolean {
  const before = text(index - 1);
  if (isGivenName(before)) return true;
  const introduced = index - 2 >= run.first && (text(index - 2) === '.' || TITLES.has(text(index - 2)));
  return introduced && before !== '.' && !isThingWord(before) && !isPlaceWord(before) && !isRoleNoun(before);
}

/** Whether a month that is a given name too tells when: "In June Bell left". */
function isDate(tokens: readonly Token[], index: number): boolean {
  if (!CALENDAR_WORDS.has(tokens[index]?.text ?? '')) return false;
  return /^(?:in|since|until|till|by|of|last|this|next|early|late|mid|from|before|after|\d{1,2})$/u.test(
    tokens[index - 1]?.lower ?? '',
  );
}

/**
 * The name in one run of capitalised words that is no organization's, or null. Titles, nationalities and places
 * before it are left out, and so is the suffix behind it.
 */
export function nameInRun(tokens: readonly Token[], run: TokenRange): NameCandidate | null {
  const shouted = isShouted(tokens, run);
  const text = (index: number) => {
    const word = (tokens[index] as Token).text;
    return shouted ? inTitleCase(word) : word;
  };
  const titleIndex = lastTitle(run, text);
  let first = titleIndex >= 0 ? titleIndex + 1 : run.first;
  let last = run.last;
  if (tokens[first]?.text === '.') first++;
  // "Chief Executive Anna Bell": the title goes on.
  while (titleIndex >= 0 && first < last && isRoleNoun(text(first)) && !isGivenName(text(first))) first++;
  if (titleIndex < 0) while (first < last && leadsToName(text(first), text(first + 1), last - first)) first++;
  if (isDate(tokens, first) && first < last) first++;
  if (first > last) return null;
  // "Anna Bell Calls": a headline inside the text.
  while (last > first + 1 && cueForm(text(last))?.form === 'PRESENT') last--;
  if (text(last) === '.') {
    last--;
    // "Charles G. and David H. Koch": the initial of a name that does not go on.
    if (last > first && text(last).length === 1) last--;
  }
  let suffix: string | null = null;
  if (last > first && NAME_SUFFIXES.has(text(last))) {
    suffix = text(last).replace('.', '');
    last--;
  }
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    if (opensNickname(tokens, i)) i = nicknameEnd(tokens, i);
    else if (text(i) !== '.') words.push(text(i));
  }
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

/** Which words of a name stand for things too and are its own all the same: "Bill Castor", "Kathleen Hall Jamieson". */
function namesThing(words: readonly string[], index: number, titled: boolean): boolean {
  if (words.length === 1 || !isGivenName(words[0] as string)) return false;
  const last = words.length - 1;
  if (index === 0) return true;
  return index === last && titled ? true : FAMILY_NAMES_OF_THINGS.has(words[index] as string);
}

function plausible(words: readonly string[], titled: boolean): boolean {
  const first = words[0] as string;
  if (
    words.some(
      (word, index) => isThingWord(word) && !NAME_PARTICLES.has(word) && !namesThing(words, index, titled),
    )
  )
    return false;
  if (words.length === 1)
    return (
      !CALENDAR_WORDS.has(first) &&
      !ROLE_MODIFIERS.has(first.toLowerCase()) &&
      !NUMBER.test(first) &&
      cueForm(first)?.form !== 'PAST' &&
      (titled || !isPlaceWord(first))
    );
  if (!titled && PLACE_BEGINNINGS.has(first)) return false;
  const calendar = words.some((word) => CALENDAR_WORDS.has(word) && !isGivenName(word));
  const place = words.some((word) => isPlaceWord(word) && !isGivenName(word));
  return !((calendar || place) && !isGivenName(first) && !titled);
}
