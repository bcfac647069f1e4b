import { cueForm } from '../../lexicon/cues.ts';
import { COORDINATORS, NOUN_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { BEGINS_APPOSITION, BEGINS_NO_ROLE, ENDS_OF_ROLES } from '../../lexicon/phrase-boundaries.ts';
import { isRoleNoun, ROLE_MODIFIERS, ROLE_PARTICIPLES } from '../../lexicon/roles.ts';
import { IRREGULAR_PASTS } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import type { Span } from '../../model/span.ts';
import { isLowerCaseEndingIn } from '../../text/character-class.ts';
import { closesName, isWord, nameSpan, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { isAddress } from './roles.ts';

/** "R-Pa", "D-Wis": the party and the state of a lawmaker. */
const PARTY_TAG = /^(?:R|D|I|DFL)-\p{Lu}/u;

/** The last token of a name together with its party tag: "Glenn Thompson, R-Pa.", "Tammy Baldwin (D-Wis.)". */
function withPartyTag(tokens: readonly Token[], last: number): number {
  if (!/^[,(]$/u.test(tokenAt(tokens, last + 1).text) || !PARTY_TAG.test(tokenAt(tokens, last + 2).text))
    return last;
  const end = last + 2;
  return tokenAt(tokens, last + 1).text === '(' && tokenAt(tokens, end + 1).text === ')' ? end + 1 : end;
}

/** The last token of a name together with an age: "Carl Reed, 64". */
function withAge(tokens: readonly Token[], last: number): number {
  const isAge = tokenAt(tokens, last + 1).text === ',' && /^\d{1,3}$/u.test(tokenAt(tokens, last + 2).text);
  return isAge ? last + 2 : last;
}

/** Whether a verb in the past tense is after the noun that an owner has: "the mayor's visit to Porto lasted". */
function hasVerb(tokens: readonly Token[], owner: number, end: number): boolean {
  for (let i = owner + 2; i < end - 1; i++) {
    const { text } = tokenAt(tokens, i);
    const before = tokenAt(tokens, i - 1).text;
    if ((isLowerCaseEndingIn(text, 'ed') || IRREGULAR_PASTS.has(text)) && !before.endsWith('ly')) return true;
  }
  return false;
}

/** Where an apposition ends that begins at `first`: before the next comma, stop, dash, or clause; -1 if nowhere near. */
function appositionEnd(tokens: readonly Token[], first: number): number {
  let owner = -1;
  for (let i = first; i < tokens.length && i - first < AGENTS.longestApposition; i++) {
    const token = tokenAt(tokens, i);
    const { text, lower } = token;
    if (!isWord(token)) {
      // "Anna Bell, mayor of Porto's visit lasted an hour.": what is owned is the subject of a verb.
      if (text === '.' && owner > first && hasVerb(tokens, owner, i)) return owner;
      if (/^[,.;()–—]$/u.test(text)) return i - 1;
      if (text !== '&' && text !== '/') return -1;
      continue;
    }
    // "Anna Bell, mayor of Porto's speech was": no comma closes the apposition.
    if (isAuxiliary(lower)) return owner > first ? owner : i - 1;
    if (token.possessive && token.capitalized) owner = i;
    if (i > first && ENDS_OF_ROLES.has(text)) return i - 1;
    if (text === 'and' && BEGINS_APPOSITION.has(tokenAt(tokens, i + 1).text)) return i - 1;
    if (text === 'of' && /^\d{1,3}$/u.test(tokenAt(tokens, i + 1).text)) return i - 1;
    if (!token.possessive && closesName(token)) return i;
  }
  return -1;
}

/** The noun of "one of the divers": a plural; -1 without one. */
function memberNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 2; i <= last && i - first <= AGENTS.farthestNoun; i++)
    if (isRoleNoun(tokenAt(tokens, i).text.replace(/s$/u, ''))) return i;
  return -1;
}

/** The noun of an apposition's head: the last of its first nouns, "chief" in "bureau chief at …"; -1 without one. */
function headNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last && i - first <= AGENTS.farthestNoun; i++) {
    const token = tokenAt(tokens, i);
    const { text, lower, capitalized } = token;
    if (text === '&') continue;
    if (!isWord(token)) return -1;
    // "The most awaited witness": no role, only what is thought of somebody.
    if (text === 'most') return -1;
    if (i === first && text === 'one' && tokenAt(tokens, i + 1).text === 'of')
      return memberNoun(tokens, i, last);
    if (isRoleNoun(text)) {
      let noun = i;
      while (noun < last && !tokenAt(tokens, noun).possessive && isRoleNoun(tokenAt(tokens, noun + 1).text))
        noun++;
      return noun;
    }
    if (!capitalized && (BEGINS_NO_ROLE.has(lower) || isAuxiliary(lower))) return -1;
    // "Facing a challenge from …" is no role; "acting director" and "founding member" are.
    if (i === first && lower.endsWith('ing') && !ROLE_PARTICIPLES.has(lower)) return -1;
    const cue = capitalized || ROLE_MODIFIERS.has(lower) ? undefined : cueForm(lower);
    if (cue?.form === 'PAST' && i === first) return -1;
    if (cue?.class === 'SPEECH' && cue.form !== 'BASE') return -1;
  }
  return -1;
}

