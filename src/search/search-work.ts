import type { Documents } from './documents.ts';
import { termKey, wordKey } from './lookup.ts';
import type { QueryTerm, QueryWord, SearchQuery } from './query.ts';
import type { SearchIndex, WordSize } from './search-index.ts';

/* Microseconds, a little more than `npm run bench -- worst` measures. */

/** Of any search, and of looking up one word. */
const SEARCH_WORK = 200;
const WORD_WORK = 30;
/** Of reading one place of a word; the words of a prefix are also merged. */
const PLACE_WORK = 0.02;
const PREFIX_PLACE_WORK = 0.05;
/** Of counting one place of a term, for each of its words, and of one document that a part of a query finds. */
const COUNTED_WORK = 0.03;
const FOUND_WORK = 0.1;
/** Of ranking one document that the whole query finds. */
const RANKED_WORK = 0.2;
/** Of comparing one name with the value of `speaker:` or `person:`. */
const NAME_WORK = 50;

/** An upper bound of one part of a query: microseconds, and how many documents it finds. */
interface Weight {
  readonly work: number;
  readonly found: number;
}

/**
 * Microseconds that a search takes at most. They are counted from how often the corpus has the words of the query, so
 * common words and short prefixes count more, and more so in a larger corpus. Counting reads the index's list of words
 * and no places.
 */
export function searchWork(query: SearchQuery, index: SearchIndex, documents: Documents): number {
  // A search reads each word once, and counts the places of each term once.
  const sizes = new Map<string, WordSize>();
  const counted = new Set<string>();
  let onceWork = 0;

  function sizeOf(word: QueryWord): WordSize {
    const key = wordKey(word);
    let size = sizes.get(key);
    if (size === undefined) {
      size = index.sizeOf(word);
      sizes.set(key, size);
      onceWork += WORD_WORK + size.places * (word.match === 'PREFIX' ? PREFIX_PLACE_WORK : PLACE_WORK);
    }
    return size;
  }

  function weightOfTerm(term: QueryTerm): Weight {
    // A phrase is found no more often than its rarest word.
    const places = Math.min(...term.words.map((word) => sizeOf(word).places));
    const key = termKey(term);
    if (!counted.has(key)) onceWork += places * term.words.length * COUNTED_WORK;
    counted.add(key);
    const found = Math.min(documents.count, places);
    return { work: found * FOUND_WORK, found };
  }

  /** A value of several words may be compared with every name that has one of them. */
  function weightOfField({ words }: QueryTerm): Weight {
    const names = words.reduce((sum, word) => sum + sizeOf(word).names, 0);
    const compared = words.length === 1 ? 0 : names;
    const found = documents.count;
    return { work: compared * NAME_WORK + found * FOUND_WORK, found };
  }

  function weightOf(part: SearchQuery): Weight {
    switch (part.kind) {
      case 'TERM':
        return weightOfTerm(part);
      case 'FIELD':
        return weightOfField(part.value);
      case 'TYPE': {
        const [from, to] = documents.rangeOf(part.type);
        return { work: (to - from) * FOUND_WORK, found: to - from };
      }
      case 'NOT':
        return weightOf(part.part);
      case 'ANY_OF': {
        const parts = part.parts.map(weightOf);
        const found = parts.reduce((sum, each) => sum + each.found, 0);
        return together(parts, Math.min(documents.count, found));
      }
      case 'ALL_OF': {
        const wanted = part.parts.filter(({ kind }) => kind !== 'NOT').map(weightOf);
        const excluded = part.parts.filter(({ kind }) => kind === 'NOT').map(weightOf);
        return together([...wanted, ...excluded], Math.min(...wanted.map(({ found }) => found)));
      }
    }
  }

  const { work, found } = weightOf(query);
  return SEARCH_WORK + onceWork + work + found * RANKED_WORK;
}

function together(parts: readonly Weight[], found: number): Weight {
  return { work: parts.reduce((sum, { work }) => sum + work, 0) + found * FOUND_WORK, found };
}
