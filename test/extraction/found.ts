import type { ExtractedDocument, ExtractedQuote, ExtractOptions } from '../../src/extraction/document.ts';
import { extract } from '../../src/extraction/extract.ts';

/** A quote in words, for comparing with what a test expects. */
export interface FoundQuote {
  readonly type: string;
  readonly words: string;
  readonly content: string;
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly antecedent: string | null;
  readonly resolution: string | null;
  readonly reportedTo: string | null;
  /** Words of the part before. */
  readonly continues: string | null;
  readonly defects: readonly string[];
}

/** The name or the description of who said a quote. */
export function speakerOf(document: ExtractedDocument, quote: ExtractedQuote): string | null {
  if (quote.attribution === null) return null;
  const { kind, index } = quote.attribution.speaker;
  if (kind === 'PERSON') return document.people[index]?.name ?? null;
  if (kind === 'ORGANIZATION') return document.organizations[index]?.name ?? null;
  return document.unnamedSources[index]?.description ?? null;
}

/** The quotes of a document in words. */
export function quotesIn(text: string, document: ExtractedDocument): FoundQuote[] {
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? text.slice(span.start, span.end) : null;
  return document.quotes.map((quote) => ({
    type: quote.type,
    words: words(quote.span) as string,
    content: words(quote.content) as string,
    speaker: speakerOf(document, quote),
    source: words(quote.attribution?.source),
    cue: words(quote.attribution?.cue),
    antecedent: words(quote.attribution?.antecedent),
    resolution: quote.attribution?.resolution ?? null,
    reportedTo: quote.attribution?.reportedTo ?? null,
    continues: quote.continues === null ? null : words(document.quotes[quote.continues]?.span),
    defects: quote.textDefects,
  }));
}

/** A headline that names nobody, so that a test's own words are the body. */
const HEADLINE = 'A day in the capital';

/** Extracts from body paragraphs under a headline. */
export function read(
  body: string,
  options: ExtractOptions = {},
): { text: string; document: ExtractedDocument } {
  const text = `${HEADLINE}\n\n${body}\n`;
  return { text, document: extract(text, options) };
}

/** The quotes of body paragraphs in words. */
export function quotes(body: string, options: ExtractOptions = {}): FoundQuote[] {
  const { text, document } = read(body, options);
  return quotesIn(text, document);
}

/** The words of the quotes with marks of body paragraphs. */
export function quotedWords(body: string): string[] {
  return quotes(body)
    .filter(({ type }) => type !== 'INDIRECT')
    .map(({ words }) => words);
}
