import type { Graph } from '../model/graph.ts';
import { SEARCH_TYPES, type SearchType } from './result.ts';

/** Everything that can be found, as one row of numbers: the types one after the other, each in the graph's order. */
export interface Documents {
  readonly count: number;
  numberOf(type: SearchType, ordinal: number): number;
  at(number: number): { readonly type: SearchType; readonly ordinal: number };
  /** All numbers of a type. */
  ofType(type: SearchType): number[];
}

export function documentsOf(graph: Graph): Documents {
  const sizes: Readonly<Record<SearchType, number>> = {
    ARTICLE: graph.articles.length,
    ORGANIZATION: graph.organizations.length,
    PERSON: graph.people.length,
    QUOTE: graph.quotes.length,
    TOPIC: graph.topics.length,
  };
  const firsts = new Map<SearchType, number>();
  let count = 0;
  for (const type of SEARCH_TYPES) {
    firsts.set(type, count);
    count += sizes[type];
  }
  const firstOf = (type: SearchType) => firsts.get(type) as number;
  return {
    count,
    numberOf: (type, ordinal) => firstOf(type) + ordinal,
    at(number) {
      const type = SEARCH_TYPES.findLast((candidate) => firstOf(candidate) <= number) as SearchType;
      return { type, ordinal: number - firstOf(type) };
    },
    ofType: (type) => Array.from({ length: sizes[type] }, (_, ordinal) => firstOf(type) + ordinal),
  };
}
