import { wordsOfName } from './name-index.ts';
import { articleAt, positionAt } from './occurrences.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of a query as what the corpus has for it: for each of its words, the words that it stands for. */
export type ResolvedTerm = readonly ReadonlySet<string>[];

/** Where a term was found, and how often. */
export interface TermMatches {
  /** By ordinal of the article. */
  readonly texts: ReadonlyMap<number, number>;
  readonly headlines: ReadonlyMap<number, number>;
  /** By ordinal of the quotation. */
  readonly quotes: ReadonlyMap<number, number>;
  /** Numbers of the names in which it stands. */
  readonly names: readonly number[];
}

/**
 * Finds a term everywhere.
 *
 * @param firstQuote by ordinal of the article, the ordinal of its first quotation; one more at the end
 */
export function findTerm(term: ResolvedTerm, index: SearchIndex, firstQuote: readonly number[]): TermMatches {
  const places = term.map((variants) => {
    const all = [...variants].map(index.placesOf);
    return {
      texts: merged(all.map(({ texts }) => texts)),
      headlines: merged(all.map(({ headlines }) => headlines)),
    };
  });
  const texts = inRow(places.map((each) => each.texts));
  return {
    texts: countByArticle(texts),
    headlines: countByArticle(inRow(places.map((each) => each.headlines))),
    quotes: countByQuote(texts, term.length, index, firstQuote),
    names: namesWithTerm(term, index),
  };
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
      while ((list[at] ?? Number.POSITIVE_INFINITY) < start + offset) at++;
      return list[at] === start + offset;
    });
  });
}

function countByArticle(places: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) {
    const article = articleAt(place);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}

function countByQuote(
  places: readonly number[],
  length: number,
  { quoteStarts, quoteLengths }: SearchIndex,
  firstQuote: readonly number[],
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const place of places) {
    const article = articleAt(place);
    const position = positionAt(place);
    const end = firstQuote[article + 1] ?? 0;
    for (let quote = firstQuote[article] ?? 0; quote < end; quote++) {
      const start = quoteStarts[quote] as number;
      // An article's quotations are ordered by their places, so none behind this one begins earlier.
      if (start > position) break;
      const isInside = position + length <= start + (quoteLengths[quote] as number);
      if (isInside) counts.set(quote, (counts.get(quote) ?? 0) + 1);
    }
  }
  return counts;
}

function namesWithTerm(term: ResolvedTerm, index: SearchIndex): number[] {
  const [first = new Set()] = term;
  const candidates = new Set([...first].flatMap(index.namesWith));
  return [...candidates]
    .filter((number) => {
      const words = wordsOfName(index.names[number]?.text ?? '');
      return words.some((_, from) =>
        term.every((variants, offset) => variants.has(words[from + offset] ?? '')),
      );
    })
    .sort((a, b) => a - b);
}
