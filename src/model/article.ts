import type { FidelityCount } from './quote.ts';
import type { Span } from './span.ts';

/** What a paragraph of a source document is. Only HEADLINE, BODY and CAPTION lend people; only BODY lends quotations. */
export type ParagraphKind = 'HEADLINE' | 'BODY' | 'CAPTION' | 'CREDIT' | 'BOILERPLATE';

/**
 * REPORT: somebody else tells what was said. A record has the words themselves: a TRANSCRIPT of what was said aloud, by
 * one or many, or a STATEMENT, written by one source.
 */
export type ArticleKind = 'REPORT' | 'TRANSCRIPT' | 'STATEMENT';

/** One paragraph, as a span over `Article.text` without the blanks around it. */
export interface Paragraph extends Span {
  readonly kind: ParagraphKind;
}

/** That an article is about a topic, and the words that say so. */
export interface ArticleTopic {
  /** Slug of the topic. */
  readonly topic: string;
  /** Spans over `Article.text`, in order. */
  readonly evidence: readonly Span[];
}

/** One source document of the corpus; names follow schema.org's NewsArticle where it has one. */
export interface Article {
  /** Unique among articles; made from the file's name. */
  readonly slug: string;
  readonly kind: ArticleKind;
  readonly headline: string;
  /** The headline folded for comparison (case and accents aside): what the order by headline compares. */
  readonly sortHeadline: string;
  /** The place as printed, "WASHINGTON"; null where the document has none. */
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** ISO 8601 full-date, "2021-02-17"; null where the document does not say. */
  readonly publishedOn: string | null;
  readonly url: string | null;
  /** What the report was made from, as its editor states it. */
  readonly basedOn: string | null;
  /** On which occasion the words of a record were said, "speech in Brussels"; null if the editor does not say. */
  readonly occasion: string | null;
  /** Whether a record has everything that was said on its occasion; null for a report. */
  readonly isComplete: boolean | null;
  /** The whole document after its front matter, character for character. */
  readonly text: string;
  /**
   * Offsets in `text` of the characters outside the Basic Multilingual Plane (each takes two UTF-16 units),
   * ascending: what turns a UTF-16 offset into a code-point offset without reading the text.
   */
  readonly astral: readonly number[];
  /** In order, without overlap. */
  readonly paragraphs: readonly Paragraph[];
  /** Words of the BODY paragraphs. */
  readonly wordCount: number;
  readonly quoteCount: number;
  /** How its quotations relate to the records of their speakers, in the order of `Fidelity`; only what occurs. */
  readonly fidelity: readonly FidelityCount[];
  readonly topics: readonly ArticleTopic[];
}
