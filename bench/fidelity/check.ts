import type { GraphLists } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { wordString } from '../../src/text/words.ts';
import type { PlantedQuote } from './generate.ts';

/** One planted quotation, and what the graph says of it. */
export interface Checked {
  readonly planted: PlantedQuote;
  /** null if the report's quotation was not read, or with another speaker: that is extraction's. */
  readonly quote: Quote | null;
  /** Whether the place on record that was found is the planted one. */
  readonly isRightPlace: boolean;
  /** The record's words that were found; empty without a match. */
  readonly found: string;
}

/** The end of a sentence, as it is in the transcript without its fillers. */
const lastWords = (sentence: string) => sentence.split(/[ ,]+/).slice(-3).join(' ').toLowerCase();
const withoutFillers = (text: string) =>
  text
    .toLowerCase()
    .replace(/ (?:um|uh|er),/g, '')
    .replaceAll(',', '');

/** Finds each planted quotation in the graph that was compiled from its corpus. */
export function checkRecords(graph: GraphLists, planted: readonly PlantedQuote[]): readonly Checked[] {
  const texts = new Map(graph.articles.map(({ slug, text }) => [slug, text]));
  const names = new Map(graph.people.map(({ slug, name }) => [slug, name]));
  const inReports = Map.groupBy(graph.quotes, ({ article }) => article);
  const wordsOf = ({ article, span }: Quote) =>
    wordString(texts.get(article)?.slice(span.start, span.end) ?? '');
  return planted.map((one) => {
    const words = wordString(one.words);
    const quote = inReports
      .get(one.report)
      ?.find(
        (candidate) =>
          (one.isIndirect ? wordsOf(candidate).endsWith(words) : wordsOf(candidate) === words) &&
          names.get(candidate.attribution?.speaker.key ?? '') === one.speaker &&
          (candidate.type === 'INDIRECT') === one.isIndirect,
      );
    if (quote === undefined) return { planted: one, quote: null, isRightPlace: false, found: '' };
    const match = quote.record;
    const spans = match?.spans ?? [];
    const found = spans
      .map(({ start, end }) => texts.get(match?.article ?? '')?.slice(start, end))
      .join(' | ');
    return { planted: one, quote, isRightPlace: isAtPlace(quote, one, texts), found };
  });
}

/** Whether the match overlaps the sentences that were planted: their last words are in its paragraphs. */
function isAtPlace(quote: Quote, { record, sentences }: PlantedQuote, texts: ReadonlyMap<string, string>) {
  const match = quote.record;
  if (match === null || match.article !== record) return false;
  if (match.fidelity === 'NOT_ON_RECORD') return sentences.length === 0;
  const text = texts.get(match.article) ?? '';
  const paragraphs = match.spans.map(({ start, end }) => {
    const from = text.lastIndexOf('\n\n', start);
    const to = text.indexOf('\n\n', end);
    return withoutFillers(text.slice(from, to < 0 ? undefined : to));
  });
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => paragraphs.some((paragraph) => paragraph.includes(lastWords(sentence))))
  );
}
