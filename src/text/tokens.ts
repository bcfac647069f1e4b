import type { Span } from '../model/span.ts';
import { isInNames } from './abbreviations.ts';
import type { MarkKind } from './marks.ts';

/**
 * A word, a number, or one mark of a text. Words that a hyphen or an ampersand joins are one token: "half-time", "AT&T".
 * Its span has all of it: the stop of an abbreviation, the sign and the unit of a number, the ending of a possessive.
 */
export interface Token extends Span {
  readonly kind: 'WORD' | 'NUMBER' | MarkKind;
  /** As it is written, without a possessive ending and the stop of "Mr." or "J."; "U.S." keeps its stops. */
  readonly text: string;
  /** `text` in lower case, with a curly apostrophe, as word lists have it: "don’t". */
  readonly lower: string;
  /** Whether a word begins with a capital letter. */
  readonly capitalized: boolean;
  /** Whether it has a possessive ending: "Biden’s", "the members’". Of "he’s" too, which only a reader can tell. */
  readonly possessive: boolean;
  /** Whether its full stop belongs to it: "Mr.", "Inc.", "J.", "U.S.", "a.m." */
  readonly abbreviated: boolean;
  /** Its end without the possessive ending. */
  readonly wordEnd: number;
}

/** Whether a token, if there is one, is a word or a number. */
export function isWord(token: { readonly kind: string } | undefined): boolean {
  return token?.kind === 'WORD' || token?.kind === 'NUMBER';
}

/** A run of tokens of one list; both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What `tokenAt` gives beside the tokens. */
const NOTHING: Token = {
  start: 0,
  end: 0,
  kind: 'OTHER',
  text: '',
  lower: '',
  capitalized: false,
  possessive: false,
  abbreviated: false,
  wordEnd: 0,
};

/** The token at an index, which may be outside of the list: then one without text. */
export function tokenAt<T extends object>(tokens: readonly T[], index: number): T | Token {
  return tokens[index] ?? NOTHING;
}

/** Whether a token has a stop that may end its sentence too: that of "Inc." or "Nov.", not that of "Mr." or "U.S." */
export function mayEndSentence({ abbreviated, text }: Pick<Token, 'abbreviated' | 'text'>): boolean {
  return abbreviated && !text.includes('.') && !isInNames(text);
}

/** Whether a token is an abbreviated title, an initial or what ends a name: "Gov.", "J.", "Jr." */
export function isNameAbbreviation({ abbreviated, text }: Pick<Token, 'abbreviated' | 'text'>): boolean {
  return abbreviated && !text.includes('.') && isInNames(text);
}

/** Whether no name and no title goes on after a token: it has a possessive ending, or its stop may end the sentence. */
export function closesName(token: Pick<Token, 'abbreviated' | 'possessive' | 'text'>): boolean {
  return token.possessive || mayEndSentence(token);
}

/** The end of a name whose last word is a token: with the stop of "Jr." and "U.S.", without that of "Corp." */
export function nameEnd(token: Pick<Token, 'abbreviated' | 'start' | 'text' | 'wordEnd'>): number {
  return mayEndSentence(token) ? token.start + token.text.length : token.wordEnd;
}

/** Where the name is that a run of tokens writes. */
export function nameSpan(tokens: readonly Token[], { first, last }: TokenRange): Span {
  return { start: tokenAt(tokens, first).start, end: nameEnd(tokenAt(tokens, last)) };
}
