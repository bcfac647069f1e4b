import type { RecordMatch as RecordMatchItem } from '../src/model/quote.ts';
import { Attribution, isAttributed } from './attribution.ts';
import { builder } from './builder.ts';
import { loadArticle, loadQuote, loadQuoteText, loadSpeaker, loadTopics } from './load.ts';
import { andThen } from './maybe-promise.ts';
import { Mention } from './mention.ts';
import { Node } from './node.ts';
import { decodeNodeId } from './node-id.ts';
import { Paragraph } from './paragraph.ts';
import { QuoteConnection, quoteArguments, quotesOf } from './quote-connection.ts';
import { QuoteType } from './quote-type.ts';
import { QuoteVariant, variantArguments, variantsOf } from './quote-variant.ts';
import { RecordMatch } from './record-match.ts';
import { Article, Quote, Topic } from './refs.ts';
import { Speaker } from './speaker.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

export const TextDefect = builder.enumType('TextDefect', {
  description:
    'What is wrong with the quotation marks in the source document. The text is served as it stands.',
  values: {
    MISSING_OPEN: { description: 'No mark opens the quotation.' },
    MISSING_CLOSE: { description: 'No mark closes it, and no next paragraph goes on with it.' },
    REVERSED_MARK: { description: 'A mark is turned the wrong way: ”like this“.' },
    MISPLACED_SPACE: {
      description:
        'A blank stands between a mark and the words that it encloses: “ like this”. Blanks outside of the marks, or ' +
        'their absence, are no defect.',
    },
    MISMATCHED_MARK: { description: 'It opens with one shape of mark and closes with another: “like this".' },
  },
});

Quote.implement({
  description:
    'One quotation: words that an article reports somebody to have said, or a paragraph of what somebody says in a ' +
    'record. An utterance that its attribution or the end of a paragraph interrupts is one quotation for each part, ' +
    'joined by `continues` and `continuedBy`.',
  interfaces: [Node],
  fields: (t) => ({
    text: t.string({
      description:
        'The words said, without their outer quotation marks; INDIRECT: what was said in the reporter’s words, so do not ' +
        'put it into quotation marks. The same as `anchor.exact`.',
      resolve: (quote, _args, { store }) => loadQuoteText(store, quote),
    }),
    type: t.expose('type', { type: QuoteType, description: 'How the article renders what was said.' }),
    anchor: t.field({
      type: TextAnchor,
      description: 'Where the words said stand in `Article.text`.',
      resolve: (quote, _args, { store }) =>
        andThen(loadArticle(store, quote.article), (article) => anchorOf(article, quote.span)),
    }),
    content: t.field({
      type: TextAnchor,
      description:
        'MIXED: the whole reported clause that the quoted words stand in, so that they can be understood. For every ' +
        'other type the same as `anchor`.',
      resolve: (quote, _args, { store }) =>
        andThen(loadArticle(store, quote.article), (article) => anchorOf(article, quote.content)),
    }),
    paragraph: t.field({
      type: Paragraph,
      description: 'The paragraph that it stands in.',
      resolve: (quote, _args, { store }) =>
        andThen(loadArticle(store, quote.article), (article) => ({ article, index: quote.paragraph })),
    }),
    article: t.field({
      type: Article,
      description: 'The article that it stands in.',
      resolve: (quote, _args, { store }) => loadArticle(store, quote.article),
    }),
    isOnRecord: t.boolean({
      description:
        'Whether these are the words themselves: whether its article is a transcript or a statement, not a report.',
      resolve: ({ article }, _args, { store }) =>
        andThen(loadArticle(store, article), ({ kind }) => kind !== 'REPORT'),
    }),
    attribution: t.field({
      type: Attribution,
      nullable: true,
      description: 'Who said it and which words say so; null where the article attributes it to nobody.',
      resolve: (quote) => (isAttributed(quote) ? quote : null),
    }),
    speaker: t.field({
      type: Speaker,
      nullable: true,
      description: 'Who said it: short for `attribution { speaker }`. Null where it is attributed to nobody.',
      resolve: ({ attribution }, _args, { store }) =>
        attribution === null ? null : loadSpeaker(store, attribution.speaker),
    }),
    continues: t.field({
      type: Quote,
      nullable: true,
      description:
        'The part before, where the same utterance began earlier; null where this is its beginning.',
      resolve: ({ continues }, _args, { store }) => (continues === null ? null : loadQuote(store, continues)),
    }),
    continuedBy: t.field({
      type: Quote,
      nullable: true,
      description: 'The part after, where the same utterance goes on; null where this is its end.',
      resolve: ({ continuedBy }, _args, { store }) =>
        continuedBy === null ? null : loadQuote(store, continuedBy),
    }),
    textDefects: t.field({
      type: [TextDefect],
      description: 'What is wrong with its marks in the source document; empty where nothing is.',
      resolve: ({ textDefects }) => textDefects,
    }),
    mentions: t.field({
      type: [Mention],
      description: 'Who is named inside the quotation, in the order of the text.',
      resolve: ({ article, span }, _args, { store }) => store.mentionsWithin(article, span),
    }),
    topics: t.field({
      type: [Topic],
      description:
        'What the quotation is about, by name: the topics of its own words and, where these name none, of the ' +
        'sentence it stands in.',
      resolve: ({ topics }, _args, { store }) => loadTopics(store, topics),
    }),
    variants: t.field({
      type: [QuoteVariant],
      description:
        'How other articles report the same utterance of the same speaker: word for word or reworded, whole or in part, ' +
        'and without quotation marks where the content words carry it. Most alike first. Empty where no other article ' +
        'reports it, where an unnamed source says it, and for words too few to tell. A formula that the speaker uses on ' +
        'several occasions is no variant, and neither is a record: it has the words, and reports nobody’s.',
      args: variantArguments,
      resolve: (quote, { first }) => variantsOf(quote, first),
    }),
    record: t.field({
      type: RecordMatch,
      nullable: true,
      description:
        'What the records of its speaker have of it, and how faithful the report is. Null if the corpus has no record to ' +
        'compare it with, which is no reproach to the report, and if it is on record itself. A fragment of fewer than ' +
        'three words that say what it is about is compared only with a record that is at most two weeks older, or whose ' +
        'occasion, place or other speaker the article names.',
      resolve: (quote, _args, { store }) =>
        quote.record &&
        andThen(loadQuoteText(store, quote), (text) => ({
          ...(quote.record as RecordMatchItem),
          reported: { text, isIndirect: quote.type === 'INDIRECT' },
        })),
    }),
  }),
});

builder.queryFields((t) => ({
  quote: t.field({
    type: Quote,
    nullable: true,
    description: 'The quotation with this id; null where the id names none or is malformed.',
    args: { id: t.arg.id({ required: true, description: 'A `Quote.id` as this API returned it.' }) },
    resolve: (_root, { id }, { store }) => {
      const ref = decodeNodeId(id);
      return ref?.type === 'Quote' ? store.quote(ref.key) : null;
    },
  }),
  quotes: t.field({
    type: QuoteConnection,
    description:
      'The quotations of all articles: by article, newest first and those without a date last, then as they stand in ' +
      'it, unless ordered otherwise.',
    args: quoteArguments,
    resolve: (_root, args, { store }) => quotesOf(store, args),
  }),
}));
