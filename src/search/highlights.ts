import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { elementAt } from '../text/element-at.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { type Named, namesOf } from './names.ts';
import type { SearchField, SearchHighlight } from './result.ts';
import { type Run, runsIn } from './runs.ts';
import type { TermMatches } from './term-matches.ts';
import { WordFinder } from './word-finder.ts';

/** The most highlights that one result has. */
export const MAX_HIGHLIGHTS = 50;

/**
 * The places of terms in an article's headline, then in its text.
 *
 * @param ordinal the article's
 */
export function highlightsOfArticle(
  article: Article,
  ordinal: number,
  terms: readonly TermMatches[],
): SearchHighlight[] {
  const inHeadline = highlightsIn('HEADLINE', article.headline, terms, MAX_HIGHLIGHTS);
  const runs = runsIn(ordinal, terms, MAX_HIGHLIGHTS - inHeadline.length);
  return [...inHeadline, ...highlightsOfRuns(article, runs)];
}

/** The places of terms in a quotation's own words. */
export function highlightsOfQuote(
  { text }: Article,
  { span }: Quote,
  terms: readonly TermMatches[],
): SearchHighlight[] {
  return highlightsIn('TEXT', text.slice(span.start, span.end), terms, MAX_HIGHLIGHTS);
}

/** The places of terms in a name, then in aliases. */
export function highlightsOfNames(item: Named, terms: readonly TermMatches[]): SearchHighlight[] {
  const highlights: SearchHighlight[] = [];
  for (const { field, text } of namesOf(item)) {
    highlights.push(...highlightsIn(field, text, terms, MAX_HIGHLIGHTS - highlights.length));
  }
  return highlights;
}

/** The text at runs of an article's words. No word is folded. */
function highlightsOfRuns(article: Article, runs: readonly Run[]): SearchHighlight[] {
  const { text } = article;
  const words = new WordFinder(article);
  return runs.flatMap(({ from, length }): SearchHighlight[] => {
    const first = words.wordAt(from);
    const last = length === 1 ? first : words.wordAt(from + length - 1);
    return first && last ? [{ field: 'TEXT', text, start: first.start, end: last.end }] : [];
  });
}

/** The first places of terms in a short field, in order; of terms that overlap, the first and longest. */
function highlightsIn(
  field: SearchField,
  text: string,
  terms: readonly TermMatches[],
  limit: number,
): SearchHighlight[] {
  const words = wordsOf(text);
  const highlights: SearchHighlight[] = [];
  for (let i = 0; i < words.length && highlights.length < limit; ) {
    const length = longestAt(words, i, terms);
    if (length > 0) {
      const [first, last] = [elementAt(words, i), elementAt(words, i + length - 1)];
      highlights.push({ field, text, start: first.start, end: last.end });
    }
    i += Math.max(1, length);
  }
  return highlights;
}

/** How many words the longest term has that begins here; 0 if none does. */
function longestAt(words: readonly Word[], from: number, terms: readonly TermMatches[]): number {
  let longest = 0;
  for (const { term } of terms) {
    const isHere = term.every((variants, offset) => {
      const word = words[from + offset];
      return word !== undefined && variants.has(word.folded);
    });
    if (isHere) longest = Math.max(longest, term.length);
  }
  return longest;
}
