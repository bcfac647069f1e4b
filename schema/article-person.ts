import { agentOrder } from '../src/corpus/orders.ts';
import type { ArticlePerson, CorpusStore } from '../src/corpus/store.ts';
import type { Article } from '../src/model/article.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { DEFAULT_PAGE_SIZE } from './limits.ts';
import { firstOf, listArguments } from './list.ts';
import { Mention } from './mention.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { Person } from './refs.ts';

const { connection, edge } = defineConnection({
  name: 'ArticlePerson',
  listed: 'people whom one article names',
  node: Person,
  nodeOf: ({ person }: ArticlePerson) => person,
});

export const ArticlePersonConnection = connection;

const ORDER = orderOf('people', agentOrder('NAME', 'ASC'));

builder.objectFields(edge, (t) => ({
  mentionCount: t.int({
    description: 'How often the article names the person.',
    resolve: ({ item }) => item.node.mentions.length,
  }),
  mentions: t.field({
    type: [Mention],
    description: 'Where the article names the person, in the order of the text.',
    args: listArguments(DEFAULT_PAGE_SIZE),
    resolve: ({ item }, { first }) => firstOf(item.node.mentions, first),
  }),
}));

/** The people whom one article names, by name. */
export function peopleOf(store: CorpusStore, { slug }: Article, args: PageArguments) {
  return connectionOf(ORDER, store.articlePeople(slug, pageWindow(args, ORDER)));
}
