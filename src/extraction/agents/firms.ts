import { NAMING_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { HONORIFICS, TITLES } from '../../lexicon/roles.ts';
import type { TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { isCalledOrganization } from './appositions.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';

/** A firm's name has no more tokens than this. */
const LONGEST_FIRM = 12;

/** The last token of a firm that "&" joins, "Bell & Sons", and that a run begins; -1 without one. */
export function firmEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  if (tokens[last + 1]?.text !== '&') return -1;
  let end = last;
  for (let i = last + 1; i - first <= LONGEST_FIRM && tokens[i + 1]?.capitalized === true; i++) {
    if ((tokens[i] as Token).text !== '&') break;
    for (end = i + 1; tokens[end + 1]?.capitalized === true && end - first < LONGEST_FIRM; ) end++;
    i = end;
  }
  return end > last ? end : -1;
}

/** "The operator, Baltic Lines, said": a name in apposition to what can be no person. */
function isInApposition(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first - 1]?.text !== ',' || !/^[,.]$/u.test(tokens[last + 1]?.text ?? '.')) return false;
  return (
    ORGANIZATION_NOUNS.has(tokens[first - 2]?.text ?? '') &&
    /^(?:the|its|their|his|her)$/u.test(tokens[first - 3]?.lower ?? '')
  );
}

/** "The Linden Grove club": a name between the article and such a noun. */
function isBeforeNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = tokens[last + 1]?.text ?? '';
  return (
    first < last &&
    tokens[first - 1]?.lower === 'the' &&
    /^(?:club|company|airline|brewery|newspaper|charity)$/u.test(noun)
  );
}

/** Whether the noun before or behind a run says that it is an organization: "the ferry company Carris". */
export function isNamedByNoun(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const noun = tokens[first - 1];
  const called = noun !== undefined && NAMING_NOUNS.has(noun.text) && !startsSentence(tokens, first - 1);
  if (
    !called &&
    !isInApposition(tokens, first, last) &&
    !isBeforeNoun(tokens, first, last) &&
    !isCalledOrganization(tokens, last)
  )
    return false;
  const { text } = tokens[first] as Token;
  if (isGivenName(text) || PLACE_WORDS.has(text) || NATIONALITY_WORDS.has(text) || CALENDAR_WORDS.has(text))
    return false;
  for (let i = first; i <= last; i++) {
    const word = (tokens[i] as Token).text;
    if (word === '.' || TITLES.has(word) || HONORIFICS.has(word) || THING_HEADS.has(word)) return false;
  }
  return true;
}
