import type { ExtractedDocument, ExtractedQuote, ExtractOptions } from './document.ts';
import { headlineText } from './paragraph-kinds.ts';
import { readParagraphs } from './paragraphs.ts';
import { findQuotations } from './quotations.ts';

/**
 * Reads one document: its paragraphs, who is named in it, what is quoted and who said it.
 *
 * Pure and deterministic; any string is accepted. All spans are UTF-16 offsets over `text`.
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractedDocument {
  const paragraphs = readParagraphs(text, options.headline ?? null);
  const first = paragraphs[0];
  const quotes = paragraphs.flatMap((paragraph, index): ExtractedQuote[] =>
    paragraph.kind !== 'BODY'
      ? []
      : findQuotations(text, paragraph).map((quotation) => ({
          type: 'DIRECT',
          span: quotation.span,
          content: quotation.span,
          paragraph: index,
          attribution: null,
          continues: null,
          textDefects: quotation.defects,
        })),
  );
  return {
    headline: first === undefined ? null : headlineText(text.slice(first.start, first.end)),
    paragraphs,
    quotes,
    people: [],
    organizations: [],
    unnamedSources: [],
  };
}
