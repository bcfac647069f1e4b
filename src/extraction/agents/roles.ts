import { cueForm } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS, VERB_COMPANIONS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import {
  GROUP_NOUNS,
  HONORIFICS,
  OCCUPATIONAL_NAMES,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
  TITLE_ABBREVIATIONS,
  TITLES,
} from '../../lexicon/roles.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Span } from '../../model/span.ts';
import { isCapitalized, type Token } from '../tokens.ts';

/** A role is no longer than this many tokens, on either side of a name. */
const LONGEST_ROLE = 14;

/** Whether a word is the noun of an office or occupation: "Secretary", "spokesman". */
export function isRoleNoun(word: string): boolean {
  if (TITLES.has(word)) return !HONORIFICS.has(word);
  return ROLE_NOUNS.has(word.toLowerCase()) && !OCCUPATIONAL_NAMES.has(word);
}

const CONNECTORS = wordSet('of to for at the');
const QUANTIFIERS = wordSet(
  'both all some any several many most few these those another one main other more unnamed',
);

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last] as Token).end,
});

/** What roles are read from: tokens, or the items of a sentence. */
type Word = Pick<Token, 'text'> & { readonly kind: string };

/** No more nouns in small letters stand before a role's noun: "air traffic controller". */
const MOST_MODIFIERS = 3;
/** What noun modifiers in small letters begin behind, besides a stop and a possessive. */
const BEFORE_MODIFIERS = wordSet('the a an his her their its our my of by with from for as');

/** Whether a word in small letters can be a noun that another noun follows: "mission", "air"; no verb, no adverb. */
function isNounModifier(word: string): boolean {
  if (!/^\p{Ll}[\p{L}-]+$/u.test(word) || /(?:ed|ing|ly)$/u.test(word)) return false;
  return !FUNCTION_WORDS.has(word) && !VERB_COMPANIONS.has(word) && cueForm(word)?.form !== 'PAST';
}

/**
 * The first of the nouns in small letters that end at an index and say what a role is of, "mission" in ", mission
 * director …"; -1 where the word may as well be a verb, "who met director …".
 */
function modifiersStart(tokens: readonly Word[], index: number): number {
  let first = index;
  while (index - first < MOST_MODIFIERS && isNounModifier(tokens[first]?.text ?? '')) first--;
  const before = tokens[first];
  if (first === index) return -1;
  // Before a capital only an adjective is no verb: "presumptive Republican nominee", but "overthrew Emperor …".
  if (
    isCapitalized(tokens[index + 1]?.text ?? '') &&
    !/(?:ive|al|ic|ous|ent|ant)$/u.test(tokens[index]?.text ?? '')
  )
    return -1;
  const behindCue = before?.kind === 'WORD' && cueForm(before.text)?.form === 'PAST';
  const open =
    before === undefined || before.kind !== 'WORD' || BEFORE_MODIFIERS.has(before.text.toLowerCase());
  return open || behindCue ? first + 1 : -1;
}

/** The first token of the role that stands directly before a name whose first token is at `index`; -1 without one. */
export function roleStart(tokens: readonly Word[], index: number): number {
  let first = -1;
  let hasNoun = false;
  let behindConnector = false;
  for (let i = index - 1; i >= 0 && index - i <= LONGEST_ROLE; i--) {
    const { text, kind } = tokens[i] as Word;
    if (text === '.') {
      if (!TITLE_ABBREVIATIONS.has(tokens[i - 1]?.text ?? '')) break;
      continue;
    }
    if (kind !== 'WORD' || CALENDAR_WORDS.has(text)) break;
    // "Lord Mayor Anna Bell", but "Lord Bell".
    if (HONORIFICS.has(text) && !(text === 'Lord' && first === i + 1)) break;
    // "Fellow" is a noun beside the name only: "fellow Republican Anna Bell".
    if (isRoleNoun(text) && (i === index - 1 || !/^fellow$/iu.test(text))) {
      hasNoun = true;
      behindConnector = false;
      first = i;
    } else if (CONNECTORS.has(text)) {
      if (hasNoun || i === index - 1) break;
      behindConnector = true;
    } else if (isCapitalized(text) && !FUNCTION_WORDS.has(text.toLowerCase())) {
      if (!behindConnector && !beginsCommand(tokens, i, first)) first = i;
    } else if (text === 'US' || ROLE_MODIFIERS.has(text) || (first === i + 1 && GROUP_NOUNS.has(text))) {
      if (behindConnector) break;
      first = i;
    } else if (behindConnector) break;
    else if (first === i + 1 && modifiersStart(tokens, i) >= 0) {
      first = modifiersStart(tokens, i);
      break;
    } else if (!/-/u.test(text)) break;
  }
  return hasNoun ? withoutQuantifiers(tokens, first, index) : -1;
}

/** Whether a word is a verb that has its capital from the sentence it begins: "Ask former mayor Anna Bell". */
function beginsCommand(tokens: readonly Word[], index: number, next: number): boolean {
  const before = tokens[index - 1];
  if (before !== undefined && (before.kind !== 'PUNCTUATION' || before.text === ',')) return false;
  const { text } = tokens[index] as Word;
  const small = next === index + 1 && !isCapitalized((tokens[next] as Word).text);
  return small && !isRoleNoun(text) && cueForm(text)?.form === 'BASE';
}

/** The first word of a role behind those that only say how many or which: "both", "another". */
function withoutQuantifiers(tokens: readonly Word[], first: number, end: number): number {
  let start = first;
  while (start < end - 1 && QUANTIFIERS.has((tokens[start] as Word).text.toLowerCase())) start++;
  return start;
}

/** The first token of the owner whose possessive stands before a role, "the bank's governor", without its article. */
function ownerStart(tokens: readonly Token[], role: number): number {
  if (tokens[role - 1]?.kind !== 'POSSESSIVE') return role;
  let first = role - 1;
  while (
    first > 0 &&
    tokens[first - 1]?.capitalized &&
    !FUNCTION_WORDS.has((tokens[first - 1] as Token).lower)
  )
    first--;
  if (first < role - 1) return CALENDAR_WORDS.has((tokens[role - 2] as Token).text) ? role : first;
  while (role - first <= MOST_MODIFIERS && isNounModifier(tokens[first - 1]?.text ?? '')) first--;
  return first < role - 1 && BEFORE_MODIFIERS.has(tokens[first - 1]?.lower ?? '') ? first : role;
}

/** The role that stands directly before a name whose first token is at `index`: "former envoy to NATO". */
export function roleBefore(tokens: readonly Token[], index: number): Span | null {
  const first = roleStart(tokens, index);
  return first < 0 ? null : spanOf(tokens, ownerStart(tokens, first), index - 1);
}
