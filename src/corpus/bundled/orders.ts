import type { GraphLists } from '../../model/graph.ts';
import { agentOrder, articleOrder, compareKeys, quoteOrder, type SortOrder, topicOrder } from '../orders.ts';
import {
  agentColumns,
  articleColumns,
  type Columns,
  quoteColumns,
  sortKey,
  topicColumns,
} from './columns.ts';

/**
 * For each order of a list that is not its default, by the order's name: the ordinals in that order. Made in the
 * build, so that no request sorts a whole list.
 */
export type Permutations = Readonly<Record<string, readonly number[]>>;

export interface GraphOrders {
  readonly articles: Permutations;
  readonly people: Permutations;
  readonly organizations: Permutations;
  readonly topics: Permutations;
  readonly quotes: Permutations;
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** Every order that can be asked of each list; the first is the default, in which the graph's lists stand. */
export const ARTICLE_ORDERS = [
  articleOrder('PUBLISHED_ON', 'DESC'),
  articleOrder('PUBLISHED_ON', 'ASC'),
  ...(['HEADLINE', 'QUOTE_COUNT'] as const).flatMap((field) => DIRECTIONS.map((d) => articleOrder(field, d))),
];
export const AGENT_ORDERS = (['NAME', 'QUOTE_COUNT', 'MENTION_COUNT'] as const).flatMap((field) =>
  DIRECTIONS.map((d) => agentOrder(field, d)),
);
export const TOPIC_ORDERS = (['NAME', 'ARTICLE_COUNT'] as const).flatMap((field) =>
  DIRECTIONS.map((d) => topicOrder(field, d)),
);
export const QUOTE_ORDERS = (['POSITION', 'PUBLISHED_ON', 'LENGTH'] as const).flatMap((field) =>
  DIRECTIONS.map((d) => quoteOrder(field, d)),
);

function permutations<T>(
  items: readonly T[],
  orders: readonly SortOrder[],
  columns: Columns<T>,
): Permutations {
  return Object.fromEntries(
    orders.slice(1).map((order) => {
      const keys = items.map((item) => sortKey(columns, order, item));
      const ordinals = items.map((_, i) => i);
      ordinals.sort((a, b) => compareKeys(order, keys[a] ?? [], keys[b] ?? []));
      return [order.name, ordinals];
    }),
  );
}

/** Sorts every list of a graph by every order that is not its default. */
export function graphOrders(graph: GraphLists): GraphOrders {
  const dates = new Map(graph.articles.map((article) => [article.slug, article.publishedOn]));
  return {
    articles: permutations(graph.articles, ARTICLE_ORDERS, articleColumns),
    people: permutations(graph.people, AGENT_ORDERS, agentColumns),
    organizations: permutations(graph.organizations, AGENT_ORDERS, agentColumns),
    topics: permutations(graph.topics, TOPIC_ORDERS, topicColumns),
    quotes: permutations(
      graph.quotes,
      QUOTE_ORDERS,
      quoteColumns((slug) => dates.get(slug) ?? null),
    ),
  };
}
