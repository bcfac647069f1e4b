import type {
  QuoteFacets as FacetsItem,
  QuoteTypeFacet as QuoteTypeFacetItem,
  SpeakerFacet as SpeakerFacetItem,
} from '../src/corpus/facets.ts';
import { builder } from './builder.ts';
import { TopicCount } from './counts.ts';
import { DEFAULT_FACET_SIZE } from './limits.ts';
import { listArguments, listSize } from './list.ts';
import { QuoteType } from './quote-type.ts';
import { Speaker } from './speaker.ts';

const SpeakerFacet = builder.objectRef<SpeakerFacetItem>('SpeakerFacet').implement({
  description: 'A speaker, and how many quotations of a list are theirs.',
  fields: (t) => ({
    speaker: t.field({
      type: Speaker,
      description: 'Who speaks. A source without a name is one article’s own.',
      resolve: ({ speaker }) => speaker,
    }),
    quoteCount: t.exposeInt('quoteCount', { description: 'How many quotations of the list are theirs.' }),
  }),
});

const QuoteTypeFacet = builder.objectRef<QuoteTypeFacetItem>('QuoteTypeFacet').implement({
  description: 'A type of quotation, and how many quotations of a list are of it.',
  fields: (t) => ({
    type: t.field({ type: QuoteType, description: 'The type.', resolve: ({ type }) => type }),
    quoteCount: t.exposeInt('quoteCount', {
      description: 'How many quotations of the list are of the type.',
    }),
  }),
});

export const QuoteFacets = builder.objectRef<FacetsItem>('QuoteFacets').implement({
  description:
    'What a list of quotations is made of, counted over all that match its filter, whatever the page. Each facet gives the ' +
    'values that come in the list: the most frequent first, as frequent ones by name. Put one into the filter to ' +
    'narrow the list to it.',
  fields: (t) => ({
    speakers: t.field({
      type: [SpeakerFacet],
      description: 'Who speaks, people, organizations and unnamed sources alike.',
      args: listArguments(DEFAULT_FACET_SIZE),
      resolve: (facets, { first }) => facets.speakers(listSize(first, DEFAULT_FACET_SIZE)),
    }),
    topics: t.field({
      type: [TopicCount],
      description:
        'What the quotations are about. A quotation counts for each of its topics and for all above them.',
      args: listArguments(DEFAULT_FACET_SIZE),
      resolve: (facets, { first }) => facets.topics(listSize(first, DEFAULT_FACET_SIZE)),
    }),
    types: t.field({
      type: [QuoteTypeFacet],
      description: 'How the articles render what was said.',
      resolve: (facets) => facets.types(),
    }),
  }),
});
