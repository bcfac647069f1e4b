import {
  type CandidateLimits,
  indexKeys,
  type RankedQuotations,
  rankCandidates,
} from '../../comparison/candidates.ts';
import { wordingOf } from '../../comparison/wording.ts';
import type { GraphLists } from '../../model/graph.ts';
import { decodeAscending, encodeAscending } from '../../search/numbers.ts';
import { encodeLines, SortedLines } from '../../search/sorted-lines.ts';

/*
 * By which words quotations are found: one string of a line for each key of `indexKeys`, with the ordinals of the quotes
 * that have it. Parsing JSON leaves a string as it is, and a key is found in it by bisection, so it costs a starting
 * Worker next to nothing. Folding leaves neither tab nor line feed in a key.
 */

/** Posts every quote of a graph under its keys. */
export function encodeQuoteWords({ articles, quotes }: GraphLists): string {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const postings = new Map<string, number[]>();
  quotes.forEach(({ article, span }, ordinal) => {
    const text = (texts.get(article) as string).slice(span.start, span.end);
    for (const key of indexKeys(wordingOf(text).folded)) {
      const posting = postings.get(key);
      if (posting) posting.push(ordinal);
      else postings.set(key, [ordinal]);
    }
  });
  return encodeLines(new Map([...postings].map(([key, ordinals]) => [key, encodeAscending(ordinals)])));
}

/**
 * Ordinals of the quotes that share the most with the keys, as `rankCandidates` ranks them.
 *
 * @param lines as `encodeQuoteWords` wrote them
 */
export function findQuotesByWords(
  lines: string,
  keys: readonly string[],
  quotations: RankedQuotations,
  limits: CandidateLimits,
): readonly number[] {
  const sorted = new SortedLines(lines);
  const find = (key: string) => {
    const ordinals = sorted.get(key);
    return ordinals === null ? null : decodeAscending(ordinals);
  };
  return rankCandidates(keys, find, quotations, limits);
}
