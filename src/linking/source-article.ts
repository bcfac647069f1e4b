import type { ExtractedDocument } from '../extraction/document.ts';
import type { Article } from '../model/article.ts';

/** One article as the compiler read it: what its front matter says, its text, and what extraction found there. */
export interface SourceArticle
  extends Pick<
    Article,
    'slug' | 'headline' | 'dateline' | 'byline' | 'publisher' | 'publishedOn' | 'url' | 'basedOn' | 'text'
  > {
  /** What `extract` found, with the editor's corrections applied. */
  readonly document: ExtractedDocument;
}
