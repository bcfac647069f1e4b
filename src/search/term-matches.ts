import { elementAt } from '../text/element-at.ts';
import { lazy } from '../text/lazy.ts';
import { comparedWords } from '../text/words.ts';
import type { Documents } from './documents.ts';
import { Found } from './found.ts';
import type { Lookup } from './lookup.ts';
import { type Named, namesOf } from './names.ts';
import { articleAt, firstPlaceOf, inRow, type Places } from './occurrences.ts';
import type { QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of a query as what the corpus has for it: for each of its words, the words that it means. */
export type ResolvedTerm = readonly ReadonlySet<string>[];

/** Where a term was found, and how often. Each part is counted when it is first asked for. */
export interface TermMatches {
  readonly term: ResolvedTerm;
  /** Places in texts of its first word, if the others follow it. */
  places(): Places;
  /** How often, by ordinal of the article. */
  texts(): Found;
  headlines(): Found;
  /** By ordinal of the quotation. */
  quotes(): Found;
  /** Numbers of the documents that have it in a name, ascending. */
  named(): readonly number[];
}

/**
 * Makes the function that finds a term everywhere.
 *
 * @param firstQuote by ordinal of the article, the ordinal of its first quotation; one more at the end
 */
export function createFinder(index: SearchIndex, documents: Documents, firstQuote: readonly number[]) {
  return ({ words }: QueryTerm, lookUp: Lookup): TermMatches => {
    const found = words.map(lookUp);
    const term = found.map((word) => word.words);
    const places = lazy(() => inRow(found.map(({ texts }) => texts())));
    const headlinePlaces = () => inRow(found.map(({ headlines }) => headlines()));
    return {
      term,
      places,
      texts: lazy(() => countByArticle(places(), index)),
      headlines: lazy(() => countByArticle(headlinePlaces(), index)),
      quotes: lazy(() => countByQuote(places(), term.length, index, firstQuote)),
      named: lazy(() => namedBy(term, found[0]?.names() ?? [], documents)),
    };
  };
}

/** Whether a name has the words of a term side by side. */
export function isInName(term: ResolvedTerm, name: string): boolean {
  const words = comparedWords(name);
  return words.some((_, from) => term.every((variants, offset) => variants.has(words[from + offset] ?? '')));
}

/** Of the documents whose names have a term's first word, those whose names have all of it. */
function namedBy(term: ResolvedTerm, numbers: readonly number[], documents: Documents): readonly number[] {
  if (term.length === 1) return numbers;
  return numbers.filter((number) => hasName(documents.itemAt(number) as Named, term));
}

function hasName(item: Named, term: ResolvedTerm): boolean {
  return namesOf(item).some(({ text }) => isInName(term, text));
}

function countByArticle(places: Places, { articleLengths }: SearchIndex): Found {
  const counts = new Found(articleLengths.length);
  let article = 0;
  let nextPlace = 0;
  let count = 0;
  for (const place of places) {
    if (place >= nextPlace) {
      if (count > 0) counts.add(article, count);
      article = articleAt(place);
      nextPlace = firstPlaceOf(article + 1);
      count = 0;
    }
    count++;
  }
  if (count > 0) counts.add(article, count);
  return counts;
}

/** @param length how many words are at each place */
function countByQuote(
  places: Places,
  length: number,
  { quoteStarts, quoteLengths }: SearchIndex,
  firstQuote: readonly number[],
): Found {
  const counts = new Found(quoteLengths.length);
  const endOf = (quote: number) => (quoteStarts[quote] as number) + (quoteLengths[quote] as number);
  let firstPlace = 0;
  let nextPlace = 0;
  let from = 0;
  let end = 0;
  for (const place of places) {
    if (place >= nextPlace) {
      const article = articleAt(place);
      firstPlace = firstPlaceOf(article);
      nextPlace = firstPlaceOf(article + 1);
      from = elementAt(firstQuote, article);
      end = elementAt(firstQuote, article + 1);
    }
    const position = place - firstPlace;
    // Places ascend, so that what has ended here holds none of the next ones either.
    while (from < end && endOf(from) <= position) from++;
    for (let quote = from; quote < end; quote++) {
      // An article's quotations are in the order of their places, so none after this one begins earlier.
      if ((quoteStarts[quote] as number) > position) break;
      if (position + length <= endOf(quote)) counts.add(quote, 1);
    }
  }
  return counts;
}
