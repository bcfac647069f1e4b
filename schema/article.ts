import {
  ArticleConnection,
  ArticleFilter,
  ArticleOrder,
  articlesOf,
  readArticleFilter,
} from './article-connection.ts';
import { ArticleKind } from './article-kind.ts';
import { ArticlePersonConnection, peopleOf } from './article-person.ts';
import { ArticleTopicConnection, topicsOf } from './article-topic.ts';
import { builder } from './builder.ts';
import { pageArguments } from './connection.ts';
import { FidelityCount } from './fidelity.ts';
import { Node } from './node.ts';
import { OrganizationConnection, organizationsOf } from './organization-connection.ts';
import { Paragraph, ParagraphKind } from './paragraph.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { Article } from './refs.ts';

Article.implement({
  description:
    'One source document of the corpus, to the character: a news report, or a record of what was said.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description:
        'Its name in this API and in addresses, unique among articles. For example `summit-names-china-a-risk`.',
    }),
    kind: t.expose('kind', {
      type: ArticleKind,
      description:
        'Whether it reports what somebody said, or is a record with the words themselves. A document is a report unless ' +
        'its editor says what it is.',
    }),
    headline: t.exposeString('headline', {
      description:
        'The title of the document: as its editor gives it, otherwise the first line of the text, without the `# ` of ' +
        'Markdown.',
    }),
    dateline: t.exposeString('dateline', {
      nullable: true,
      description:
        'The place as printed, “WASHINGTON”, stated by the editor of the corpus; null where it is not stated, even if ' +
        '`text` begins with a place.',
    }),
    byline: t.exposeString('byline', {
      nullable: true,
      description:
        'Who wrote it, as printed, stated by the editor of the corpus; null where it is not stated.',
    }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: 'Who published it, stated by the editor of the corpus; null where it is not stated.',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description:
        'The day on which it was published, stated by the editor of the corpus; null where it is not stated.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where it was published; null where the document does not say.',
    }),
    basedOn: t.exposeString('basedOn', {
      nullable: true,
      description:
        'What the report was made from, in its editor’s words; null where the editor does not say.',
    }),
    occasion: t.exposeString('occasion', {
      nullable: true,
      description:
        'The occasion on which the words of a record were said, in its editor’s words: “speech at the harbor, Port City”; ' +
        'null for a report, and where the editor does not say.',
    }),
    isComplete: t.exposeBoolean('isComplete', {
      nullable: true,
      description:
        'Whether a record has everything that was said on its occasion, as its editor states. False for excerpts; null ' +
        'for a report.',
    }),
    text: t.exposeString('text', {
      description:
        'The whole source document behind its front matter, character for character. Every anchor is over this text.',
    }),
    body: t.string({
      description:
        'The report or the record itself: the BODY paragraphs, with a blank line between them. No anchor is over it.',
      resolve: ({ text, paragraphs }) =>
        paragraphs
          .filter(({ kind }) => kind === 'BODY')
          .map(({ start, end }) => text.slice(start, end))
          .join('\n\n'),
    }),
    paragraphs: t.field({
      type: [Paragraph],
      description: 'The paragraphs of the document, in order.',
      args: {
        kinds: t.arg({
          type: [ParagraphKind],
          description: 'Only paragraphs of one of these kinds; all without it, none for an empty list.',
        }),
      },
      resolve: (article, { kinds }) =>
        article.paragraphs
          .map((paragraph, index) => ({ article, index, kind: paragraph.kind }))
          .filter(({ kind }) => kinds?.includes(kind) ?? true),
    }),
    wordCount: t.exposeInt('wordCount', { description: 'How many words the body has.' }),
    fidelity: t.field({
      type: [FidelityCount],
      description:
        'How its quotations relate to the records of their speakers, in the order of `Fidelity`; only what occurs. Empty ' +
        'for a record, and for a report whose quotations no record has: that is no reproach.',
      resolve: ({ fidelity }) => fidelity,
    }),
    quotes: t.field({
      type: QuoteConnection,
      description:
        'The quotations in this article, as they stand in it unless ordered otherwise. In a record: each paragraph of ' +
        'what somebody says.',
      args: quoteArguments,
      resolve: ({ slug, kind }, args, { store }) =>
        quotesOf(store, args, { articles: [slug], ...(kind === 'REPORT' ? {} : { onRecord: true }) }),
    }),
    people: t.field({
      type: ArticlePersonConnection,
      description: 'The people whom this article names, by name.',
      args: pageArguments,
      resolve: (article, args, { store }) => peopleOf(store, article, args),
    }),
    organizations: t.field({
      type: OrganizationConnection,
      description: 'The organizations that this article names, by name.',
      args: pageArguments,
      resolve: ({ slug }, args, { store }) => organizationsOf(store, { articles: [slug] }, args),
    }),
    topics: t.field({
      type: ArticleTopicConnection,
      description:
        'What this article is about, by name: the topics of its headline and of its first hundred words, and those ' +
        'that two of its places name. One passing word further down makes no topic.',
      args: pageArguments,
      resolve: (article, args, { store }) => topicsOf(store, article, args),
    }),
  }),
});

builder.queryFields((t) => ({
  article: t.field({
    type: Article,
    nullable: true,
    description: 'The article with this slug; null where there is none.',
    args: {
      slug: t.arg.string({ required: true, description: 'For example `"summit-names-china-a-risk"`.' }),
    },
    resolve: (_root, { slug }, { store }) => store.article(slug),
  }),
  articles: t.field({
    type: ArticleConnection,
    description: 'The articles of the corpus, newest first unless ordered otherwise.',
    args: {
      ...pageArguments,
      filter: t.arg({ type: ArticleFilter, description: 'Which articles; all without it.' }),
      orderBy: t.arg({ type: ArticleOrder, description: 'Their order; newest first without it.' }),
    },
    resolve: (_root, args, { store }) => articlesOf(store, readArticleFilter(args.filter), args),
  }),
}));
