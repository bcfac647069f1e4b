import { loadArticle } from './load.ts';
import { Node } from './node.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { Article, UnnamedSource } from './refs.ts';

UnnamedSource.implement({
  description:
    'A source that one article quotes without a name. Sources of different articles are never taken for the same.',
  interfaces: [Node],
  fields: (t) => ({
    description: t.exposeString('description', {
      description: 'What the article calls the source: “a senior Defense Ministry official”.',
    }),
    anonymityStatement: t.exposeString('anonymityStatement', {
      nullable: true,
      description:
        'Why there is no name, in the article’s words: “speaking on condition of anonymity”. Null where the article ' +
        'does not say.',
    }),
    article: t.field({
      type: Article,
      description: 'The one article that quotes this source.',
      resolve: (source, _args, { store }) => loadArticle(store, source.article),
    }),
    quotes: t.field({
      type: QuoteConnection,
      description: 'What the source is quoted as saying, in the order of the text unless ordered otherwise.',
      args: quoteArguments,
      resolve: ({ key }, args, { store }) => quotesOf(store, args, { speakers: [key] }),
    }),
  }),
});
