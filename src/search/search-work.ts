import { remembered } from '../text/remembered.ts';
import type { Documents } from './documents.ts';
import { termKey, wordKey } from './lookup.ts';
import type { QueryTerm, QueryWord, SearchQuery } from './query.ts';
import { MAX_PREFIX_WORDS, type SearchIndex } from './search-index.ts';

/* Microseconds, a little more than `npm run bench -- worst` measures. */

/** Of any search, and of looking up one word. */
const SEARCH_WORK = 200;
const WORD_WORK = 30;
/** Of comparing a word that the corpus does not have with all names: what it takes with some 10,000 different names. */
const MISSPELT_WORK = 150;
/** Of reading one place of a word; the words of a prefix are also merged. */
const PLACE_WORK = 0.015;
const PREFIX_PLACE_WORK = 0.03;
/** Of finding one word that begins with a prefix. */
const PREFIX_WORD_WORK = 0.5;
/** Places that the line of such a word has at least, as `sizeOf` counts them: two letters and five marks. */
export const FEWEST_PLACES = 7;
/** Of counting one place of a term for each of its words, and of one document that a part of a query finds. */
const COUNTED_WORK = 0.012;
const FOUND_WORK = 0.08;
/** Of ranking one document that the whole query finds. */
const RANKED_WORK = 0.2;
/** Of one name that the value of a field may mean, and of comparing it with all words of the value. */
const MEANT_WORK = 0.2;
const COMPARED_WORK = 40;

/** An upper bound of one part of a query: microseconds, and how many documents it finds. */
interface Weight {
  readonly work: number;
  readonly found: number;
}

/**
 * Microseconds that a search takes at most. They are counted from how often the corpus has the words of the query, so
 * common words and short prefixes count more, and more so in a larger corpus. Counting reads no places, but looks each
 * word up. What a misspelt word may mean is remembered for the search itself.
 */
export function searchWork(query: SearchQuery, index: SearchIndex, documents: Documents): number {
  // A search reads each word once, and counts the places of each term once.
  const read = new Set<string>();
  const counted = new Set<string>();
  const sizeOf = remembered(index.sizeOf, wordKey);

  function lookUpWork(word: QueryWord): number {
    return WORD_WORK + (sizeOf(word).isMisspelt ? MISSPELT_WORK : 0);
  }

  /** Finding the words that begin with a prefix; none for another word. */
  function prefixWork(word: QueryWord): number {
    if (word.match !== 'PREFIX') return 0;
    return Math.min(MAX_PREFIX_WORDS, sizeOf(word).places / FEWEST_PLACES) * PREFIX_WORD_WORK;
  }

  function readWork(word: QueryWord): number {
    if (!isNew(wordKey(word), read)) return 0;
    const { places } = sizeOf(word);
    if (word.match !== 'PREFIX') return places * PLACE_WORK;
    return places * PREFIX_PLACE_WORK + prefixWork(word);
  }

  function weightOfTerm(term: QueryTerm): Weight {
    const { words } = term;
    // A phrase is found no more often than its rarest word.
    const places = Math.min(...words.map((word) => sizeOf(word).places));
    const found = Math.min(documents.count, places);
    const countWork = isNew(termKey(term), counted) ? places * words.length * COUNTED_WORK : 0;
    return {
      work: countWork + sumOf(words, readWork) + sumOf(words, lookUpWork) + found * FOUND_WORK,
      found,
    };
  }

  /** Only the names and headlines that have a word of the value are read; several words may be compared with each. */
  function weightOfField({ words }: QueryTerm): Weight {
    const names = sumOf(words, (word) => sizeOf(word).names);
    const nameWork = words.length === 1 ? MEANT_WORK : MEANT_WORK + COMPARED_WORK;
    const found = documents.count;
    const wordWork = sumOf(words, prefixWork) + sumOf(words, lookUpWork);
    return { work: names * nameWork + wordWork + found * FOUND_WORK, found };
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
        const found = Math.min(
          documents.count,
          sumOf(parts, (each) => each.found),
        );
        return combined(parts, found);
      }
      case 'ALL_OF': {
        const wanted = part.parts.filter(({ kind }) => kind !== 'NOT').map(weightOf);
        const excluded = part.parts.filter(({ kind }) => kind === 'NOT').map(weightOf);
        return combined([...wanted, ...excluded], Math.min(...wanted.map(({ found }) => found)));
      }
    }
  }

  const { work, found } = weightOf(query);
  return SEARCH_WORK + work + found * RANKED_WORK;
}

function combined(parts: readonly Weight[], found: number): Weight {
  return { work: sumOf(parts, ({ work }) => work) + found * FOUND_WORK, found };
}

function sumOf<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + measure(item), 0);
}

/** Whether a key is not in a set yet; adds it. */
function isNew(key: string, known: Set<string>): boolean {
  return known.size < known.add(key).size;
}
