import { cueForm } from '../../lexicon/cues.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { isRoleNoun, ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import { closesName, isWord, nameSpan, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';

/** An apposition that says a role is no longer than this many tokens. */
const LONGEST_APPOSITION = 20;
/** The noun of an apposition is no farther after its comma than this. */
const FARTHEST_NOUN = 8;
/** No more roles are joined in one apposition. */
const MOST_ROLES = 3;

/** Words that begin no noun phrase, or that a clause goes on with: an apposition with one before its noun is no role. */
const BEGINS_CLAUSE =
  /^(?:who|which|that|and|but|or|in|on|at|when|where|while|as|with|by|he|she|it|they|we|whose|right|left|is|are|was|were|be|been|has|had|have|will|would|can|could|to|not|if|because|after|before|during|then|so)$/u;
/** What a role ends before: a clause about its bearer. */
const ENDS_ROLE = /^(?:who|whom|whose|which|that|where|when|while|but|because|although|since|after|before)$/u;
const ARTICLE = /^(?:a|an|the|his|her|its|their|our|my|one|himself|herself|themselves)$/u;
const ROLE_PARTICIPLE =
  /^(?:acting|leading|ruling|managing|visiting|founding|sitting|presiding|incoming|outgoing|standing|supervising|practicing|practising|surviving|rising|contributing|commanding|governing|reigning|longstanding|engineering|marketing|banking|housing|nursing|teaching|training|shipping|mining|building|fishing|advertising|accounting|publishing|programming|planning|fundraising|polling|policing)$/u;
/** "R-Pa", "D-Wis": the party and the state of a lawmaker. */
const PARTY_TAG = /^(?:R|D|I|DFL)-\p{Lu}/u;

const textAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).text;

/** The last token of a name together with its party tag: "Glenn Thompson, R-Pa.", "Tammy Baldwin (D-Wis.)". */
function withPartyTag(tokens: readonly Token[], last: number): number {
  if (!/^[,(]$/u.test(textAt(tokens, last + 1)) || !PARTY_TAG.test(textAt(tokens, last + 2))) return last;
  const end = last + 2;
  return textAt(tokens, last + 1) === '(' && textAt(tokens, end + 1) === ')' ? end + 1 : end;
}

/** The last token of a name together with an age: "Carl Reed, 64". */
function withAge(tokens: readonly Token[], last: number): number {
  const isAge = textAt(tokens, last + 1) === ',' && /^\d{1,3}$/u.test(textAt(tokens, last + 2));
  return isAge ? last + 2 : last;
}

/** Where an apposition ends that begins at `first`: before the next comma, stop, dash, or clause; -1 if nowhere near. */
function appositionEnd(tokens: readonly Token[], first: number): number {
  for (let i = first; i < tokens.length && i - first < LONGEST_APPOSITION; i++) {
    const token = tokenAt(tokens, i);
    const { text } = token;
    if (!isWord(token)) {
      if (/^[,.;)–—]$/u.test(text)) return i - 1;
      if (text !== '&' && text !== '/') return -1;
      continue;
    }
    if (i > first && ENDS_ROLE.test(text)) return i - 1;
    if (text === 'and' && ARTICLE.test(textAt(tokens, i + 1))) return i - 1;
    if (text === 'of' && /^\d{1,3}$/u.test(textAt(tokens, i + 1))) return i - 1;
    if (!token.possessive && closesName(token)) return i;
  }
  return -1;
}

/** The noun of "one of the divers": a plural; -1 without one. */
function memberNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 2; i <= last && i - first <= FARTHEST_NOUN; i++)
    if (isRoleNoun(textAt(tokens, i).replace(/s$/u, ''))) return i;
  return -1;
}

/** The noun of an apposition's head: the last of its first nouns, "chief" in "bureau chief at …"; -1 without one. */
function headNoun(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i <= last && i - first <= FARTHEST_NOUN; i++) {
    const token = tokenAt(tokens, i);
    const { text, lower, capitalized } = token;
    if (text === '&') continue;
    if (!isWord(token)) return -1;
    if (i === first && text === 'one' && textAt(tokens, i + 1) === 'of') return memberNoun(tokens, i, last);
    if (isRoleNoun(text)) {
      let noun = i;
      while (noun < last && !tokenAt(tokens, noun).possessive && isRoleNoun(textAt(tokens, noun + 1))) noun++;
      return noun;
    }
    if (!capitalized && BEGINS_CLAUSE.test(lower)) return -1;
    // "Facing a challenge from …" is no role; "acting director" and "founding member" are.
    if (i === first && /ing$/u.test(lower) && !ROLE_PARTICIPLE.test(lower)) return -1;
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
    if (!isWord(token) || possessive || /^(?:of|at|for|to|in|on|with|and|from|under)$/u.test(text))
      return false;
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
  while (ARTICLE.test(textAt(tokens, first)) && first < index + 2) first++;
  // "One of the divers" is a role as a whole.
  return first > index && textAt(tokens, first - 1) === 'one' && textAt(tokens, first) === 'of'
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
  if (textAt(tokens, name + 1) !== ',') return roles;
  for (let at = name + 2; roles.length < MOST_ROLES; ) {
    const role = roleFrom(tokens, afterArticle(tokens, at));
    if (role === null) break;
    roles.push(nameSpan(tokens, role));
    at = role.last + 2;
    if (textAt(tokens, at - 1) !== 'and') break;
  }
  return roles;
}

/** Whether an apposition after a name says that it is an organization: "Carris, the transport company, …". */
export function isCalledOrganization(tokens: readonly Token[], index: number): boolean {
  if (tokenAt(tokens, index).possessive || textAt(tokens, index + 1) !== ',') return false;
  if (!/^(?:a|an|the)$/u.test(textAt(tokens, index + 2))) return false;
  for (let i = index + 3; i < tokens.length && i - index <= FARTHEST_NOUN; i++) {
    const token = tokenAt(tokens, i);
    if (!isWord(token)) return false;
    const next = tokenAt(tokens, i + 1);
    const ends = !isWord(next) || /^(?:that|which|in|of|for|based|at|on|with|run|owned)$/u.test(next.text);
    if (token.possessive) return false;
    if (ORGANIZATION_NOUNS.has(token.lower) && ends) return true;
    if (isRoleNoun(token.lower) && ends) return false;
  }
  return false;
}
