import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import { closesName, mayEndSentence, type Token, tokenAt } from '../../text/tokens.ts';
import type { CapitalUses } from './capital-uses.ts';
import { startsSentence } from './capitalized-runs.ts';
import { isWhere } from './person-evidence.ts';
import type { NameCandidate } from './person-names.ts';

/** What says that words name a person is added up; this much is enough. */
const ENOUGH = 2;
/** A pronoun for who is named is no farther after the name than this many tokens. */
const FARTHEST_PRONOUN = 40;

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/u;
/** What a person is or does, right after the name. */
const FINITE =
  /^(?:is|was|has|had|will|would|did|does|could|can|may|must|never|always|once|also|\p{Ll}{2,}ed)$/u;

/** Whether the text goes on with "he" or "she" in the name's sentence, or begins the next one with it. */
function goesOnWithPronoun(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < tokens.length && i - last <= FARTHEST_PRONOUN; i++) {
    const token = tokenAt(tokens, i);
    const next = tokenAt(tokens, i + 1);
    if (PRONOUN.test(token.lower)) return true;
    if (token.text === '.' || mayEndSentence(token)) return PRONOUN.test(next.lower);
    // Somebody else may be meant.
    if (token.capitalized && !token.possessive && next.capitalized) return false;
  }
  return false;
}

/** Whether "Kenya's" or "Spain's" is before a name. */
function isOfNation(tokens: readonly Token[], first: number): boolean {
  const { text, possessive } = tokenAt(tokens, first - 1);
  return possessive && (PLACE_WORDS.has(text) || NATIONALITY_WORDS.has(text));
}

/**
 * Whether words by which nothing shows a person are one's name all the same, for several things hint at it: the last of
 * them is alone elsewhere, as family names are, "he" or "she" takes it up, a verb or a nation's name is beside it.
 */
export function isLikelyPerson(
  tokens: readonly Token[],
  { first, last, words, suffix }: NameCandidate,
  lone: CapitalUses['lone'],
): boolean {
  const [given, family] = [words[0] as string, words.at(-1) as string];
  // "Closing Camp Bell": a participle that begins a sentence.
  if (given.endsWith('ing') && startsSentence(tokens, first)) return false;
  if (words.length > 3 || NAME_PARTICLES.has(given) || tokenAt(tokens, first - 1).lower === 'the')
    return false;
  if (words.some((word) => !/^\p{Lu}.*\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word))) return false;
  const known = lone.get(family) ?? 0;
  if (isWhere(tokens, first) && known === 0) return false;
  if ((lone.get(given) ?? 0) > 0) return false;
  let hints = suffix === null ? 0 : 1;
  if (known > 0) hints += 2;
  if (goesOnWithPronoun(tokens, last)) hints++;
  if (!closesName(tokenAt(tokens, last)) && FINITE.test(tokenAt(tokens, last + 1).text)) hints++;
  if (isOfNation(tokens, first)) hints++;
  return hints >= ENOUGH;
}
