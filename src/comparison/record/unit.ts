import type { Span } from '../../model/span.ts';

/** Whether a text says that something is left out: by an ellipsis, or by words in square brackets in its place. */
export type Gap = 'NONE' | 'ELLIPSIS' | 'BRACKETS';

/** What separates a word from the one before it. */
export type Boundary = 'NONE' | 'COMMA' | 'CLAUSE' | 'SENTENCE';

/** One folded word of a text, on the way to a `SpokenWord`. */
export interface Unit extends Span {
  readonly folded: string;
  /** Index of its first word, and of the one after its last. */
  readonly first: number;
  readonly after: number;
  readonly boundary: Boundary;
  readonly gap: Gap;
}
