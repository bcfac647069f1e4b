import { cueForm } from '../../lexicon/cues.ts';
import {
  FUNCTION_WORDS,
  NAME_PREPOSITIONS,
  PLACE_PREPOSITIONS,
  PLAIN_ARTICLES,
} from '../../lexicon/function-words.ts';
import { HEADS_OF_TITLES, MISSIONS, ORGANIZATION_HEADS, SCHOOLS } from '../../lexicon/organizations.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { closesName, isNameAbbreviation, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { capitalsStart, isGivenName } from './capitalized-runs.ts';

/** Whether the two words from an index to a verb are somebody's name: "Ministry of Rural Health Yuki Tan said". */
function namesPerson(tokens: readonly Token[], first: number, { text }: Token): boolean {
  const last = tokenAt(tokens, first + 1);
  const isThing = (word: string) => THING_HEADS.has(word) || ORGANIZATION_HEADS.has(word);
  if (!isThing(text) || isThing(tokenAt(tokens, first).text) || isThing(last.text)) return false;
  const verb = cueForm(tokenAt(tokens, first + 2).lower);
  return last.capitalized && !last.possessive && verb?.class === 'SPEECH' && verb.form === 'PAST';
}

/** Extends "Center" over "for a New American Security", and "Department" over "of Homeland Security". */
export function complementEnd(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let last = head;
  while (last - head < AGENTS.longestComplement) {
    const end = tokenAt(tokens, last);
    if (closesName(end) || isNameAbbreviation(end)) break;
    const { lower: connector } = tokenAt(tokens, last + 1);
    const isLed = NAME_PREPOSITIONS.has(connector);
    const isJoined = connector === 'and' || connector === '&';
    if (last === head && !isLed && connector !== '&') break;
    let next = isLed || isJoined ? last + 2 : last + 1;
    if (isLed && PLAIN_ARTICLES.has(tokenAt(tokens, next).text)) next++;
    const { text, capitalized } = tokenAt(tokens, next);
    if (!capitalized || taken.has(next)) break;
    // "Ministry of Finance Anna Bell said": the person's name begins here.
    if (!isLed && (isGivenName(text) || namesPerson(tokens, next, end))) break;
    if (CALENDAR_WORDS.has(text) || (TITLES.has(text) && connector !== 'of')) break;
    last = next;
  }
  return last;
}

/** The last token of a union's local, "Local 1414", or of a nation's mission, "Swiss embassy in Porto"; -1 without one. */
export function fixedEnd(tokens: readonly Token[], index: number): number {
  const next = tokenAt(tokens, index + 1);
  const { text } = tokenAt(tokens, index);
  if (text === 'Local' && /^\d+$/u.test(next.text)) return index + 1;
  if (!NATIONALITY_WORDS.has(text) || !MISSIONS.has(next.text)) return -1;
  const place = tokenAt(tokens, index + 3).text;
  const { lower } = tokenAt(tokens, index + 2);
  const isSeated =
    !next.possessive && PLACE_WORDS.has(place) && (lower === 'to' || PLACE_PREPOSITIONS.has(lower));
  return isSeated ? index + 3 : index + 1;
}

/** The last token of a firm that "&" joins, "Bell & Sons", and that a run begins; -1 without one. */
export function firmEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = last;
  const goesOn = () => end - first < AGENTS.longestFirm && !closesName(tokenAt(tokens, end));
  const isCapitalized = (index: number) => tokenAt(tokens, index).capitalized;
  while (goesOn() && tokenAt(tokens, end + 1).text === '&' && isCapitalized(end + 2)) {
    end += 2;
    while (goesOn() && isCapitalized(end + 1)) end++;
  }
  return end > last ? end : -1;
}

/** Whether an initial is inside the name of a school: "Paul T. Bell University". */
export function isInitialOfSchool(
  tokens: readonly Token[],
  index: number,
  { first, last }: TokenRange,
): boolean {
  if (index <= first || tokenAt(tokens, index).text.length !== 1) return false;
  const farthest = Math.min(last, index + AGENTS.longestComplement);
  return tokens.slice(index + 1, farthest + 1).some(({ text }) => SCHOOLS.has(text));
}

/** The first token of a name with the founder before it that "and" joins: "Anna and Paul Bell Foundation". */
export function withFounders(tokens: readonly Token[], first: number): number {
  const isJoined = tokenAt(tokens, first - 1).text === 'and' && isGivenName(tokenAt(tokens, first).text);
  const founder = tokenAt(tokens, first - 2);
  if (!isJoined || founder.possessive || !isGivenName(founder.text)) return first;
  const before = tokenAt(tokens, first - 3);
  const isLonger = before.capitalized && !before.possessive && !FUNCTION_WORDS.has(before.lower);
  return isLonger ? first : first - 2;
}

/**
 * The first token of a body's name that "and" joins before its last words: "the World Travel and Trade Council". With
 * "the" only, and not if a name of its own is before "and": "the White House and Justice Department".
 */
export function withJoined(tokens: readonly Token[], first: number, taken: ReadonlySet<number>): number {
  if (tokenAt(tokens, first - 1).lower !== 'and') return first;
  let from = first - 1;
  while (tokenAt(tokens, from - 1).capitalized && !FUNCTION_WORDS.has(tokenAt(tokens, from - 1).lower))
    from--;
  const joined = tokens.slice(from, first - 1);
  if (joined.length === 0 || tokenAt(tokens, from - 1).lower !== 'the') return first;
  const isOther = joined.some(
    ({ text, possessive, abbreviated }, index) =>
      possessive ||
      abbreviated ||
      TITLES.has(text) ||
      ORGANIZATION_HEADS.has(text) ||
      taken.has(from + index) ||
      (text === text.toUpperCase() && text.length > 1),
  );
  const [word] = joined;
  const isNation =
    joined.length === 1 && (PLACE_WORDS.has(word?.text ?? '') || NATIONALITY_WORDS.has(word?.text ?? ''));
  return isOther || isNation ? first : from;
}

/** "U.S. Attorney's Office": the office of the title whose possessive is before its head; null without one. */
export function ownedBy(tokens: readonly Token[], head: number): TokenRange | null {
  const owner = tokenAt(tokens, head - 1);
  const isOwned =
    owner.possessive && TITLES.has(owner.text) && HEADS_OF_TITLES.has(tokenAt(tokens, head).text);
  return isOwned ? { first: capitalsStart(tokens, head - 1), last: head } : null;
}
