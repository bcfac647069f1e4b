import type { ArticleFilter as StoreFilter } from '../src/corpus/filters.ts';
import { articleOrder } from '../src/corpus/orders.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Article as ArticleItem } from '../src/model/article.ts';
import { ArticleKind } from './article-kind.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { checkDateRange, givenFields } from './filter.ts';
import { orderInput } from './order.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { Article } from './refs.ts';

const ArticleOrderField = builder.enumType('ArticleOrderField', {
  description: 'What articles can be ordered by.',
  values: {
    PUBLISHED_ON: {
      description: 'The day of publication. Articles without one stand last in either direction.',
    },
    HEADLINE: { description: 'The headline, blind to case and accents, the same in every locale.' },
    QUOTE_COUNT: { description: 'How many quotations the article holds.' },
  },
});

export const ArticleOrder = orderInput(
  'ArticleOrder',
  ArticleOrderField,
  'Orders articles. Without it: newest first, then by slug. For example `{ field: QUOTE_COUNT, direction: DESC }`.',
);

export const ArticleFilter = builder.inputType('ArticleFilter', {
  description:
    'Narrows a list of articles. The fields that are given must all match; within a list any one value matches; an ' +
    'empty list matches nothing.',
  fields: (t) => ({
    kinds: t.field({ type: [ArticleKind], description: 'What it is: a report, or which kind of record.' }),
    people: t.stringList({
      description: 'Slugs of people whom the article names. For example `["joe-biden"]`.',
    }),
    organizations: t.stringList({
      description: 'Slugs of organizations that the article names. For example `["nato"]`.',
    }),
    speakers: t.stringList({
      description: 'Slugs of people and organizations whose words the article has as quotations.',
    }),
    topics: t.stringList({
      description: 'Slugs of topics that the article is about. A topic stands for its narrower ones too.',
    }),
    publishers: t.stringList({ description: 'Names of publishers, exactly as in `Corpus.publishers`.' }),
    publishedFrom: t.field({
      type: 'Date',
      description: 'Published on this day or later. Leaves out articles without a date.',
    }),
    publishedTo: t.field({
      type: 'Date',
      description: 'Published on this day or earlier. Leaves out articles without a date.',
    }),
    hasQuotes: t.boolean({ description: 'Whether the article holds any quotation.' }),
  }),
});

export const { connection: ArticleConnection } = defineConnection({
  name: 'Article',
  listed: 'articles',
  node: Article,
  nodeOf: (article: ArticleItem) => article,
});

/**
 * Reads a client's filter.
 *
 * @throws BAD_USER_INPUT for a range of dates that ends before it begins
 */
export function readArticleFilter(filter: typeof ArticleFilter.$inferInput | null | undefined): StoreFilter {
  const given = givenFields(filter);
  checkDateRange(given);
  return given;
}

/** The articles that match a filter, newest first unless ordered otherwise. */
export function articlesOf(
  store: CorpusStore,
  filter: StoreFilter,
  args: PageArguments & { readonly orderBy?: typeof ArticleOrder.$inferInput | null | undefined },
) {
  const order = orderOf(
    'articles',
    articleOrder(args.orderBy?.field ?? 'PUBLISHED_ON', args.orderBy?.direction ?? 'DESC'),
  );
  return connectionOf(order, store.articles(filter, order, pageWindow(args, order)));
}
