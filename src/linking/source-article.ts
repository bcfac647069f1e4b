import type { ExtractedDocument } from '../extraction/document.ts';

/** One article as the compiler read it: what its front matter says, its text, and what extraction found there. */
export interface SourceArticle {
  readonly slug: string;
  readonly headline: string;
  readonly dateline: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
  readonly basedOn: string | null;
  readonly text: string;
  /** What `extract` found, with the editor's corrections applied. */
  readonly document: ExtractedDocument;
}
