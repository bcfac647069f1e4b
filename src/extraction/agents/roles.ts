import type { Span } from '../../model/span.ts';
import { cueForm } from '../lexicon/cues.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../lexicon/places.ts';
import { HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS, TITLE_ABBREVIATIONS, TITLES } from '../lexicon/roles.ts';
import { isCapitalized, type Token } from '../tokens.ts';

/** A role is no longer than this many tokens, on either side of a name. */
const LONGEST_ROLE = 14;

/** Whether a word is the noun of an office or occupation: "Secretary", "spokesman". */
export function isRoleNoun(word: string): boolean {
  return (TITLES.has(word) && !HONORIFICS.has(word)) || ROLE_NOUNS.has(word.toLowerCase());
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: (tokens[first] as Token).start,
  end: (tokens[last] as Token).end,
});

/** What roles are read from: tokens, or the items of a sentence. */
type Word = Pick<Token, 'text'> & { readonly kind: string };

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
    if (kind !== 'WORD' || CALENDAR_WORDS.has(text) || HONORIFICS.has(text)) break;
    if (isRoleNoun(text)) {
      hasNoun = true;
      behindConnector = false;
      first = i;
    } else if (/^(?:of|to|for|at|the)$/u.test(text)) {
      if (hasNoun || i === index - 1) break;
      behindConnector = true;
    } else if (isCapitalized(text) && !FUNCTION_WORDS.has(text.toLowerCase())) {
      if (!behindConnector) first = i;
    } else if (text === 'US' || ROLE_MODIFIERS.has(text)) {
      if (behindConnector) break;
      first = i;
    } else if (behindConnector || !/-/u.test(text)) break;
  }
  return hasNoun ? first : -1;
}

/** The role that stands directly before a name whose first token is at `index`: "former envoy to NATO". */
export function roleBefore(tokens: readonly Token[], index: number): Span | null {
  const first = roleStart(tokens, index);
  return first < 0 ? null : spanOf(tokens, first, index - 1);
}

/**
 * The role in apposition to a name whose last token is at `index`: ", a researcher at the Center for …". It ends at
 * the next comma, stop or dash; a definite article before it is left out.
 */
export function roleAfter(tokens: readonly Token[], index: number): Span | null {
  if (tokens[index + 1]?.text !== ',') return null;
  let hasNoun = false;
  let inHead = true;
  for (let i = index + 2; i < tokens.length && i - index <= LONGEST_ROLE + 6; i++) {
    const { text, kind } = tokens[i] as Token;
    if (kind === 'PUNCTUATION') {
      if (text === '.' && TITLE_ABBREVIATIONS.has(tokens[i - 1]?.text ?? '')) return null;
      if (!hasNoun || !/[,.;)–—]/u.test(text)) return null;
      return spanOf(tokens, index + (tokens[index + 2]?.text === 'the' ? 3 : 2), i - 1);
    }
    const small = text.toLowerCase();
    if (inHead && isRoleNoun(text)) {
      hasNoun = true;
      const next = tokens[i + 1];
      if (next?.kind === 'WORD' && isCapitalized(next.text) && !isRoleNoun(next.text)) return null;
      continue;
    }
    if (!hasNoun && i - index > 8) return null;
    if (inHead && hasNoun && !ROLE_MODIFIERS.has(small) && !isCapitalized(text)) inHead = false;
    if (
      !hasNoun &&
      /^(?:who|which|and|but|in|on|at|when|while|as|with|he|she|whose|right|left)$/u.test(small)
    )
      return null;
    const cue = cueForm(text);
    if (hasNoun && cue !== undefined && cue.class === 'SPEECH' && cue.form === 'PAST') return null;
  }
  return null;
}
