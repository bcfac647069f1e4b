import { firstPlaceOf, indexFrom } from './occurrences.ts';
import type { TermMatches } from './term-matches.ts';

/** Words of an article's text that follow each other: the position of the first, and how many. */
export interface Run {
  readonly from: number;
  readonly length: number;
}

/** The first runs of an article's words that are terms, in order; of those that overlap, the first and longest. */
export function runsIn(article: number, terms: readonly TermMatches[], limit: number): Run[] {
  const first = firstPlaceOf(article);
  const end = firstPlaceOf(article + 1);
  const readers = terms.map((matches) => {
    const places = matches.places();
    return { places, length: matches.term.length, at: indexFrom(places, 0, first) };
  });
  const runs: Run[] = [];
  for (let place = first; runs.length < limit; ) {
    let next = end;
    let longest = 0;
    for (const reader of readers) {
      while ((reader.places[reader.at] ?? end) < place) reader.at++;
      const own = reader.places[reader.at] ?? end;
      if (own < next || (own === next && own < end)) {
        longest = own < next ? reader.length : Math.max(longest, reader.length);
        next = own;
      }
    }
    if (next === end) break;
    runs.push({ from: next - first, length: longest });
    place = next + longest;
  }
  return runs;
}