/** Whether a role leads to another's name, the next of a list: ", mayor Anna Bell and …". */
function leadsToName(tokens: readonly Token[], noun: number, last: number): boolean {
  for (let i = noun; i < last; i++) {
    const token = tokenAt(tokens, i);
    const { text, possessive } = token;
    // ", Senator the Hon. Anna Bell"
    if (i > noun && isAddress(token)) return true;
    if (!isWord(token) || possessive || NOUN_PREPOSITIONS.has(text) || COORDINATORS.has(text)) return false;
    const next = tokenAt(tokens, i + 1);
    if (isRoleNoun(text) && next.capitalized && !isRoleNoun(next.text)) return true;
  }
  return false;
}

/** The role that begins at a token, after its article, and ends before the next comma, stop, dash or clause. */
function roleFrom(tokens: readonly Token[], first: number): TokenRange | null {
  const last = appositionEnd(tokens, first);
  if (last < first) return null;
  const noun = headNoun(tokens, first, last);
  if (noun < 0) return null;
  if (leadsToName(tokens, noun, last)) return null;
  const verb = cueForm(tokenAt(tokens, noun + 1).lower);
  // ", chairman said": a noun that is the subject of the sentence's verb.
  const isSubject = noun < last && !tokenAt(tokens, noun).possessive;
  if (isSubject && verb?.class === 'SPEECH' && verb.form === 'PAST') return null;
  return { first, last };
}

/** The first token after the articles at an index. */
function afterArticle(tokens: readonly Token[], index: number): number {
  let first = index;
  while (BEGINS_APPOSITION.has(tokenAt(tokens, first).text) && first < index + 2) first++;
  // "One of the divers" is a role as a whole.
  return first > index && tokenAt(tokens, first - 1).text === 'one' && tokenAt(tokens, first).text === 'of'
    ? first - 1
    : first;
}

/**
 * The roles in apposition to a name whose last token is at `index`: "researcher at the Center for …" in ", a researcher
 * at the Center for …, said". Each begins after its article, and ends before the next comma, stop, dash or clause; of
 * two that "and a" joins each is one. A party and state between, "R-Pa.,", and an age are skipped.
 */
export function rolesAfter(tokens: readonly Token[], index: number): Span[] {
  if (tokenAt(tokens, index).possessive) return [];
  const name = withAge(tokens, withPartyTag(tokens, index));
  const roles: Span[] = [];
  if (tokenAt(tokens, name + 1).text !== ',') return roles;
  for (let at = name + 2; roles.length < AGENTS.mostRoles; ) {
    const role = roleFrom(tokens, afterArticle(tokens, at));
    if (role === null) break;
    roles.push(nameSpan(tokens, role));
    at = role.last + 2;
    if (tokenAt(tokens, at - 1).text !== 'and') break;
  }
  return roles;
}
