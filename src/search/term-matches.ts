import type { Documents } from './documents.ts';
import { type Named, namesOf, wordsOfName } from './names.ts';
import { articleAt, positionAt } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of a query as what the corpus has for it: for each of its words, the words that it stands for. */
export type ResolvedTerm = readonly ReadonlySet<string>[];

/** How often a term was found where. */
export interface TermMatches {
  /** By ordinal of the article. */
  readonly texts: Int32Array;
  readonly headlines: Int32Array;
  /** By ordinal of the quotation. */
  readonly quotes: Int32Array;
  /** Numbers of the documents that have it in a name, ascending. */
  readonly named: readonly number[];
}

/** Makes the function that finds a term everywhere. */
export function createFinder(index: SearchIndex, documents: Documents, firstQuote: readonly number[]) {
  return (term: ResolvedTerm): TermMatches => {
    const places = term.map((words) => [...words].map(index.placesOf));
    const texts = inRow(places.map((each) => merged(each.map((word) => word.texts))));
    const headlines = inRow(places.map((each) => merged(each.map((word) => word.headlines))));
    const named = new Set(places[0]?.flatMap((word) => word.names));
    return {
      texts: countByArticle(texts, index),
      headlines: countByArticle(headlines, index),
      quotes: countByQuote(texts, term.length, index, firstQuote),
      named: [...named]
        .filter((number) => hasName(documents.itemAt(number) as Named, term))
        .sort((a, b) => a - b),
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

/** All places of several ascending lists, ascending. */
function merged(lists: readonly (readonly number[])[]): readonly number[] {
  const filled = lists.filter(({ length }) => length > 0);
  return filled.length > 1 ? filled.flat().sort((a, b) => a - b) : (filled[0] ?? []);
}

/** The places of the first list from which on each next list has the next place: where words stand side by side. */
function inRow(lists: readonly (readonly number[])[]): readonly number[] {
  return lists.reduce((starts, list, offset) => {
    let at = 0;
    return starts.filter((start) => {
      while (at < list.length && (list[at] as number) < start + offset) at++;
      return list[at] === start + offset;
    });
  });
}

function countByArticle(places: readonly number[], { articleLengths }: SearchIndex): Int32Array {
  const counts = new Int32Array(articleLengths.length);
  for (const place of places) (counts[articleAt(place)] as number)++;
  return counts;
}

function countByQuote(
  places: readonly number[],
  length: number,
  { quoteStarts, quoteLengths }: SearchIndex,
  firstQuote: readonly number[],
): Int32Array {
  const counts = new Int32Array(quoteLengths.length);
  const endOf = (quote: number) => (quoteStarts[quote] as number) + (quoteLengths[quote] as number);
  let current = -1;
  let from = 0;
  let end = 0;
  for (const place of places) {
    const article = articleAt(place);
    const position = positionAt(place);
    if (article !== current) {
      current = article;
      from = firstQuote[article] as number;
      end = firstQuote[article + 1] as number;
    }
    // Places ascend, so that what has ended here holds none of the next ones either.
    while (from < end && endOf(from) <= position) from++;
    for (let quote = from; quote < end; quote++) {
      // An article's quotations stand in the order of their places, so that none behind this one begins earlier.
      if ((quoteStarts[quote] as number) > position) break;
      if (position + length <= endOf(quote)) (counts[quote] as number)++;
    }
  }
  return counts;
}
