import type { Documents } from './documents.ts';
import { Found } from './found.ts';
import type { Lookup } from './lookup.ts';
import { type Named, namesOf, wordsOfName } from './names.ts';
import { articleAt, firstPlaceOf, inRow, type Places } from './occurrences.ts';
import type { QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of a query as what the corpus has for it: for each of its words, the words that it stands for. */
export type ResolvedTerm = readonly ReadonlySet<string>[];

/** Where a term was found, and how often. */
export interface TermMatches {
  readonly term: ResolvedTerm;
  /** Where in texts its first word stands, with the others behind it. */
  readonly places: Places;
  /** How often, by ordinal of the article. */
  readonly texts: Found;
  readonly headlines: Found;
  /** By ordinal of the quotation. */
  readonly quotes: Found;
  /** Numbers of the documents that have it in a name, ascending. */
  readonly named: readonly number[];
}

/** Makes the function that finds a term everywhere. */
export function createFinder(index: SearchIndex, documents: Documents, firstQuote: readonly number[]) {
  return ({ words }: QueryTerm, lookUp: Lookup): TermMatches => {
    const found = words.map(lookUp);
    const term = found.map((word) => word.words);
    const places = inRow(found.map(({ texts }) => texts));
    const named = found[0]?.names ?? [];
    return {
      term,
      places,
      texts: countByArticle(places, index),
      headlines: countByArticle(inRow(found.map(({ headlines }) => headlines)), index),
      quotes: countByQuote(places, term.length, index, firstQuote),
      named:
        term.length === 1
          ? named
          : named.filter((number) => hasName(documents.itemAt(number) as Named, term)),
    };
  };
}

/** Whether a name has the words of a term side by side. */
export function standsInName(term: ResolvedTerm, name: string): boolean {
  const words = wordsOfName(name);
  return words.some((_, from) => term.every((variants, offset) => variants.has(words[from + offset] ?? '')));
}

function hasName(item: Named, term: ResolvedTerm): boolean {
  return namesOf(item).some(({ text }) => standsInName(term, text));
}

function countByArticle(places: Places, { articleLengths }: SearchIndex): Found {
  const counts = new Found(articleLengths.length);
  for (let i = 0; i < places.length; ) {
    const article = articleAt(places[i] as number);
    const first = i;
    for (const behind = firstPlaceOf(article + 1); i < places.length && (places[i] as number) < behind; ) i++;
    counts.add(article, i - first);
  }
  return counts;
}

/** @param length how many words stand at each place */
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
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    if (place >= nextPlace) {
      const article = articleAt(place);
      firstPlace = firstPlaceOf(article);
      nextPlace = firstPlaceOf(article + 1);
      from = firstQuote[article] as number;
      end = firstQuote[article + 1] as number;
    }
    const position = place - firstPlace;
    // Places ascend, so that what has ended here holds none of the next ones either.
    while (from < end && endOf(from) <= position) from++;
    for (let quote = from; quote < end; quote++) {
      // An article's quotations stand in the order of their places, so that none behind this one begins earlier.
      if ((quoteStarts[quote] as number) > position) break;
      if (position + length <= endOf(quote)) counts.add(quote, 1);
    }
  }
  return counts;
}
