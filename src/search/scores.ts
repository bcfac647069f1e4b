import type { Documents } from './documents.ts';
import type { SearchIndex } from './search-index.ts';
import type { TermMatches } from './term-matches.ts';

/** By number of the document; only what was found. */
export type Scores = Map<number, number>;

/** What one occurrence counts, by where it stands. */
const WEIGHTS = { NAME: 8, ALIAS: 7, HEADLINE: 3, QUOTE_TEXT: 1.5, ARTICLE_TEXT: 1 } as const;

/*
 * BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009), each field apart:
 * sum over fields of weight · idf · tf · (K1 + 1) / (tf + K1 · (1 - B + B · length / average length)), with
 * idf = ln(1 + (N - n + 0.5) / (n + 0.5)) over all documents, of whatever type, so that the scores of types compare.
 */
const K1 = 1.2;
const B = 0.75;

/** The factor that saturates with more occurrences and shrinks with more words around them. */
function saturated(count: number, length: number, averageLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + B * (length / averageLength)));
}

const average = (numbers: readonly number[]): number =>
  Math.max(1, numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length));

const wordsIn = (name: string): number => name.split(' ').length;

/** Makes the function that scores what one term found. */
export function createScoring(index: SearchIndex, documents: Documents): (matches: TermMatches) => Scores {
  const averageText = average(index.articleLengths);
  const averageQuote = average(index.quoteLengths);
  const averageName = average(index.names.map(({ text }) => wordsIn(text)));

  return ({ texts, headlines, quotes, names }) => {
    const scores: Scores = new Map();
    const add = (number: number, score: number) => scores.set(number, (scores.get(number) ?? 0) + score);
    for (const [article, count] of texts) {
      const length = index.articleLengths[article] as number;
      add(
        documents.numberOf('ARTICLE', article),
        WEIGHTS.ARTICLE_TEXT * saturated(count, length, averageText),
      );
    }
    for (const [article, count] of headlines) {
      // Headlines are of much the same length.
      add(documents.numberOf('ARTICLE', article), WEIGHTS.HEADLINE * saturated(count, 1, 1));
    }
    for (const [quote, count] of quotes) {
      const length = index.quoteLengths[quote] as number;
      add(documents.numberOf('QUOTE', quote), WEIGHTS.QUOTE_TEXT * saturated(count, length, averageQuote));
    }
    for (const number of names) {
      const { type, ordinal, field, text } = index.names[number] as (typeof index.names)[number];
      const own = documents.numberOf(type, ordinal);
      const score = WEIGHTS[field] * saturated(1, wordsIn(text), averageName);
      // Somebody with many names that say the same is not found better for it.
      scores.set(own, Math.max(scores.get(own) ?? 0, score));
    }
    const idf = Math.log(1 + (documents.count - scores.size + 0.5) / (scores.size + 0.5));
    for (const [number, score] of scores) scores.set(number, score * idf);
    return scores;
  };
}
