import type { Span } from '../model/span.ts';
import type { SearchType } from './result.ts';

/** The fields of the query language that narrow by what an item belongs to. */
export const QUERY_FIELDS = ['speaker', 'person', 'topic', 'article'] as const;

export type QueryField = (typeof QUERY_FIELDS)[number];

/**
 * One word that is looked for, folded. EXACT: this word. STEM: any word of the same English stem, and where the
 * corpus has none, the names that it may be a misspelling of. PREFIX: any word that begins so.
 */
export interface QueryWord {
  readonly folded: string;
  readonly match: 'EXACT' | 'STEM' | 'PREFIX';
}

/** Words that follow each other: one word, a compound such as "burden-sharing", or a phrase. */
export interface QueryTerm {
  readonly kind: 'TERM';
  /** As it was written, without quotation marks. */
  readonly text: string;
  /** At least one. */
  readonly words: readonly QueryWord[];
}

/** A query as a tree. Every ALL_OF has a part that is not NOT, and NOT is in nothing else. */
export type SearchQuery =
  | QueryTerm
  | { readonly kind: 'FIELD'; readonly field: QueryField; readonly value: QueryTerm }
  | { readonly kind: 'TYPE'; readonly type: SearchType }
  | { readonly kind: 'NOT'; readonly part: SearchQuery }
  | { readonly kind: 'ALL_OF' | 'ANY_OF'; readonly parts: readonly SearchQuery[] };

/** What the grammar makes of a query's text, before its words and fields are looked at. */
export type SyntaxNode =
  | ({ readonly kind: 'WORD' | 'PHRASE' | 'PREFIX'; readonly text: string } & Span)
  | ({ readonly kind: 'FIELD'; readonly name: string; readonly value: SyntaxNode } & Span)
  | ({ readonly kind: 'NOT'; readonly part: SyntaxNode } & Span)
  | ({ readonly kind: 'ALL_OF' | 'ANY_OF'; readonly parts: readonly SyntaxNode[] } & Span);
