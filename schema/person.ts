import { agentOrder } from '../src/corpus/orders.ts';
import type { Person as PersonItem, Role as RoleItem } from '../src/model/speaker.ts';
import { ArticleConnection, articlesOf } from './article-connection.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection, pageArguments } from './connection.ts';
import { orderOf } from './cursor.ts';
import { givenFields } from './filter.ts';
import { loadArticle } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { MentionConnection, mentionsOf } from './mention.ts';
import { Node } from './node.ts';
import { orderInput } from './order.ts';
import { pageWindow } from './page-window.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { Article, Person } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

const Role = builder.objectRef<RoleItem>('Role').implement({
  description: 'A title or an office that an article gives a person.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'As the article has it: “Secretary of State”.' }),
    article: t.field({
      type: Article,
      description: 'The article that gives the title.',
      resolve: (role, _args, { store }) => loadArticle(store, role.article),
    }),
    anchor: t.field({
      type: TextAnchor,
      description: 'Where the title stands in `Article.text`.',
      resolve: (role, _args, { store }) =>
        andThen(loadArticle(store, role.article), (article) => anchorOf(article, role.span)),
    }),
  }),
});

Person.implement({
  description: 'A person whom the articles name or quote.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description:
        'Their name in this API and in addresses, unique among people and organizations together. For example ' +
        '`antony-blinken`.',
    }),
    name: t.exposeString('name', {
      description:
        'The name as the editors list it, otherwise the fullest that the articles use; without titles.',
    }),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other names that the person goes by, as the editors list them and the articles write them: “Blinken”.',
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'The person’s item in Wikidata, `Q7821917`; null where the editors state none.',
    }),
    sameAs: t.expose('sameAs', {
      type: ['URL'],
      description: 'Pages elsewhere that are about the same person; empty where the editors state none.',
    }),
    roles: t.expose('roles', {
      type: [Role],
      description: 'Titles and offices as the articles state them, newest article first.',
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What the person is quoted as saying, newest article first unless ordered otherwise.',
      args: quoteArguments,
      resolve: ({ slug }, args, { store }) => quotesOf(store, args, { speakers: [slug] }),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name the person, newest first.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => articlesOf(store, { people: [slug] }, args),
    }),
    records: t.field({
      type: ArticleConnection,
      nullable: true,
      description:
        'The transcripts and statements in which the person speaks, newest first: what they are on record as saying.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) =>
        articlesOf(store, { speakers: [slug], kinds: ['TRANSCRIPT', 'STATEMENT'] }, args),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Where the articles name the person, newest article first, then in the order of the text.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => mentionsOf(store, { kind: 'PERSON', key: slug }, args),
    }),
  }),
});

const PersonOrderField = builder.enumType('PersonOrderField', {
  description: 'What people can be ordered by.',
  values: {
    NAME: {
      description:
        'The name as written, given name first, blind to case and accents, the same in every locale.',
    },
    QUOTE_COUNT: { description: 'How often reports quote the person; records are not counted.' },
    MENTION_COUNT: { description: 'How often the articles name the person.' },
  },
});

const PersonOrder = orderInput(
  'PersonOrder',
  PersonOrderField,
  'Orders people. Without it: by name. For example `{ field: QUOTE_COUNT, direction: DESC }`.',
);

const PersonFilter = builder.inputType('PersonFilter', {
  description:
    'Narrows a list of people. The fields that are given must all match; within a list any one value matches; an ' +
    'empty list matches nothing.',
  fields: (t) => ({
    name: t.string({
      description:
        'A part of the name or of an alias, blind to case and accents: `"cavus"` finds Mevlüt Çavuşoğlu. Or the ' +
        'name as one would type it, or a slug: see `checkQuote`.',
    }),
    topics: t.stringList({
      description:
        'Slugs of topics of what the person is quoted as saying. A topic stands for its narrower ones too.',
    }),
    hasQuotes: t.boolean({ description: 'Whether the person is the speaker of any quotation.' }),
  }),
});

const { connection: PersonConnection } = defineConnection({
  name: 'Person',
  listed: 'people',
  node: Person,
  nodeOf: (person: PersonItem) => person,
});

builder.queryFields((t) => ({
  person: t.field({
    type: Person,
    nullable: true,
    description: 'The person with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `"antony-blinken"`.' }) },
    resolve: (_root, { slug }, { store }) => store.person(slug),
  }),
  people: t.field({
    type: PersonConnection,
    description: 'The people whom the articles name or quote, by name unless ordered otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: PersonFilter, description: 'Which people; all without it.' }),
      orderBy: t.arg({ type: PersonOrder, description: 'Their order; by name without it.' }),
    },
    resolve: (_root, { filter, orderBy, ...page }, { store }) => {
      const order = orderOf('people', agentOrder(orderBy?.field ?? 'NAME', orderBy?.direction ?? 'ASC'));
      return connectionOf(order, store.people(givenFields(filter), order, pageWindow(page, order)));
    },
  }),
}));
