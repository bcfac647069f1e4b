import {
  type CandidateLimits,
  indexKeys,
  type RankedQuotations,
  rankCandidates,
} from '../../comparison/candidates.ts';
import { wordingOf } from '../../comparison/wording.ts';
import type { GraphLists } from '../../model/graph.ts';
import { decodeAscending, decodeNumbers, encodeAscending, encodeNumbers } from '../../search/numbers.ts';
import { encodeLines, SortedLines } from '../../search/sorted-lines.ts';

/*
 * By which words quotations are found: strings, which parsing JSON leaves as they are, so that they cost a starting
 * Worker next to nothing.
 */

/** The quotes of a graph by the keys of `indexKeys`. */
export interface EncodedQuoteWords {
  /**
   * A line for each key, with the ordinals of the quotes that have it; a key is found by bisection. Folding leaves
   * neither tab nor line feed in a key.
   */
  readonly lines: string;
  /** How many keys each quote has. */
  readonly keyCounts: string;
}

/** Posts every quote of a graph under its keys. */
export function encodeQuoteWords({ articles, quotes }: GraphLists): EncodedQuoteWords {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const postings = new Map<string, number[]>();
  const keyCounts = quotes.map(({ article, span }, ordinal) => {
    const text = (texts.get(article) as string).slice(span.start, span.end);
    const keys = indexKeys(wordingOf(text).folded);
    for (const key of keys) {
      const posting = postings.get(key);
      if (posting) posting.push(ordinal);
      else postings.set(key, [ordinal]);
    }
    return keys.length;
  });
  return {
    lines: encodeLines(new Map([...postings].map(([key, ordinals]) => [key, encodeAscending(ordinals)]))),
    keyCounts: encodeNumbers(keyCounts),
  };
}

/** What a store knows of quotes beside their words. */
export type KnownQuotations = Omit<RankedQuotations, 'keyCount'>;

/** Finds the ordinals of the quotes that share the most with the keys, as `rankCandidates` ranks them. */
export type QuoteFinder = (
  keys: readonly string[],
  quotations: KnownQuotations,
  limits: CandidateLimits,
) => readonly number[];

/** Makes the function that finds quotes by their words. Nothing is read before it is first asked. */
export function createQuoteFinder(encoded: EncodedQuoteWords): QuoteFinder {
  const lines = new SortedLines(encoded.lines);
  let keyCounts: readonly number[] | undefined;
  // What most texts share are the common words, whose postings are long: they are read once. All of them together take
  // four bytes for each key of each quote.
  const postings = new Map<string, Int32Array>();
  const find = (key: string): Int32Array | null => {
    const known = postings.get(key);
    if (known) return known;
    const ordinals = lines.get(key);
    if (ordinals === null) return null;
    const posting = Int32Array.from(decodeAscending(ordinals));
    postings.set(key, posting);
    return posting;
  };
  return (keys, quotations, limits) => {
    keyCounts ??= decodeNumbers(encoded.keyCounts);
    const counts = keyCounts;
    const keyCount = (ordinal: number) => counts[ordinal] as number;
    return rankCandidates(keys, find, { ...quotations, keyCount }, limits);
  };
}
