import type { ExtractedDocument } from '../extraction/document.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { withoutMarkdown } from '../text/markdown.ts';

/** One article as the compiler read it: what its front matter says, its text, and what extraction found there. */
export interface SourceArticle
  extends Pick<
    Article,
    | 'slug'
    | 'kind'
    | 'headline'
    | 'dateline'
    | 'byline'
    | 'publisher'
    | 'publishedOn'
    | 'url'
    | 'basedOn'
    | 'occasion'
    | 'isComplete'
    | 'text'
  > {
  /** What `extract` found, with the editor's corrections applied. */
  readonly document: ExtractedDocument;
}

/** Marks of Markdown around a part of a name reach so far beyond it. */
const MARGIN = 3;

/** A name as an article writes it at one place, on one line and without Markdown: "Rui Costa" for "**Rui** Costa". */
export function writtenName({ text }: Pick<SourceArticle, 'text'>, { start, end }: Span): string {
  const from = Math.max(0, start - MARGIN);
  const name = withoutMarkdown(text.slice(from, end + MARGIN)).slice(start - from, end - from);
  return name.trim().replace(/\s+/gu, ' ');
}
