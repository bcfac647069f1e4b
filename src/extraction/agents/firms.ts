import { NAMING_NOUNS, ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS, THING_HEADS } from '../../lexicon/places.ts';
import { HONORIFICS, TITLES } from '../../lexicon/roles.ts';
import { closesName, isNameAbbreviation, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { isCalledOrganization } from './appositions.ts';
import { isGivenName, startsSentence } from './capitalized-runs.ts';

/** A firm's name has no more tokens than this. */
const LONGEST_FIRM = 12;

/** The last of the capitalized words that go on a name from an index on. */
function capitalsEnd(tokens: readonly Token[], from: number, farthest: number): number {
  let end = from;
  while (end < farthest && !closesName(tokenAt(tokens, end)) && tokenAt(tokens, end + 1).capitalized) end++;
  return end;
}

/** The last token of a firm that "&" joins, "Bell & Sons", and that a run begins; -1 without one. */
export function firmEnd(tokens: readonly Token[], { first, last }: TokenRange): number {
  let end = last;
  const isJoined = () => !closesName(tokenAt(tokens, end)) && tokenAt(tokens, end + 1).text === '&';
  while (end - first < LONGEST_FIRM && isJoined() && tokenAt(tokens, end + 2).capitalized)
    end = capitalsEnd(tokens, end + 2, first + LONGEST_FIRM);
  return end > last ? end : -1;
}

/** "The operator, Baltic Lines, said": a name in apposition to what can be no person. */
function isInApposition(tokens: readonly Token[], first: number, last: number): boolean {
  const { possessive, abbreviated } = tokenAt(tokens, last);
  const closes = abbreviated || /^[,.]?$/u.test(tokenAt(tokens, last + 1).text);
  if (tokenAt(tokens, first - 1).kind !== 'COMMA' || possessive || !closes) return false;
  const noun = tokenAt(tokens, first - 2);
  return (
    !noun.possessive &&
    ORGANIZATION_NOUNS.has(noun.text) &&
    /^(?:the|its|their|his|her)$/u.test(tokenAt(tokens, first - 3).lower)
  );
}

/** "The Linden Grove club": a name between the article and such a noun. */
function isBeforeNoun(tokens: readonly Token[], first: number, last: number): boolean {
  const noun = closesName(tokenAt(tokens, last)) ? '' : tokenAt(tokens, last + 1).text;
  return (
    first < last &&
    tokenAt(tokens, first - 1).lower === 'the' &&
    /^(?:club|company|airline|brewery|newspaper|charity)$/u.test(noun)
  );
}

/** Whether the noun before or after a run says that it is an organization: "the ferry company Carris". */
export function isNamedByNoun(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const noun = tokenAt(tokens, first - 1);
  const called = NAMING_NOUNS.has(noun.text) && !noun.possessive && !startsSentence(tokens, first - 1);
  if (
    !called &&
    !isInApposition(tokens, first, last) &&
    !isBeforeNoun(tokens, first, last) &&
    !isCalledOrganization(tokens, last)
  )
    return false;
  const { text } = tokenAt(tokens, first);
  if (isGivenName(text) || PLACE_WORDS.has(text) || NATIONALITY_WORDS.has(text) || CALENDAR_WORDS.has(text))
    return false;
  for (let i = first; i <= last; i++) {
    const token = tokenAt(tokens, i);
    const word = token.text;
    if (isNameAbbreviation(token) || TITLES.has(word) || HONORIFICS.has(word) || THING_HEADS.has(word))
      return false;
  }
  return true;
}
