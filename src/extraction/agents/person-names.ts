import { cueForm } from '../../lexicon/cues.ts';
import { NUMBER_WORDS } from '../../lexicon/function-words.ts';
import { FAMILY_NAMES_OF_THINGS, NAME_PARTICLES, NAME_SUFFIXES } from '../../lexicon/given-names.ts';
import { CIRCUMSTANCES } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS, PLACE_BEGINNINGS, THING_HEADS } from '../../lexicon/places.ts';
import { HONORIFICS, isRoleNoun, ROLE_MODIFIERS, TITLES } from '../../lexicon/roles.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { inTitleCase } from '../../text/title-case.ts';
import { closesName, isWord, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { isGivenName } from './capitalized-runs.ts';
import { honorsAfter } from './honors.ts';
import { lastTitle } from './last-title.ts';
import { isEvident } from './person-evidence.ts';
import { isPlaceWord, isThingWord } from './person-words.ts';
import { nicknameEnd, opensNickname } from './quoted-nicknames.ts';

/** Words that could be a person's name, without titles and suffix. */
export interface NameCandidate extends TokenRange {
  /** The words of the name, "Lloyd", "Austin"; initials without their stop. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  /** The last token that goes with the name: a suffix or an honor, "QC". */
  readonly end: number;
  /** How many tokens of honors that are. */
  readonly honors: number;
  /** "mr", "secretary" … directly before the name, in lower case. */
  readonly title: string | null;
  /** Whether something in the text says that a person is meant. */
  readonly evident: boolean;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** Whether a word before a name is no part of it: a place, a department, an unknown word before a given name. */
function leadsToName(
  { text, lower }: Token,
  next: Token,
  wordsAfter: number,
  smallWords: ReadonlySet<string>,
): boolean {
  if (text.includes('-of-')) return true;
  // "Hydrologist Edda Moor", "Angler Edda Moor" where the text says "angler" too: what the bearer is.
  if (wordsAfter >= 2 && (smallWords.has(lower) || /(?:ologist|ician)$/.test(lower))) return true;
  if (isGivenName(text)) return false;
  // "Garda Superintendent Anna Bell"
  if (wordsAfter >= 2 && isRoleNoun(next.text) && !isGivenName(next.text)) return true;
  if (isThingWord(text) || isPlaceWord(text) || CALENDAR_WORDS.has(text) || ROLE_MODIFIERS.has(lower))
    return true;
  if (isRoleNoun(text)) return true;
  return wordsAfter >= 2 && text.length > 1 && !NAME_PARTICLES.has(text) && isGivenName(next.text);
}

/** The first word after the name of a thing that ends two words or more before a run's end: "External Affairs Yuki Tan". */
function afterThings(run: readonly Token[]): number {
  const thing = run.findLastIndex(({ text }, i) => i < run.length - 2 && isThingWord(text));
  return run.slice(0, thing + 1).some(({ text }) => isGivenName(text)) ? 0 : thing + 1;
}

/** The tokens of a run as they would be written in small letters, if they are capitals: "ANNA BELL", "MAYOR BELL". */
function quieted(tokens: readonly Token[]): readonly Token[] {
  const [first] = tokens;
  if (tokens.length < 2 || first === undefined || !isCapitalized(first.text.charAt(1))) return tokens;
  if (tokens.some(({ text, lower }) => text !== text.toUpperCase() || text === lower)) return tokens;
  const beginning = inTitleCase(first.text);
  if (!isGivenName(beginning) && !TITLES.has(beginning) && !HONORIFICS.has(beginning)) return tokens;
  return tokens.map((token) => ({ ...token, text: inTitleCase(token.text) }));
}

/** Whether a month that is a given name too says when: "In June Bell left". */
function isDate(tokens: readonly Token[], index: number): boolean {
  if (!CALENDAR_WORDS.has(tokenAt(tokens, index).text)) return false;
  const { lower } = tokenAt(tokens, index - 1);
  return CIRCUMSTANCES.has(lower) || lower === 'of' || /^\d{1,2}$/u.test(lower);
}

/** The words of a name, without the nickname and its marks. */
function wordsOfName(run: readonly Token[], first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    if (opensNickname(run, i)) i = nicknameEnd(run, i);
    else words.push(tokenAt(run, i).text);
  }
  return words;
}

/** The role noun that is directly before a name: "Secretary", "spokesman". */
function nounBefore(tokens: readonly Token[], first: number): string | null {
  const before = tokenAt(tokens, first - 1);
  const isNoun = isWord(before) && !closesName(before) && before.text.length > 1 && isRoleNoun(before.text);
  return isNoun ? before.lower : null;
}

/**
 * The name in one run of capitalized words that is no organization's, or null. Titles, nationalities and places
 * before it are left out, and so is the suffix after it. `smallWords` are those that the story writes small somewhere.
 */
export function nameInRun(
  tokens: readonly Token[],
  range: TokenRange,
  smallWords: ReadonlySet<string> = NO_WORDS,
): NameCandidate | null {
  const whole = quieted(tokens.slice(range.first, range.last + 1));
  const honors = honorsAfter(whole);
  const run = honors > 0 ? whole.slice(0, -honors) : whole;
  const titleAt = lastTitle(run, tokenAt(tokens, range.first - 1), smallWords);
  const at = (index: number): Token => tokenAt(run, index);
  let first = titleAt + 1;
  let last = run.length - 1;
  // "Chief Executive Anna Bell": the title goes on.
  if (titleAt >= 0)
    while (first < last && isRoleNoun(at(first).text) && !isGivenName(at(first).text)) first++;
  else {
    first = afterThings(run);
    while (first < last && leadsToName(at(first), at(first + 1), last - first, smallWords)) first++;
  }
  // "Café Luna said"
  const isThings = first > 0 && first === last && titleAt < 0 && THING_HEADS.has(at(first - 1).text);
  if (isThings) return null;
  if (first < last && isDate(tokens, range.first + first)) first++;
  if (first > last) return null;
  // "Anna Bell Calls": a headline inside the text.
  while (last > first + 1 && cueForm(at(last).lower)?.form === 'PRESENT') last--;
  // "Charles G. and David H. Koch": the initial of a name that does not go on.
  if (last > first && at(last).abbreviated && at(last).text.length === 1) last--;
  const hasSuffix = last > first && NAME_SUFFIXES.has(at(last).text);
  const suffix = hasSuffix ? at(last).text : null;
  if (hasSuffix) last--;
  const words = wordsOfName(run, first, last);
  if (words.length === 0 || words.length > AGENTS.longestName) return null;
  const place = { first: range.first + first, last: range.first + last };
  const title = titleAt >= 0 ? at(titleAt).lower : nounBefore(tokens, place.first);
  const addressed = titleAt >= 0 && HONORIFICS.has(at(titleAt).text);
  if (!isPlausible(words, at(first).lower, { titled: title !== null, addressed })) return null;
  return {
    ...place,
    words,
    suffix,
    end: honors > 0 || hasSuffix ? range.last : place.last,
    honors,
    title,
    evident: isEvident(tokens, place.first, place.last, words, title),
  };
}

/** Whether a title is before a name, and whether it is a form of address: "Ms. Hall" is nobody's hall. */
interface Introduced {
  readonly titled: boolean;
  readonly addressed: boolean;
}

/** Which words of a name are for things too and are its own all the same: "Bill Castor", "Kathleen Hall Jamieson". */
function namesThing(words: readonly string[], index: number, { titled, addressed }: Introduced): boolean {
  const [given = ''] = words;
  const last = words.length - 1;
  if (addressed && index === last) return true;
  if (words.length === 1 || !isGivenName(given)) return false;
  if (index === 0) return true;
  return (index === last && titled) || FAMILY_NAMES_OF_THINGS.has(words[index] ?? '');
}

/** Whether words could be a person's name; `lower` is the first one in small letters. */
function isPlausible(words: readonly string[], lower: string, introduced: Introduced): boolean {
  const [first = ''] = words;
  const { titled } = introduced;
  const isThing = (word: string, index: number) =>
    isThingWord(word) && !NAME_PARTICLES.has(word) && !namesThing(words, index, introduced);
  if (words.some(isThing)) return false;
  if (words.length === 1) {
    if (CALENDAR_WORDS.has(first) || ROLE_MODIFIERS.has(lower) || NUMBER_WORDS.has(lower)) return false;
    return cueForm(lower)?.form !== 'PAST' && (titled || !isPlaceWord(first));
  }
  if (!titled && PLACE_BEGINNINGS.has(first)) return false;
  const calendar = words.some((word) => CALENDAR_WORDS.has(word) && !isGivenName(word));
  const place = words.some((word) => isPlaceWord(word) && !isGivenName(word));
  return !((calendar || place) && !isGivenName(first) && !titled);
}
