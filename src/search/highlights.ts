import type { Article } from '../model/article.ts';
import type { Quote } from '../model/quote.ts';
import { type Named, namesOf } from './names.ts';
import type { SearchField, SearchHighlight } from './result.ts';
import { type PlacedWord, placedWords, wordsOfArticle } from './searched-words.ts';
import type { ResolvedTerm } from './term-matches.ts';

/** The most highlights that one result has. */
export const MAX_HIGHLIGHTS = 50;

/** The places of terms in an article's headline, then in its text. */
export function highlightsOfArticle(article: Article, terms: readonly ResolvedTerm[]): SearchHighlight[] {
  return capped([
    ...highlightsIn('HEADLINE', article.headline, placedWords(article.headline), terms),
    ...highlightsIn('TEXT', article.text, wordsOfArticle(article), terms),
  ]);
}

/** The places of terms in a quotation's own words. */
export function highlightsOfQuote(
  { text }: Article,
  { span }: Quote,
  terms: readonly ResolvedTerm[],
): SearchHighlight[] {
  const own = text.slice(span.start, span.end);
  return capped(highlightsIn('TEXT', own, placedWords(own), terms));
}

/** The places of terms in a name, then in aliases. */
export function highlightsOfNames(item: Named, terms: readonly ResolvedTerm[]): SearchHighlight[] {
  return capped(
    namesOf(item).flatMap(({ field, text }) => highlightsIn(field, text, placedWords(text), terms)),
  );
}

const capped = (highlights: SearchHighlight[]) => highlights.slice(0, MAX_HIGHLIGHTS);

/** The places of terms in one field, in order; of terms that overlap, the first and longest. */
function highlightsIn(
  field: SearchField,
  text: string,
  words: readonly PlacedWord[],
  terms: readonly ResolvedTerm[],
): SearchHighlight[] {
  const highlights: SearchHighlight[] = [];
  for (let i = 0; i < words.length; ) {
    const length = longestAt(words, i, terms);
    if (length > 0) {
      const { start } = words[i] as PlacedWord;
      highlights.push({ field, text, start, end: (words[i + length - 1] as PlacedWord).end });
    }
    i += Math.max(1, length);
  }
  return highlights;
}

/** How many words the longest term has that stands here; 0 where none does. */
function longestAt(words: readonly PlacedWord[], from: number, terms: readonly ResolvedTerm[]): number {
  let longest = 0;
  for (const term of terms) {
    const stands = term.every((variants, offset) => {
      const word = words[from + offset];
      return word?.position === (words[from]?.position ?? 0) + offset && variants.has(word.folded);
    });
    if (stands) longest = Math.max(longest, term.length);
  }
  return longest;
}
