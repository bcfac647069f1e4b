import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import { TITLES } from '../../lexicon/roles.ts';
import { closesName, isNameAbbreviation, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { capitalsStart, isGivenName } from './capitalized-runs.ts';

/** The words that hang on an organization's head are no more than this many. */
const LONGEST_COMPLEMENT = 12;

/** Whether an organization's name ends with a token, whatever follows. */
function endsHere(token: Token): boolean {
  return closesName(token) || isNameAbbreviation(token);
}

/** Extends "Center" over "for a New American Security", and "Department" over "of Homeland Security". */
export function complementEnd(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let last = head;
  for (let i = head + 1; i < tokens.length && i - head <= LONGEST_COMPLEMENT; ) {
    if (endsHere(tokenAt(tokens, last))) break;
    let next = i;
    const connector = tokenAt(tokens, next).text;
    const connected = /^(?:of|for|on|and|&)$/u.test(connector);
    if (connector === 'and' ? last === head : !connected && last === head) break;
    if (connected) next++;
    if (connected && connector !== 'and' && /^(?:the|a|an)$/u.test(tokenAt(tokens, next).text)) next++;
    const { text, capitalized } = tokenAt(tokens, next);
    if (!capitalized || taken.has(next)) break;
    if (connector === 'and' && isGivenName(text)) break;
    if (CALENDAR_WORDS.has(text) || (TITLES.has(text) && connector !== 'of')) break;
    last = next;
    i = next + 1;
  }
  return last;
}

/** The last token of a nation's embassy or consulate, "Swiss embassy in Porto", that begins at an index; -1 without one. */
export function missionEnd(tokens: readonly Token[], index: number): number {
  if (!NATIONALITY_WORDS.has(tokenAt(tokens, index).text)) return -1;
  const mission = tokenAt(tokens, index + 1);
  if (!/^(?:embassy|consulate)$/u.test(mission.text)) return -1;
  const isSeat =
    !mission.possessive &&
    /^(?:in|to)$/u.test(tokenAt(tokens, index + 2).text) &&
    PLACE_WORDS.has(tokenAt(tokens, index + 3).text);
  return index + (isSeat ? 3 : 1);
}

const SCHOOL = /^(?:University|College|School|Institute|Academy|Center|Foundation|Hospital)$/u;

/** Whether an initial is inside the name of a school: "Paul T. Bell University". */
export function isInitialOfInstitution(
  tokens: readonly Token[],
  index: number,
  { first, last }: TokenRange,
): boolean {
  if (index <= first || tokenAt(tokens, index).text.length !== 1) return false;
  return tokens
    .slice(index + 1, Math.min(last, index + LONGEST_COMPLEMENT) + 1)
    .some(({ text }) => SCHOOL.test(text));
}

/** The first token of a name with the founder before it that "and" joins: "Anna and Paul Bell Foundation". */
export function withFounders(tokens: readonly Token[], first: number, runFirst: number): number {
  const isJoined =
    first === runFirst &&
    tokenAt(tokens, first - 1).text === 'and' &&
    isGivenName(tokenAt(tokens, first).text);
  const founder = tokenAt(tokens, first - 2);
  if (!isJoined || founder.possessive || !isGivenName(founder.text)) return first;
  const before = tokenAt(tokens, first - 3);
  const isLonger = before.capitalized && !before.possessive && !FUNCTION_WORDS.has(before.lower);
  return isLonger ? first : first - 2;
}

/** "U.S. Attorney's Office": the office of the title whose possessive is before its head. */
export function ownedBy(tokens: readonly Token[], head: number, runFirst: number): TokenRange[] {
  const owner = tokenAt(tokens, head - 1);
  if (head !== runFirst || !owner.possessive || !TITLES.has(owner.text)) return [];
  if (!/^(?:Office|Department)$/u.test(tokenAt(tokens, head).text)) return [];
  return [{ first: capitalsStart(tokens, head - 1), last: head }];
}
