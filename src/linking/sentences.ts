import { readSentences } from '../extraction/attribution/sentences.ts';
import type { Span } from '../model/span.ts';
import { bisect } from '../text/bisect.ts';
import { tokenize } from '../text/tokens.ts';
import type { SourceArticle } from './source-article.ts';

/** A span with the quotation marks around it, and the blanks between. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /[“”„«»‹›‘’"']\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = /^\s*[“”„«»‹›‘’"']/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/** The sentence that each quotation of an article is in, the reporter's words and the quoted ones. */
export function sentencesOfQuotes({ text, document }: SourceArticle): readonly (Span | null)[] {
  const quoted = document.quotes.map(({ type, span, paragraph, textDefects }, index) => ({
    index,
    paragraph,
    type,
    // Of a quotation in a sentence only its place counts.
    quotation: {
      span,
      outer: withMarks(text, span),
      marks: 'DOUBLE' as const,
      defects: textDefects,
      continuesBelow: false,
    },
  }));
  const found = new Map<number, Span>();
  for (const [paragraph, own] of Map.groupBy(quoted, (quote) => quote.paragraph)) {
    const range = document.paragraphs[paragraph];
    if (range === undefined) continue;
    const marked = own.filter(({ type }) => type !== 'INDIRECT');
    const sentences = readSentences(text, tokenize(text, range), marked).map((items) => ({
      start: items[0]?.start ?? 0,
      end: items.at(-1)?.end ?? 0,
    }));
    for (const { index, quotation } of own) {
      const { start } = quotation.span;
      const next = bisect(sentences.length, (i) => (sentences[i] as Span).start > start);
      const sentence = sentences[next - 1];
      if (sentence !== undefined && start < sentence.end) found.set(index, sentence);
    }
  }
  return quoted.map(({ index }) => found.get(index) ?? null);
}
