import { ArticleConnection, articlesOf } from './article-connection.ts';
import { builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { givenFields } from './filter.ts';
import { MentionConnection, mentionsOf } from './mention.ts';
import { Node } from './node.ts';
import {
  OrganizationConnection,
  OrganizationFilter,
  OrganizationOrder,
  organizationsOf,
} from './organization-connection.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { Organization } from './refs.ts';

Organization.implement({
  description: 'An organization that the articles name or quote.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description:
        'Its name in this API and in addresses, unique among people and organizations together. For example `nato`.',
    }),
    name: t.exposeString('name', {
      description: 'Its name as the editors list it, otherwise the fullest that the articles use.',
    }),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other names that it goes by, as the editors list them and the articles write them: “North Atlantic ' +
        'Treaty Organization”.',
    }),
    wikidataId: t.exposeString('wikidataId', {
      nullable: true,
      description: 'Its item in Wikidata, `Q7184`; null where the editors state none.',
    }),
    sameAs: t.expose('sameAs', {
      type: ['URL'],
      description:
        'Pages elsewhere that are about the same organization; empty where the editors state none.',
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What it is quoted as saying, newest article first unless ordered otherwise.',
      args: quoteArguments,
      resolve: ({ slug }, args, { store }) => quotesOf(store, args, { speakers: [slug] }),
    }),
    mentions: t.field({
      type: MentionConnection,
      description: 'Where the articles name it, newest article first, then in the order of the text.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => mentionsOf(store, { kind: 'ORGANIZATION', key: slug }, args),
    }),
    articles: t.field({
      type: ArticleConnection,
      description: 'The articles that name it, newest first.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => articlesOf(store, { organizations: [slug] }, args),
    }),
  }),
});

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description: 'The organization with this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'For example `"nato"`.' }) },
    resolve: (_root, { slug }, { store }) => store.organization(slug),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'The organizations that the articles name or quote, by name unless ordered otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: OrganizationFilter, description: 'Which organizations; all without it.' }),
      orderBy: t.arg({ type: OrganizationOrder, description: 'Their order; by name without it.' }),
    },
    resolve: (_root, args, { store }) => organizationsOf(store, givenFields(args.filter), args),
  }),
}));
