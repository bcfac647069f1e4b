import type { SyntaxNode } from './query.ts';

export type GrammarExpectation =
  | { readonly type: 'other'; readonly description: string }
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'class' | 'any' | 'end' };

/** What the parser throws for a text that the grammar does not have. */
export class SyntaxError extends Error {
  readonly location: { readonly start: { readonly offset: number } };
  /** What would have been right; null where `message` says it. */
  readonly expected: readonly GrammarExpectation[] | null;
}

/** Parses a query by query-grammar.peggy. Throws a `SyntaxError` of its own. */
export function parse(text: string): SyntaxNode;
