import { elementAt } from '../text/element-at.ts';
import { comparedWords } from '../text/words.ts';
import type { Documents } from './documents.ts';
import { Found } from './found.ts';
import { type Named, namesOf } from './names.ts';
import type { SearchIndex } from './search-index.ts';
import { isInName, type ResolvedTerm, type TermMatches } from './term-matches.ts';

/** What one occurrence counts, by where it is. */
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

/** Makes the function that scores what one term found: by number of the document, above 0. */
export function createScoring(index: SearchIndex, documents: Documents) {
  const averageText = average(index.articleLengths);
  const averageQuote = average(index.quoteLengths);

  /** Somebody with many names that say the same is not found better for it. */
  function bestName(item: Named, term: ResolvedTerm): number {
    const scores = namesOf(item)
      .filter(({ text }) => isInName(term, text))
      .map(({ field, text }) => WEIGHTS[field] * saturated(1, comparedWords(text).length, index.averageName));
    return Math.max(...scores);
  }

  return (matches: TermMatches): Found => {
    const [texts, headlines, quotes] = [matches.texts(), matches.headlines(), matches.quotes()];
    const scores = new Found(documents.count);
    for (const article of texts.numbers) {
      const text = saturated(texts.get(article), elementAt(index.articleLengths, article), averageText);
      scores.add(documents.numberOf('ARTICLE', article), WEIGHTS.ARTICLE_TEXT * text);
    }
    for (const article of headlines.numbers) {
      // Headlines are of much the same length.
      const headline = saturated(headlines.get(article), 1, 1);
      scores.add(documents.numberOf('ARTICLE', article), WEIGHTS.HEADLINE * headline);
    }
    for (const quote of quotes.numbers) {
      const text = saturated(quotes.get(quote), elementAt(index.quoteLengths, quote), averageQuote);
      scores.add(documents.numberOf('QUOTE', quote), WEIGHTS.QUOTE_TEXT * text);
    }
    for (const number of matches.named())
      scores.add(number, bestName(documents.itemAt(number) as Named, matches.term));

    const found = scores.numbers.length;
    scores.multiply(Math.log(1 + (documents.count - found + 0.5) / (found + 0.5)));
    return scores;
  };
}
