import { cueForm } from '../../lexicon/cues.ts';
import {
  ARTICLES,
  DETERMINERS,
  FUNCTION_WORDS,
  NOUN_PREPOSITIONS,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { GROUP_NOUNS, HONORIFICS, isRoleNoun, ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import { TITLE_ABBREVIATIONS } from '../../text/abbreviations.ts';
import { closesName, isWord, mayEndSentence, nameEnd, type Token, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { capitalsStart } from './capitalized-runs.ts';

/** Whether a token before a name is a form of address or an abbreviated title: "Dr. Anna Bell". */
export function isAddress({ text, abbreviated, possessive }: Token): boolean {
  if (possessive) return false;
  return HONORIFICS.has(text) || (abbreviated && TITLE_ABBREVIATIONS.has(text));
}

/** Whether noun modifiers in small letters may begin after a word. */
function mayPrecedeModifiers(word: string): boolean {
  return ARTICLES.has(word) || NOUN_PREPOSITIONS.has(word) || word === 'as';
}

/** Whether a word in small letters can be a noun that another noun follows: "mission", "air"; no verb, no adverb. */
function isNounModifier(word: string): boolean {
  if (!/^\p{Ll}[\p{L}-]+$/u.test(word) || /(?:ed|ing|ly)$/u.test(word)) return false;
  return !FUNCTION_WORDS.has(word) && !VERB_COMPANIONS.has(word) && cueForm(word)?.form !== 'PAST';
}

/** The first of a few nouns in small letters that end before an index; `end` itself without one. */
function modifiersBefore(tokens: readonly Token[], end: number): number {
  let first = end;
  while (end - first < AGENTS.mostModifiers) {
    const { text, possessive } = tokenAt(tokens, first - 1);
    if (!isNounModifier(text) || (possessive && first < end)) break;
    first--;
  }
  return first;
}

/**
 * The first of the nouns in small letters that end at an index and say what a role is of, "mission" in ", mission
 * director …"; -1 if the word may as well be a verb, "who met director …".
 */
function modifiersStart(tokens: readonly Token[], index: number): number {
  const first = modifiersBefore(tokens, index + 1);
  if (first > index) return -1;
  // Before a capital only an adjective is no verb: "presumptive Republican nominee", but "overthrew Emperor …".
  if (
    tokenAt(tokens, index + 1).capitalized &&
    !/(?:ive|al|ic|ous|ent|ant)$/u.test(tokenAt(tokens, index).text)
  )
    return -1;
  const before = tokenAt(tokens, first - 1);
  const isOpen = !isWord(before) || closesName(before) || mayPrecedeModifiers(before.lower);
  return isOpen || cueForm(before.lower)?.form === 'PAST' ? first : -1;
}

/** The first token of the role that is directly before a name whose first token is at `index`; -1 without one. */
export function roleStart(tokens: readonly Token[], index: number): number {
  let first = -1;
  let hasNoun = false;
  let afterConnector = false;
  for (let i = index - 1; i >= 0 && index - i <= AGENTS.longestRole; i--) {
    const token = tokenAt(tokens, i);
    const { text, lower, capitalized } = token;
    if (!isWord(token) || closesName(token) || CALENDAR_WORDS.has(text)) break;
    if (token.abbreviated && text.length === 1) break;
    // "Lord Mayor Anna Bell", but "Lord Bell".
    if (HONORIFICS.has(text) && !(text === 'Lord' && first === i + 1)) break;
    // "Fellow" is a noun beside the name only: "fellow Republican Anna Bell".
    if (isRoleNoun(text) && (i === index - 1 || lower !== 'fellow')) {
      hasNoun = true;
      afterConnector = false;
      first = i;
    } else if (NOUN_PREPOSITIONS.has(text) || text === 'the') {
      if (hasNoun || i === index - 1) break;
      afterConnector = true;
    } else if (capitalized && !FUNCTION_WORDS.has(lower)) {
      if (!afterConnector && !beginsCommand(tokens, i, first)) first = i;
    } else if (text === 'US' || ROLE_MODIFIERS.has(text) || (first === i + 1 && GROUP_NOUNS.has(text))) {
      if (afterConnector) break;
      first = i;
    } else if (afterConnector) break;
    else if (first === i + 1 && modifiersStart(tokens, i) >= 0) {
      first = modifiersStart(tokens, i);
      break;
    } else if (!text.includes('-')) break;
  }
  return hasNoun ? withoutQuantifiers(tokens, first, index) : -1;
}

/** Whether a word is a verb that has its capital from the sentence it begins: "Ask former mayor Anna Bell". */
function beginsCommand(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1];
  const isInside =
    before !== undefined && (isWord(before) ? !mayEndSentence(before) : before.kind === 'COMMA');
  if (isInside) return false;
  const { text, lower } = tokenAt(tokens, index);
  const isSmall = next === index + 1 && !tokenAt(tokens, next).capitalized;
  return isSmall && !isRoleNoun(text) && cueForm(lower)?.form === 'BASE';
}

/** The first word of a role after those that only say how many or which: "both", "another". */
function withoutQuantifiers(tokens: readonly Token[], first: number, end: number): number {
  let start = first;
  while (start < end - 1 && DETERMINERS.has(tokenAt(tokens, start).lower)) start++;
  return start;
}

/** The first token of the owner whose possessive is before a role, "the bank's governor", without its article. */
function ownerStart(tokens: readonly Token[], role: number): number {
  const owner = tokenAt(tokens, role - 1);
  if (!owner.possessive) return role;
  if (owner.capitalized && !FUNCTION_WORDS.has(owner.lower))
    return CALENDAR_WORDS.has(owner.text) ? role : capitalsStart(tokens, role - 1);
  const first = modifiersBefore(tokens, role);
  return first < role && mayPrecedeModifiers(tokenAt(tokens, first - 1).lower) ? first : role;
}

/**
 * The role that is directly before a name whose first token is at `index`, "former envoy to NATO", with its owner. `role`
 * is its `roleStart`.
 */
export function roleBefore(tokens: readonly Token[], index: number, role: number): Span | null {
  if (role < 0) return null;
  const { start } = tokenAt(tokens, ownerStart(tokens, role));
  return { start, end: nameEnd(tokenAt(tokens, index - 1)) };
}

/**
 * The first token of what introduces a name whose first token is at `index`: its role, whose `roleStart` is given, or its
 * form of address.
 */
export function titleStart(tokens: readonly Token[], index: number, role: number): number {
  if (role >= 0) return role;
  return isAddress(tokenAt(tokens, index - 1)) ? index - 1 : index;
}
