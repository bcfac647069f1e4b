import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import { TITLES } from '../../lexicon/roles.ts';
import type { TokenRange } from '../reading.ts';
import { isCapitalized, type Token } from '../tokens.ts';
import { isGivenName } from './capitalized-runs.ts';

/** The words that hang on an organization's head are no more than this many. */
const LONGEST_COMPLEMENT = 12;

/** Extends "Center" over "for a New American Security", and "Department" over "of Homeland Security". */
export function complementEnd(tokens: readonly Token[], head: number, taken: ReadonlySet<number>): number {
  let last = head;
  for (let i = head + 1; i < tokens.length && i - head <= LONGEST_COMPLEMENT; ) {
    let next = i;
    const connector = (tokens[next] as Token).text;
    const connected = /^(?:of|for|on|and|&)$/u.test(connector);
    if (connector === 'and' ? last === head : !connected && last === head) break;
    if (connected) next++;
    if (connected && connector !== 'and' && /^(?:the|a|an)$/u.test(tokens[next]?.text ?? '')) next++;
    const token = tokens[next];
    if (token === undefined || token.kind !== 'WORD' || !isCapitalized(token.text) || taken.has(next)) break;
    if (connector === 'and' && isGivenName(token.text)) break;
    if (CALENDAR_WORDS.has(token.text) || (TITLES.has(token.text) && connector !== 'of')) break;
    last = next;
    i = next + 1;
  }
  return last;
}

/** The last token of a nation's embassy or consulate, "Swiss embassy in Porto", that begins at an index; -1 without one. */
export function missionEnd(tokens: readonly Token[], index: number): number {
  if (!NATIONALITY_WORDS.has((tokens[index] as Token).text)) return -1;
  if (!/^(?:embassy|consulate)$/u.test(tokens[index + 1]?.text ?? '')) return -1;
  const isSeat =
    /^(?:in|to)$/u.test(tokens[index + 2]?.text ?? '') && PLACE_WORDS.has(tokens[index + 3]?.text ?? '');
  return index + (isSeat ? 3 : 1);
}

/** Whether the stop of an initial stands inside the name of a school: "Paul T. Bell University". */
export function isInitialOfInstitution(
  tokens: readonly Token[],
  index: number,
  { first, last }: TokenRange,
): boolean {
  if (index - 2 < first || tokens[index - 1]?.text.length !== 1) return false;
  for (let i = index + 1; i <= Math.min(last, index + LONGEST_COMPLEMENT); i++)
    if (
      /^(?:University|College|School|Institute|Academy|Center|Foundation|Hospital)$/u.test(
        (tokens[i] as Token).text,
      )
    )
      return true;
  return false;
}

/** The first token of a name with the founder before it that "and" joins: "Anna and Paul Bell Foundation". */
export function withFounders(tokens: readonly Token[], first: number, runFirst: number): number {
  const joined =
    first === runFirst && tokens[first - 1]?.text === 'and' && isGivenName((tokens[first] as Token).text);
  const founder = joined ? tokens[first - 2] : undefined;
  const longer = tokens[first - 3]?.capitalized && !FUNCTION_WORDS.has((tokens[first - 3] as Token).lower);
  if (founder === undefined || !isGivenName(founder.text) || longer) return first;
  return first - 2;
}

/** "U.S. Attorney's Office": the office of the title whose possessive stands before its head. */
export function ownedBy(tokens: readonly Token[], head: number, runFirst: number): TokenRange[] {
  const owner = head - 2;
  if (head !== runFirst || tokens[head - 1]?.kind !== 'POSSESSIVE') return [];
  if (
    !TITLES.has(tokens[owner]?.text ?? '') ||
    !/^(?:Office|Department)$/u.test((tokens[head] as Token).text)
  )
    return [];
  let first = owner;
  while (tokens[first - 1]?.capitalized && !FUNCTION_WORDS.has((tokens[first - 1] as Token).lower)) first--;
  return [{ first, last: head }];
}
