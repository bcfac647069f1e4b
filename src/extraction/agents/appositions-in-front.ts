import { cueForm } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS, NOUN_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { HONORIFICS, ROLE_MODIFIERS, TITLE_ABBREVIATIONS } from '../../lexicon/roles.ts';
import type { Span } from '../../model/span.ts';
import type { TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { isRoleNoun } from './roles.ts';

/** A role before a name is no longer than this many tokens. */
const LONGEST_ROLE = 14;
/** "His opposite number": behind a possessive pronoun so many words may stand before the comma. */
const LONGEST_RELATION = 3;

const DETERMINER = /^(?:the|a|an|his|her|their|its|our|my)$/u;
const RELATED_TO = /^(?:his|her|their)$/u;
/** What a name in apposition ends before. */
const CLOSES = /^[,.;:)!?"”’“–—-]$/u;

/** A role in apposition before a name; `noun` is its head. */
export interface RoleInFront extends TokenRange {
  readonly noun: number;
}

/** The comma before a name, and before the form of address that a name may have: ", Dr. Anna Bell"; -1 without one. */
function commaBefore(tokens: readonly Token[], first: number): number {
  let at = first - 1;
  while (at > 0) {
    const { text } = tokens[at] as Token;
    if (text === '.' && TITLE_ABBREVIATIONS.has(tokens[at - 1]?.text ?? '')) at -= 2;
    else if (HONORIFICS.has(text)) at--;
    else break;
  }
  return tokens[at]?.text === ',' ? at : -1;
}

/** The noun of a phrase that tells a role: the last before a preposition or the comma; -1 without one. */
function headNoun(tokens: readonly Token[], first: number, comma: number): number {
  let end = first;
  while (end < comma && !NOUN_PREPOSITIONS.has((tokens[end] as Token).text)) end++;
  return end > first && isRoleNoun((tokens[end - 1] as Token).text) ? end - 1 : -1;
}

/** The first of the capitalised words that end at an index. */
function capitalsStart(tokens: readonly Token[], index: number): number {
  let first = index;
  while (tokens[first - 1]?.capitalized === true && !FUNCTION_WORDS.has(tokens[first - 1]?.lower ?? ''))
    first--;
  return first;
}

/** Whether no noun phrase reaches back over a token. */
function endsPhrase({ kind, text, lower, capitalized }: Token): boolean {
  if (kind === 'PUNCTUATION' || CALENDAR_WORDS.has(text)) return true;
  if (kind === 'POSSESSIVE' || capitalized || ROLE_MODIFIERS.has(lower)) return false;
  if (FUNCTION_WORDS.has(lower)) return !NOUN_PREPOSITIONS.has(lower);
  const cue = cueForm(lower);
  return cue?.class === 'SPEECH' && cue.form === 'PAST';
}

/**
 * The role that a name stands in apposition to, "the union's president" in "the union's president, Hector Ruiz, said":
 * behind its determiner, or from the owner's name on, "Norway's fisheries minister". Null where there is none, or where
 * the name does not end its phrase.
 */
export function roleInFront(tokens: readonly Token[], first: number, last: number): RoleInFront | null {
  const role = longestRole(tokens, first, last);
  // "The mayor of Roanoke, Virginia, …": a word alone may belong to the place before it.
  return role !== null && (first < last || role.noun === role.last) ? role : null;
}

function longestRole(tokens: readonly Token[], first: number, last: number): RoleInFront | null {
  const comma = commaBefore(tokens, first);
  const next = tokens[last + 1];
  if (comma < 1 || (next !== undefined && !CLOSES.test(next.text))) return null;
  let found: RoleInFront | undefined;
  let ofOwner = false;
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_ROLE; i--) {
    const token = tokens[i] as Token;
    const begins = DETERMINER.test(token.lower);
    const owned = token.kind === 'POSSESSIVE' && tokens[i - 1]?.capitalized === true;
    if (begins || owned) {
      const noun = headNoun(tokens, i + 1, comma);
      const from = owned ? capitalsStart(tokens, i - 1) : i + 1;
      if (noun >= 0) found = { first: from, last: comma - 1, noun };
      // "The Bank of Norway's governor": the owner's name goes on.
      else if (begins && ofOwner && found !== undefined) found = { ...found, first: i + 1 };
      ofOwner ||= owned;
      // "The mother of the victim, Anna Bell": a phrase may hang on another.
      if (begins && (found === undefined || tokens[i - 1]?.text !== 'of')) {
        if (found !== undefined || !NOUN_PREPOSITIONS.has(tokens[i - 1]?.text ?? '')) return found ?? null;
      }
      if (owned) i = from;
    } else if (endsPhrase(token)) return found ?? null;
  }
  return found ?? null;
}

/** "His opposite number, Anna Bell, …": whatever stands behind a possessive pronoun that begins a sentence. */
function relationInFront(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  const comma = commaBefore(tokens, first);
  if (comma < 2 || !CLOSES.test(tokens[last + 1]?.text ?? '.')) return null;
  for (let i = comma - 1; i >= 0 && comma - i <= LONGEST_RELATION + 1; i--) {
    const { kind, capitalized, lower } = tokens[i] as Token;
    if (RELATED_TO.test(lower))
      return capitalized && comma - i > 1 ? { first: i + 1, last: comma - 1 } : null;
    if (kind !== 'WORD' || capitalized || FUNCTION_WORDS.has(lower)) return null;
  }
  return null;
}

/** The role that stands before the comma before a person's name: "deputy" in "his deputy, Anna Bell, said". */
export function roleBeforeComma(tokens: readonly Token[], first: number, last: number): Span | null {
  const role = roleInFront(tokens, first, last) ?? relationInFront(tokens, first, last);
  return role && { start: (tokens[role.first] as Token).start, end: (tokens[role.last] as Token).end };
}
