import { cueForm, invertsSubject } from '../../lexicon/cues.ts';
import {
  ARTICLES,
  DETERMINERS,
  FUNCTION_WORDS,
  NOUN_PREPOSITIONS,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import {
  GROUP_NOUNS,
  HONORIFICS,
  isRoleNoun,
  ROLE_MODIFIERS,
  ROLE_PARTICIPLES,
} from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import { TITLE_ABBREVIATIONS } from '../../text/abbreviations.ts';
import { startsInLowerCase } from '../../text/character-class.ts';
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

/**
 * Whether a word in small letters can be a noun that another noun follows: "mission", "air"; no verb, no adverb. A form
 * like "claims" is a noun after an article or an owner only.
 */
function isNounModifier(tokens: readonly Token[], index: number): boolean {
  const { text: word } = tokenAt(tokens, index);
  if (
    word.length < 2 ||
    !startsInLowerCase(word) ||
    (/(?:ed|ing|ly)$/u.test(word) && !ROLE_PARTICIPLES.has(word))
  )
    return false;
  if (FUNCTION_WORDS.has(word) || VERB_COMPANIONS.has(word)) return false;
  const form = cueForm(word)?.form;
  const before = tokenAt(tokens, index - 1);
  return form !== 'PAST' && (form !== 'PRESENT' || before.possessive || ARTICLES.has(before.lower));
}

/** Whether a verb of speech is beside words in marks, so that its subject may follow: “…,” says. */
function invertsBesideQuotation(tokens: readonly Token[], index: number): boolean {
  const cue = cueForm(tokenAt(tokens, index).lower);
  if (cue === undefined || cue.lemma === 'tell' || !invertsSubject(cue)) return false;
  const before = tokenAt(tokens, index - 1);
  return (before.kind === 'COMMA' ? tokenAt(tokens, index - 2) : before).kind === 'QUOTATION_MARK';
}

/**
 * The first of the words between such a verb and a name: “…,” said angler Anna Bell. Whatever their noun is, they say who
 * bears the name. `index` itself if the name follows the verb; -1 if there is no such verb.
 */
export function introductionStart(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; index - at <= AGENTS.longestIntroduction + 1; at--) {
    if (invertsBesideQuotation(tokens, at)) return at + 1;
    const { lower } = tokenAt(tokens, at);
    if (ARTICLES.has(lower)) return invertsBesideQuotation(tokens, at - 1) ? at + 1 : -1;
    const token = tokenAt(tokens, at);
    const isJoined = lower === 'and' && at < index - 1;
    if (!isWord(token) || mayEndSentence(token) || (FUNCTION_WORDS.has(lower) && !isJoined)) return -1;
    if (at === index - 1 && (token.capitalized || token.possessive)) return -1;
  }
  return -1;
}

/** The first of a few nouns in small letters that end before an index; `end` itself without one. */
function modifiersBefore(tokens: readonly Token[], end: number): number {
  let first = end;
  while (end - first < AGENTS.mostModifiers) {
    const { possessive } = tokenAt(tokens, first - 1);
    if (!isNounModifier(tokens, first - 1) || (possessive && first < end)) break;
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
    // "Lord Mayor Anna Bell", "First Lady Anna Bell", but "Lord Bell".
    const isFirstLady = text === 'Lady' && tokenAt(tokens, i - 1).lower === 'first';
    if (HONORIFICS.has(text) && !(text === 'Lord' && first === i + 1) && !isFirstLady) break;
    // "Fellow" is a noun beside the name only: "fellow Republican Anna Bell".
    if (isFirstLady) i--;
    if (isFirstLady || (isRoleNoun(text) && (i === index - 1 || lower !== 'fellow'))) {
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
  // “…,” says singer and teacher Anna Bell.
  const isWhole = hasNoun && tokenAt(tokens, first - 1).text !== 'and';
  const introduction = isWhole ? -1 : introductionStart(tokens, index);
  if (hasNoun && introduction < 0) return withoutQuantifiers(tokens, first, index);
  return introduction < index ? introduction : -1;
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
