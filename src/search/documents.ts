import type { Article } from '../model/article.ts';
import type { GraphLists } from '../model/graph.ts';
import type { Quote } from '../model/quote.ts';
import type { Organization, Person } from '../model/speaker.ts';
import type { Topic } from '../model/topic.ts';
import { elementAt } from '../text/element-at.ts';
import { SEARCH_TYPES, type SearchType } from './result.ts';

/** What can be found. */
export type SearchItem = Article | Organization | Person | Quote | Topic;

/** Everything that can be found, as one row of numbers: the types one after the other, each in the graph's order. */
export interface Documents {
  readonly count: number;
  numberOf(type: SearchType, ordinal: number): number;
  itemAt(number: number): SearchItem;
  typeAt(number: number): SearchType;
  /** The first number of a type, and the first after it. */
  rangeOf(type: SearchType): readonly [from: number, to: number];
}

export function documentsOf(graph: GraphLists): Documents {
  const lists: Readonly<Record<SearchType, readonly SearchItem[]>> = {
    ARTICLE: graph.articles,
    ORGANIZATION: graph.organizations,
    PERSON: graph.people,
    QUOTE: graph.quotes,
    TOPIC: graph.topics,
  };
  let count = 0;
  const ranges = SEARCH_TYPES.map((type) => {
    const from = count;
    count += lists[type].length;
    return { type, from, to: count };
  });
  const firsts = Object.fromEntries(ranges.map(({ type, from }) => [type, from])) as Record<
    SearchType,
    number
  >;
  const rangeWith = (number: number) => ranges.find(({ to }) => number < to) as (typeof ranges)[number];
  return {
    count,
    numberOf: (type, ordinal) => firsts[type] + ordinal,
    itemAt(number) {
      const { type, from } = rangeWith(number);
      return elementAt(lists[type], number - from);
    },
    typeAt: (number) => rangeWith(number).type,
    rangeOf: (type) => [firsts[type], firsts[type] + lists[type].length],
  };
}
