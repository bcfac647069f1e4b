import type { QuoteFilter as StoreFilter } from '../src/corpus/filters.ts';
import { quoteOrder } from '../src/corpus/orders.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Quote as QuoteItem } from '../src/model/quote.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection, pageArguments } from './connection.ts';
import { orderOf } from './cursor.ts';
import { Fidelity } from './fidelity.ts';
import { checkDateRange, givenFields } from './filter.ts';
import { andThen } from './maybe-promise.ts';
import { orderInput } from './order.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { QuoteFacets } from './quote-facets.ts';
import { QuoteType } from './quote-type.ts';
import { Quote } from './refs.ts';
import { SpeakerKind } from './speaker.ts';

/** What a connection of quotations keeps for its facets: the filters that all of its items pass. */
interface Filtered {
  readonly filters: readonly StoreFilter[];
}

const QuoteOrderField = builder.enumType('QuoteOrderField', {
  description: 'What quotations can be ordered by.',
  values: {
    POSITION: {
      description:
        'The article, newest first and those without a date last, then the place in it. DESC is exactly the reverse ' +
        'except that articles without a date stay last.',
    },
    PUBLISHED_ON: {
      description:
        'The day on which the article was published, then its slug and the place in it. Articles without a date stand last in ' +
        'either direction.',
    },
    LENGTH: { description: 'The length of the quotation’s own words in UTF-16 code units.' },
  },
});

const QuoteOrder = orderInput(
  'QuoteOrder',
  QuoteOrderField,
  'Orders quotations. Without it: by article, newest first, then as they stand in it. For example ' +
    '`{ field: LENGTH, direction: DESC }`.',
);

const QuoteFilter = builder.inputType('QuoteFilter', {
  description:
    'Narrows a list of quotations. The fields that are given must all match; within a list any one value matches; ' +
    'an empty list matches nothing. On `Article.quotes`, `Person.quotes`, `Organization.quotes`, `Topic.quotes` and ' +
    '`UnnamedSource.quotes` it narrows further what is listed there.',
  fields: (t) => ({
    speakers: t.stringList({
      description: 'Slugs of people and organizations who said it. For example `["antony-blinken", "nato"]`.',
    }),
    articles: t.stringList({ description: 'Slugs of the articles that it stands in.' }),
    topics: t.stringList({
      description: 'Slugs of topics that the quotation is about. A topic stands for its narrower ones too.',
    }),
    mentions: t.stringList({
      description: 'Slugs of people and organizations who are named inside the quotation.',
    }),
    types: t.field({ type: [QuoteType], description: 'How the article renders it.' }),
    speakerKinds: t.field({ type: [SpeakerKind], description: 'What kind of speaker said it.' }),
    attributed: t.boolean({
      description:
        'Whether the article attributes it to anybody: `false` finds the quotations without a speaker.',
    }),
    hasVariants: t.boolean({
      description: 'Whether another article reports the same utterance: whether `Quote.variants` has any.',
    }),
    onRecord: t.boolean({
      description: 'Whether its article is a record: whether `Quote.isOnRecord` holds.',
    }),
    hasRecord: t.boolean({
      description: 'Whether a record of its speaker has it to compare: whether `Quote.record` is not null.',
    }),
    fidelity: t.field({ type: [Fidelity], description: 'How it relates to the record of its speaker.' }),
    publishedFrom: t.field({
      type: 'Date',
      description: 'Its article was published on this day or later. Leaves out articles without a date.',
    }),
    publishedTo: t.field({
      type: 'Date',
      description: 'Its article was published on this day or earlier. Leaves out articles without a date.',
    }),
  }),
});

const { connection } = defineConnection<QuoteItem, QuoteItem, Filtered>({
  name: 'Quote',
  listed: 'quotations',
  node: Quote,
  nodeOf: (quote) => quote,
});

export const QuoteConnection = connection;

builder.objectField(connection, 'facets', (t) =>
  t.field({
    type: QuoteFacets,
    description:
      'What the list is made of: who speaks, about what, and in which types of quotation. Counted over all that match, ' +
      'whatever the page; ask for `first: 0` to have nothing else. What stands in records is not counted, because nobody ' +
      'quotes it there: except in the list of one record, and with the filter `onRecord: true`.',
    resolve: ({ filters }, _args, { store }) =>
      store.quoteFacets(
        filters.some(({ onRecord }) => onRecord === true) ? filters : [...filters, { onRecord: false }],
      ),
  }),
);

/** The arguments of a list of quotations that can be narrowed and ordered. */
export const quoteArguments = {
  ...pageArguments,
  ...builder.args((t) => ({
    filter: t.field({ type: QuoteFilter, description: 'Which quotations; all of the list without it.' }),
    orderBy: t.field({ type: QuoteOrder, description: 'Their order; by article and place without it.' }),
  })),
};

/** The quotations within a scope, such as those of one speaker, that also match the client's filter. */
export function quotesOf(
  store: CorpusStore,
  args: PageArguments & {
    readonly filter?: typeof QuoteFilter.$inferInput | null | undefined;
    readonly orderBy?: typeof QuoteOrder.$inferInput | null | undefined;
  },
  scope: StoreFilter = {},
) {
  const order = orderOf(
    'quotations',
    quoteOrder(args.orderBy?.field ?? 'POSITION', args.orderBy?.direction ?? 'ASC'),
  );
  const filter = givenFields(args.filter);
  checkDateRange(filter);
  const filters = [scope, filter];
  return andThen(connectionOf(order, store.quotes(filters, order, pageWindow(args, order))), (loaded) => ({
    ...loaded,
    filters,
  }));
}
