import { cueForm } from '../../lexicon/cues.ts';
import { ARTICLES, FUNCTION_WORDS, NOUN_PREPOSITIONS, OWNER_PRONOUNS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { isRoleNoun, ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import { closesName, isWord, nameSpan, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { capitalsStart } from './capitalized-runs.ts';
import { isAddress } from './roles.ts';

/** What a name in apposition ends before. */
const CLOSES = /^[,.;:)!?"”’“–—-]$/u;

/** A role in apposition before a name; `noun` is its head. */
export interface RoleInFront extends TokenRange {
  readonly noun: number;
}

/** Whether a token is a title, its article or a rank before a name: "Senator the Hon. Anna Bell", "DSP Anna Bell". */
const isTitle = ({ text, capitalized, lower }: Token): boolean =>
  (capitalized && isRoleNoun(text)) || lower === 'the' || /^[A-Z]{2,4}$/.test(text);

/** The comma before a name, and before the titles that a name may have: ", Dr. Anna Bell"; -1 without one. */
function commaBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > 0 && (isTitle(tokenAt(tokens, at)) || isAddress(tokenAt(tokens, at)))) at--;
  return tokenAt(tokens, at).kind === 'COMMA' ? at : -1;
}

/** The opening bracket of a word in brackets, by its closing one; the closing one itself if there are more words. */
function bracketStart(tokens: readonly Token[], close: number): number {
  return tokenAt(tokens, close - 2).kind === 'OPENING_BRACKET' ? close - 2 : close;
}

/** Whether a comma or "and" is inside a list of names in a role: "Minister of Trade, Ports and Fish". */
function isInList(tokens: readonly Token[], index: number): boolean {
  const { kind, lower } = tokenAt(tokens, index);
  if (kind !== 'COMMA' && lower !== 'and') return false;
  const [before, after] = [tokenAt(tokens, index - 1), tokenAt(tokens, index + 1)];
  return before.capitalized && after.capitalized && !before.possessive;
}

/** Whether nothing of a sentence is before a token: a stop is, or a quotation. */
function opensClause(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || before.kind === 'STOP' || before.kind === 'QUOTATION_MARK';
}

/** The noun of a phrase that says a role: the last before a preposition or the comma; -1 without one. */
function headNoun(tokens: readonly Token[], first: number, comma: number): number {
  let end = first;
  while (end < comma && !NOUN_PREPOSITIONS.has(tokenAt(tokens, end).text)) end++;
  // "Chief Executive (Acting) of the port"
  if (tokenAt(tokens, end - 1).kind === 'CLOSING_BRACKET') end = bracketStart(tokens, end - 1);
  const noun = tokenAt(tokens, end - 1);
  return end > first && !noun.possessive && isRoleNoun(noun.text) ? end - 1 : -1;
}

/** Whether no noun phrase reaches back over a token. */
function endsPhrase(token: Token): boolean {
  const { text, lower, capitalized, possessive } = token;
  if (!isWord(token) || CALENDAR_WORDS.has(text)) return true;
  if (possessive || capitalized || ROLE_MODIFIERS.has(lower)) return !possessive && closesName(token);
  if (FUNCTION_WORDS.has(lower)) return !NOUN_PREPOSITIONS.has(lower);
  const cue = cueForm(lower);
  return cue?.class === 'SPEECH' && cue.form === 'PAST';
}

/** Whether a name that ends at an index ends its phrase too. */
function closes(tokens: readonly Token[], last: number): boolean {
  const { possessive } = tokenAt(tokens, last);
  const next = tokens[last + 1];
  if (possessive) return false;
  return next === undefined || closesName(tokenAt(tokens, last)) || CLOSES.test(next.text);
}

/**
 * The role that a name is in apposition to, "the union's president" in "the union's president, Hector Ruiz, said": after
 * its determiner, or from the owner's name on, "Norway's fisheries minister". Null if there is none, or if the name does
 * not end its phrase.
 */
export function roleInFront(tokens: readonly Token[], first: number, last: number): RoleInFront | null {
  const role = longestRole(tokens, first, last);
  // "The mayor of Roanoke, Virginia, …": a word alone may belong to the place before it.
  return role !== null && (first < last || role.noun === role.last) ? role : null;
}

function longestRole(tokens: readonly Token[], first: number, last: number): RoleInFront | null {
  const comma = commaBefore(tokens, first);
  if (comma < 1 || !closes(tokens, last)) return null;
  let found: RoleInFront | undefined;
  let ofOwner = false;
  for (let i = comma - 1; i >= 0 && comma - i <= AGENTS.longestRole; i--) {
    i = tokenAt(tokens, i).kind === 'CLOSING_BRACKET' ? bracketStart(tokens, i) - 1 : i;
    if (isInList(tokens, i)) continue;
    const token = tokenAt(tokens, i);
    if (token.capitalized && !token.possessive && opensClause(tokens, i) && !ARTICLES.has(token.lower)) {
      const noun = headNoun(tokens, i, comma);
      return noun < 0 ? (found ?? null) : { first: i, last: comma - 1, noun };
    }
    const begins = ARTICLES.has(token.lower);
    const owned = token.possessive && token.capitalized;
    if (begins || owned) {
      const noun = headNoun(tokens, i + 1, comma);
      const from = owned ? capitalsStart(tokens, i) : i + 1;
      if (noun >= 0) found = { first: from, last: comma - 1, noun };
      // "The Bank of Norway's governor": the owner's name goes on.
      else if (begins && ofOwner && found !== undefined) found = { ...found, first: i + 1 };
      ofOwner ||= owned;
      // "The mother of the victim, Anna Bell": a phrase may hang on another.
      if (begins && (found === undefined || tokenAt(tokens, i - 1).text !== 'of')) {
        if (found !== undefined || !NOUN_PREPOSITIONS.has(tokenAt(tokens, i - 1).text)) return found ?? null;
      }
      if (owned) i = from;
    } else if (endsPhrase(token)) return found ?? null;
  }
  return found ?? null;
}

/** "His opposite number, Anna Bell, …": whatever follows a possessive pronoun that begins a sentence. */
function relationInFront(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  const comma = commaBefore(tokens, first);
  if (comma < 2 || !closes(tokens, last)) return null;
  for (let i = comma - 1; i >= 0 && comma - i <= AGENTS.longestRelation; i--) {
    const token = tokenAt(tokens, i);
    const { capitalized, lower, possessive } = token;
    if (OWNER_PRONOUNS.has(lower))
      return capitalized && comma - i > 1 ? { first: i + 1, last: comma - 1 } : null;
    if (!isWord(token) || possessive || capitalized || FUNCTION_WORDS.has(lower)) return null;
  }
  return null;
}

/**
 * The role before the comma that is before a person's name: "deputy" in "his deputy, Anna Bell, said". `inFront` is the
 * name's `roleInFront`.
 */
export function roleBeforeComma(
  tokens: readonly Token[],
  { first, last }: TokenRange,
  inFront: RoleInFront | null,
): Span | null {
  const role = inFront ?? relationInFront(tokens, first, last);
  return role && nameSpan(tokens, role);
}
