import type { ExtractOptions } from '../../../src/extraction/document.ts';
import type { ParagraphKind } from '../../../src/model/article.ts';

/** One quotation that a text must give; what is left out is not compared. */
export interface ExpectedQuote {
  /** The words that are anchored: without their marks, or the whole reported clause of INDIRECT speech. */
  readonly text: string;
  /** The name, or the description of a source without one, in its exact letters; null if nobody is to be found. */
  readonly speaker: string | null;
  readonly type?: 'DIRECT' | 'MIXED' | 'INDIRECT';
  readonly content?: string;
  readonly source?: string | null;
  readonly cue?: string | null;
  /** Words of the part before; null if it is the first part. */
  readonly continues?: string | null;
}

/**
 * A short text of one kind that articles are full of, and what a reader finds in it. The text is whole: its first line
 * is the headline, unless the case is about that. `kind` says what the text stands for, in a line.
 */
export interface KindCase {
  readonly kind: string;
  readonly text: string;
  /** The date of the text, and who is known before it is read, if the case is about that. */
  readonly options?: ExtractOptions;
  readonly quotes?: readonly ExpectedQuote[];
  /** Words that are no quotation at all. */
  readonly noQuotes?: readonly string[];
  /** Whoever speaks, it is none of these. */
  readonly notSpeakers?: readonly string[];
  /** All people, and all organizations, by name, in any order. */
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  /** All titles of a person, in order. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
  /** Kinds of paragraphs, by the words that they begin with. */
  readonly paragraphs?: Readonly<Record<string, ParagraphKind>>;
  /** Why the engine does not read it yet. The test then fails when it has learned to. */
  readonly fallsShort?: string;
}
