import type { Documents } from './documents.ts';
import { type Named, namesOf, wordsOfName } from './names.ts';
import type { SearchIndex } from './search-index.ts';
import { type ResolvedTerm, standsInName, type TermMatches } from './term-matches.ts';

/** By number of the document: 0 or more for what was found, `NOT_FOUND` for all else. */
export type Scores = Float64Array;

export const NOT_FOUND = -1;

/** Scores of as many documents, of which none is found yet. */
export function noScores(count: number): Scores {
  return new Float64Array(count).fill(NOT_FOUND);
}

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

/** 1 for texts without a word: lengths are divided by it. */
const average = (lengths: readonly number[]): number =>
  Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));

/** Makes the function that scores what one term found. */
export function createScoring(index: SearchIndex, documents: Documents) {
  const averageText = average(index.articleLengths);
  const averageQuote = average(index.quoteLengths);

  /** Somebody with many names that say the same is not found better for it. */
  function bestName(item: Named, term: ResolvedTerm): number {
    const scores = namesOf(item)
      .filter(({ text }) => standsInName(term, text))
      .map(({ field, text }) => WEIGHTS[field] * saturated(1, wordsOfName(text).length, index.averageName));
    return Math.max(...scores);
  }

  return ({ term, texts, headlines, quotes, named }: TermMatches): Scores => {
    const scores = noScores(documents.count);
    let found = 0;
    const set = (number: number, score: number) => {
      scores[number] = score;
      found++;
    };
    const [firstArticle] = documents.rangeOf('ARTICLE');
    for (let article = 0; article < texts.length; article++) {
      const inText = texts[article] as number;
      const inHeadline = headlines[article] as number;
      if (inText === 0 && inHeadline === 0) continue;
      const text = saturated(inText, index.articleLengths[article] as number, averageText);
      // Headlines are of much the same length.
      const headline = saturated(inHeadline, 1, 1);
      set(firstArticle + article, WEIGHTS.ARTICLE_TEXT * text + WEIGHTS.HEADLINE * headline);
    }
    const [firstQuote] = documents.rangeOf('QUOTE');
    for (let quote = 0; quote < quotes.length; quote++) {
      const count = quotes[quote] as number;
      if (count === 0) continue;
      const length = index.quoteLengths[quote] as number;
      set(firstQuote + quote, WEIGHTS.QUOTE_TEXT * saturated(count, length, averageQuote));
    }
    for (const number of named) set(number, bestName(documents.itemAt(number) as Named, term));

    const idf = Math.log(1 + (documents.count - found + 0.5) / (found + 0.5));
    for (let number = 0; number < scores.length; number++) {
      if (scores[number] !== NOT_FOUND) (scores[number] as number) *= idf;
    }
    return scores;
  };
}
