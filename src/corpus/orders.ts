import type { SortKey, SortValue } from './page.ts';

export type OrderDirection = 'ASC' | 'DESC';

/** One column of an order. Null stands last in either direction. */
export interface SortColumn {
  /** What is compared; every store knows how to get it for the kind of thing that is listed. */
  readonly name: string;
  readonly direction: OrderDirection;
  readonly type: 'string' | 'number';
  readonly nullable: boolean;
}

/** A total order: its columns together are unique. */
export interface SortOrder {
  /** Names the order inside a cursor, so that a cursor cannot be used with another order. */
  readonly name: string;
  readonly columns: readonly SortColumn[];
}

export type ArticleOrderField = 'PUBLISHED_ON' | 'HEADLINE' | 'QUOTE_COUNT';
export type AgentOrderField = 'NAME' | 'QUOTE_COUNT' | 'MENTION_COUNT';
export type TopicOrderField = 'NAME' | 'ARTICLE_COUNT';
export type QuoteOrderField = 'POSITION' | 'PUBLISHED_ON' | 'LENGTH';

const text = (name: string, direction: OrderDirection = 'ASC'): SortColumn => ({
  name,
  direction,
  type: 'string',
  nullable: false,
});
const number = (name: string, direction: OrderDirection = 'ASC'): SortColumn => ({
  name,
  direction,
  type: 'number',
  nullable: false,
});
const date = (direction: OrderDirection): SortColumn => ({
  name: 'publishedOn',
  direction,
  type: 'string',
  nullable: true,
});

const named = (field: string, direction: OrderDirection, columns: readonly SortColumn[]): SortOrder => ({
  name: `${field}:${direction}`,
  columns,
});

/** Articles; columns `publishedOn`, `sortHeadline`, `quoteCount`, `slug`. */
export function articleOrder(field: ArticleOrderField, direction: OrderDirection): SortOrder {
  switch (field) {
    case 'PUBLISHED_ON':
      return named(field, direction, [date(direction), text('slug')]);
    case 'HEADLINE':
      return named(field, direction, [text('sortHeadline', direction), text('slug')]);
    case 'QUOTE_COUNT':
      return named(field, direction, [number('quoteCount', direction), date('DESC'), text('slug')]);
  }
}

/** People and organizations; columns `sortName`, `quoteCount`, `mentionCount`, `slug`. */
export function agentOrder(field: AgentOrderField, direction: OrderDirection): SortOrder {
  switch (field) {
    case 'NAME':
      return named(field, direction, [text('sortName', direction), text('slug')]);
    case 'QUOTE_COUNT':
      return named(field, direction, [number('quoteCount', direction), text('sortName'), text('slug')]);
    case 'MENTION_COUNT':
      return named(field, direction, [number('mentionCount', direction), text('sortName'), text('slug')]);
  }
}

/** Topics; columns `sortName`, `articleCount`, `slug`. */
export function topicOrder(field: TopicOrderField, direction: OrderDirection): SortOrder {
  switch (field) {
    case 'NAME':
      return named(field, direction, [text('sortName', direction), text('slug')]);
    case 'ARTICLE_COUNT':
      return named(field, direction, [number('articleCount', direction), text('sortName'), text('slug')]);
  }
}

/**
 * Quotes; columns `publishedOn` and `article` (slug) of the article, `start`, `length` of the quotation's own
 * span, `key`. POSITION is by article in its default order, then by place in it.
 */
export function quoteOrder(field: QuoteOrderField, direction: OrderDirection): SortOrder {
  const place = [text('article'), number('start'), text('key')];
  switch (field) {
    case 'POSITION':
      return direction === 'ASC'
        ? named(field, direction, [date('DESC'), ...place])
        : named(field, direction, [
            date('ASC'),
            text('article', 'DESC'),
            number('start', 'DESC'),
            text('key', 'DESC'),
          ]);
    case 'PUBLISHED_ON':
      return named(field, direction, [date(direction), ...place]);
    case 'LENGTH':
      return named(field, direction, [number('length', direction), date('DESC'), ...place]);
  }
}

/** Mentions; columns `publishedOn` and `article` of the article, `start`, `end`. The only order they have. */
export const MENTION_ORDER: SortOrder = named('POSITION', 'ASC', [
  date('DESC'),
  text('article'),
  number('start'),
  number('end'),
]);

/** Results of a search; columns `score` (whole numbers), `type`, `key` (the slug, or a quotation's key). */
export const SEARCH_ORDER: SortOrder = named('RELEVANCE', 'DESC', [
  number('score', 'DESC'),
  text('type'),
  text('key'),
]);

function compareValues(a: SortValue, b: SortValue, direction: OrderDirection): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const ascending = a < b ? -1 : 1;
  return direction === 'ASC' ? ascending : -ascending;
}

/** Compares two keys of one order; 0 only where they are the same key. */
export function compareKeys(order: SortOrder, a: SortKey, b: SortKey): number {
  for (let i = 0; i < order.columns.length; i++) {
    const column = order.columns[i] as SortColumn;
    const difference = compareValues(a[i] ?? null, b[i] ?? null, column.direction);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Whether a value taken from a cursor is a key of this order: as many values as columns, each of its type. */
export function isKeyOf(order: SortOrder, key: unknown): key is SortKey {
  return (
    Array.isArray(key) &&
    key.length === order.columns.length &&
    order.columns.every((column, i) =>
      key[i] === null
        ? column.nullable
        : typeof key[i] === column.type && (column.type === 'string' || Number.isSafeInteger(key[i])),
    )
  );
}
