import { lazy } from '../text/lazy.ts';
import { remembered } from '../text/remembered.ts';
import { merged } from './occurrences.ts';
import type { QueryTerm, QueryWord } from './query.ts';
import type { SearchIndex, WordPlaces } from './search-index.ts';

/** The words of the corpus that a word of a query means, and where they are. */
export interface FoundWord extends WordPlaces {
  /** Folded. */
  readonly words: ReadonlySet<string>;
}

function foundWord(words: ReadonlySet<string>, places: readonly WordPlaces[]): FoundWord {
  return {
    words,
    texts: lazy(() => merged(places.map(({ texts }) => texts()))),
    headlines: () => merged(places.map(({ headlines }) => headlines())),
    names: () => [...new Set(places.flatMap(({ names }) => names()))].sort((a, b) => a - b),
  };
}

/** Looks a word of a query up. */
export type Lookup = (word: QueryWord) => FoundWord;

/**
 * Makes a lookup for one query. It remembers what it has read, because a query may have a word many times and a common
 * word's places are the most of what a search has to read; with the query it is forgotten.
 */
export function createLookup(index: SearchIndex): Lookup {
  const placesOf = remembered(index.placesOf);
  return remembered((word) => {
    const words = index.wordsFor(word);
    return foundWord(words, Array.from(words, placesOf));
  }, wordKey);
}

/** What tells a word from others: its letters, and how it is looked for. */
export function wordKey({ folded, match }: QueryWord): string {
  return `${match} ${folded}`;
}

/** What tells a term from others: its words, and how each is looked for. */
export function termKey({ words }: QueryTerm): string {
  return words.map(wordKey).join(' ');
}
