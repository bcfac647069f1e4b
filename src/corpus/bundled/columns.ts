import type { Article } from '../../model/article.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import type { NamedAgent } from '../../model/speaker.ts';
import type { Topic } from '../../model/topic.ts';
import type { SortOrder } from '../orders.ts';
import type { SortKey, SortValue } from '../page.ts';

/** How to get the columns that `orders.ts` names from one kind of item. */
export type Columns<T> = Readonly<Record<string, (item: T) => SortValue>>;

/** The date of an article by its slug: quotes and mentions are ordered by that of the article they stand in. */
export type DateOfArticle = (slug: string) => string | null;

export const articleColumns: Columns<Article> = {
  publishedOn: (article) => article.publishedOn,
  sortHeadline: (article) => article.sortHeadline,
  quoteCount: (article) => article.quoteCount,
  slug: (article) => article.slug,
};

export const agentColumns: Columns<NamedAgent> = {
  sortName: (agent) => agent.sortName,
  quoteCount: (agent) => agent.quoteCount,
  mentionCount: (agent) => agent.mentionCount,
  slug: (agent) => agent.slug,
};

export const topicColumns: Columns<Topic> = {
  sortName: (topic) => topic.sortName,
  articleCount: (topic) => topic.articleCount,
  slug: (topic) => topic.slug,
};

export function quoteColumns(dateOf: DateOfArticle): Columns<Quote> {
  return {
    publishedOn: (quote) => dateOf(quote.article),
    article: (quote) => quote.article,
    start: (quote) => quote.span.start,
    length: (quote) => quote.span.end - quote.span.start,
    key: (quote) => quote.key,
  };
}

export function mentionColumns(dateOf: DateOfArticle): Columns<Mention> {
  return {
    publishedOn: (mention) => dateOf(mention.article),
    article: (mention) => mention.article,
    start: (mention) => mention.span.start,
    end: (mention) => mention.span.end,
  };
}

/** The key by which an item stands in an order. Throws where the order names a column that the kind has not. */
export function sortKey<T>(columns: Columns<T>, order: SortOrder, item: T): SortKey {
  return order.columns.map(({ name }) => {
    const column = columns[name];
    if (!column) throw new Error(`The order ${order.name} has the column ${name}, which this list has not.`);
    return column(item);
  });
}
