import { readSentences } from '../extraction/attribution/sentences.ts';
import { tokenize } from '../extraction/tokens.ts';
import type { Span } from '../model/span.ts';
import type { SourceArticle } from './source-article.ts';

/** A span with the quotation marks around it, and the blanks between. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /[“”„«»‹›‘’"']\s*$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const behind = /^\s*[“”„«»‹›‘’"']/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** The sentence that each quotation of an article stands in, the reporter's words and the quoted ones. */
export function sentencesOfQuotes({ text, document }: SourceArticle): readonly (Span | null)[] {
  const quoted = document.quotes.map(({ type, span, paragraph, textDefects }, index) => ({
    index,
    paragraph,
    type,
    // Of a quotation that stands in a sentence only its place counts.
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
    for (const items of readSentences(text, tokenize(text, range), marked)) {
      const sentence = { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
      for (const { index, quotation } of own) {
        const { start } = quotation.span;
        if (sentence.start <= start && start < sentence.end) found.set(index, sentence);
      }
    }
  }
  return quoted.map(({ index }) => found.get(index) ?? null);
}
