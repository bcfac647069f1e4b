import { cueForm } from '../../lexicon/cues.ts';
import { ADVERBS, PRONOUNS_FOR_ONE } from '../../lexicon/function-words.ts';
import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { isNational, NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import { IRREGULAR_PASTS } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import { isLowerCaseEndingIn } from '../../text/character-class.ts';
import { closesName, mayEndSentence, type Token, tokenAt } from '../../text/tokens.ts';
import { HINTS } from '../scores.ts';
import { AGENTS } from '../weights.ts';
import type { CapitalUses } from './capital-uses.ts';
import { startsSentence } from './capitalized-runs.ts';
import { isWhere } from './person-evidence.ts';
import type { NameCandidate } from './person-names.ts';

/** Whether a word after a name says what its bearer is or does: "was", "always", "opened". */
function isFiniteVerb({ text, lower }: Token): boolean {
  return (
    isAuxiliary(lower) || ADVERBS.has(lower) || IRREGULAR_PASTS.has(text) || isLowerCaseEndingIn(text, 'ed')
  );
}

/** Whether a word after "the" is for one person who was named: "31-year-old", "Barbadian". */
const describesOne = (word: string): boolean => word.endsWith('-year-old') || isNational(word);

/** Whether "he", "she" or "the 31-year-old" is at an index, or after the quotation that begins there. */
function takesUp(tokens: readonly Token[], index: number, limit: number): boolean {
  let at = index;
  const isMark = (place: number) => tokenAt(tokens, place).kind === 'QUOTATION_MARK';
  if (isMark(at)) {
    for (at++; at < limit && !isMark(at); at++);
    at++;
  }
  // “…,” he said, and “…,” said the Dane.
  if (at > index && cueForm(tokenAt(tokens, at).lower)?.class === 'SPEECH') at++;
  const { lower } = tokenAt(tokens, at);
  return PRONOUNS_FOR_ONE.has(lower) || (lower === 'the' && describesOne(tokenAt(tokens, at + 1).text));
}

/** Whether the text goes on with "he" or "she" in the name's sentence, or begins the next one with it. */
function goesOnWithPronoun(tokens: readonly Token[], last: number): boolean {
  for (let i = last + 1; i < tokens.length && i - last <= AGENTS.farthestPronoun; i++) {
    const token = tokenAt(tokens, i);
    const next = tokenAt(tokens, i + 1);
    if (PRONOUNS_FOR_ONE.has(token.lower)) return true;
    if (token.text === '.' || mayEndSentence(token))
      return takesUp(tokens, i + 1, last + AGENTS.farthestPronoun);
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
  const [given = ''] = words;
  const family = words.at(-1) ?? '';
  // "Closing Camp Bell": a participle that begins a sentence.
  if (given.endsWith('ing') && startsSentence(tokens, first)) return false;
  if (
    words.length > AGENTS.longestLikelyName ||
    NAME_PARTICLES.has(given) ||
    tokenAt(tokens, first - 1).lower === 'the'
  )
    return false;
  if (words.some((word) => !/^\p{Lu}.*\p{Ll}/u.test(word) && !NAME_PARTICLES.has(word))) return false;
  const known = lone.get(family) ?? 0;
  if (isWhere(tokens, first) && known === 0) return false;
  if ((lone.get(given) ?? 0) > 0) return false;
  let hints = suffix === null ? 0 : HINTS.suffix;
  if (known > 0) hints += HINTS.lastWordAlone;
  if (goesOnWithPronoun(tokens, last)) hints += HINTS.pronoun;
  if (!closesName(tokenAt(tokens, last)) && isFiniteVerb(tokenAt(tokens, last + 1))) hints += HINTS.verb;
  if (isOfNation(tokens, first)) hints += HINTS.nation;
  return hints >= HINTS.enough;
}
