import { topicOrder } from '../src/corpus/orders.ts';
import type { Topic as TopicItem } from '../src/model/topic.ts';
import { ArticleConnection, articlesOf } from './article-connection.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection, pageArguments } from './connection.ts';
import { orderOf } from './cursor.ts';
import { givenFields } from './filter.ts';
import { loadTopic } from './load.ts';
import { Node } from './node.ts';
import { orderInput } from './order.ts';
import { pageWindow } from './page-window.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { Topic } from './refs.ts';

Topic.implement({
  description: 'A subject that articles and quotations are about. Topics stand under broader ones.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Its name in this API and in addresses, unique among topics. For example `china`.',
    }),
    name: t.exposeString('name', { description: 'Its name as shown to readers.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What the topic is about; null where the editors state nothing.',
    }),
    mediaTopic: t.exposeString('mediaTopic', {
      nullable: true,
      description:
        'The same subject in IPTC Media Topics, `medtop:20000639`; null where the editors state none.',
    }),
    broader: t.field({
      type: Topic,
      nullable: true,
      description: 'The topic directly above; null for one at the top.',
      resolve: ({ broader }, _args, { store }) => (broader === null ? null : loadTopic(store, broader)),
    }),
    narrower: t.field({
      type: [Topic],
      description: 'The topics directly below, by name.',
      resolve: ({ slug }, _args, { store }) => store.narrowerTopics(slug),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles about this topic or a narrower one, newest first.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => articlesOf(store, { topics: [slug] }, args),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description:
        'The quotations about this topic or a narrower one, newest article first unless ordered otherwise.',
      args: quoteArguments,
      resolve: ({ slug }, args, { store }) => quotesOf(store, args, { topics: [slug] }),
    }),
  }),
});

const TopicOrderField = builder.enumType('TopicOrderField', {
  description: 'What topics can be ordered by.',
  values: {
    NAME: { description: 'The name, blind to case and accents, the same in every locale.' },
    ARTICLE_COUNT: { description: 'How many articles are about the topic or a narrower one.' },
  },
});

const TopicOrder = orderInput(
  'TopicOrder',
  TopicOrderField,
  'Orders topics. Without it: by name. For example `{ field: ARTICLE_COUNT, direction: DESC }`.',
);

const TopicFilter = builder.inputType('TopicFilter', {
  description: 'Narrows a list of topics. The fields that are given must all match.',
  fields: (t) => ({
    name: t.string({ description: 'A part of the name, blind to case and accents. For example `"secur"`.' }),
    broader: t.string({
      description: 'Slug of the topic directly above: lists what stands directly under it.',
    }),
  }),
});

const { connection: TopicConnection } = defineConnection({
  name: 'Topic',
  listed: 'topics',
  node: Topic,
  nodeOf: (topic: TopicItem) => topic,
});

builder.queryFields((t) => ({
  topic: t.field({
    type: Topic,
    nullable: true,
    description: 'The topic with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `"china"`.' }) },
    resolve: (_root, { slug }, { store }) => store.topic(slug),
  }),
  topics: t.field({
    type: TopicConnection,
    description: 'The topics that the corpus is sorted by, by name unless ordered otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: TopicFilter, description: 'Which topics; all without it.' }),
      orderBy: t.arg({ type: TopicOrder, description: 'Their order; by name without it.' }),
    },
    resolve: (_root, { filter, orderBy, ...page }, { store }) => {
      const order = orderOf('topics', topicOrder(orderBy?.field ?? 'NAME', orderBy?.direction ?? 'ASC'));
      return connectionOf(order, store.topics(givenFields(filter), order, pageWindow(page, order)));
    },
  }),
}));
