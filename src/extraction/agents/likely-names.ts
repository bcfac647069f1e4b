import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import type { Token } from '../tokens.ts';
import type { LoneWords } from './capital-uses.ts';
import { startsSentence } from './capitalized-runs.ts';
import { isWhere } from './person-evidence.ts';
import type { NameCandidate } from './person-names.ts';

/** What says that words name a person adds up; so much is enough. */
const ENOUGH = 2;
/** A pronoun for the one who is named stands no farther behind the name than this many tokens. */
const FARTHEST_PRONOUN = 40;

const PRONOUN = /^(?:he|she|him|her|his|hers|himself|herself)$/u;
/** What a person is or does, right behind the name. */
const FINITE =
  /^(?:is|was|has|had|will|would|did|does|could|can|may|must|never|always|once|also|\p{Ll}{2,}ed)$/u;

/** Whether the text goes on with "he" or "she" in the name's sentence, or begins the next one with it. */
function goesOnWithPronoun(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < tokens.length && i - last <= FARTHEST_PRONOUN; i++) {
    const { text, lower, capitalized } = tokens[i] as Token;
    if (PRONOUN.test(lower)) return true;
    if (text === '.') return PRONOUN.test(tokens[i + 1]?.lower ?? '');
    // Somebody else may be meant.
    if (capitalized && tokens[i + 1]?.capitalized) return false;
  }
  return false;
}

/** Whether "Kenya's" or "Spain's" stands before a name. */
function isOfNation(tokens: readonly Token[], first: number): boolean {
  const owner = tokens[first - 1]?.kind === 'POSSESSIVE' ? tokens[first - 2] : undefined;
  return owner !== undefined && (PLACE_WORDS.has(owner.text) || NATIONALITY_WORDS.has(owner.text));
}

/**
 * Whether words by which nothing shows a person are one's name all the same, for several things hint at it: the last of
 * them stands alone elsewhere, as family names do, "he" or "she" takes it up, a verb or a nation's name is beside it.
 */
export function isLikelyPerson(
  tokens: readonly Token[],
  { first, last, words, suffix }: NameCandidate,
  lone: LoneWords,
): boolean {
  const [given, family] = [words[0] as string, words.at(-1) as string];
  // "Closing Camp Bell": a participle that begins a sentence.
  if (given.endsWith('ing') && startsSentence(tokens, first)) return false;
  if (words.length > 3 || NAME_PARTICLES.has(given) || tokens[first - 1]?.lower === 'the') return false;
  if (words.some((word) => !/^\p{Lu}.*\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word))) return false;
  const known = lone.get(family) ?? 0;
  if (isWhere(tokens, first) && known === 0) return false;
  if ((lone.get(given) ?? 0) > 0) return false;
  let hints = suffix === null ? 0 : 1;
  if (known > 0) hints += 2;
  if (goesOnWithPronoun(tokens, last)) hints++;
  if (FINITE.test(tokens[last + 1]?.text ?? '')) hints++;
  if (isOfNation(tokens, first)) hints++;
  return hints >= ENOUGH;
}
