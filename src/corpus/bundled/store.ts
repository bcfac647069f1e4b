import type { Quote } from '../../model/quote.ts';
import type { Organization, Person, SpeakerRef, UnnamedSource } from '../../model/speaker.ts';
import type { Topic } from '../../model/topic.ts';
import { documentsOf } from '../../search/documents.ts';
import type { SearchQuery } from '../../search/query.ts';
import { decodeSearchIndex, type SearchIndex } from '../../search/search-index.ts';
import { searchWork } from '../../search/search-work.ts';
import { itemsWithin } from '../../text/spans.ts';
import type { MaybePromise } from '../maybe-promise.ts';
import type { CorpusMeasure } from '../measure.ts';
import { agentOrder, MENTION_ORDER, topicOrder } from '../orders.ts';
import type { ArticlePerson, ArticleTopicEntry, CorpusStore, CorpusSummary } from '../store.ts';
import type { AgentsByName, createAgentsByName } from './agents-by-name.ts';
import { createAround } from './around.ts';
import { decodeArtefact } from './artefact.ts';
import {
  agentColumns,
  articleColumns,
  type Columns,
  mentionColumns,
  quoteColumns,
  topicColumns,
} from './columns.ts';
import { createFacets } from './facets.ts';
import { createFiltering } from './filtering.ts';
import { createListing, createShortLists } from './listing.ts';
import { loadAgentsByName } from './load-agents-by-name.ts';
import { AGENT_ORDERS, ARTICLE_ORDERS, QUOTE_ORDERS, TOPIC_ORDERS } from './orders.ts';
import { ordinalsOf } from './ordinals.ts';
import { posting, subjectKey } from './postings.ts';
import { createQuoteFinder } from './quote-words.ts';
import type { Search } from './search.ts';
import { includes, type OrdinalSet } from './sets.ts';

/** The columns of what an entry is about: a person within an article is listed as the person is. */
function columnsOf<T, U>(columns: Columns<U>, inner: (entry: T) => U): Columns<T> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => [name, (entry: T) => value(inner(entry))]),
  );
}

const articlePersonColumns = columnsOf(agentColumns, (entry: ArticlePerson) => entry.person);
const articleTopicColumns = columnsOf(topicColumns, (entry: ArticleTopicEntry) => entry.topic);

function byKey<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [key(item), item]));
}

/**
 * A store that answers synchronously from memory; only the first search waits, for its code.
 *
 * @param text the artefact, parsed once; throws where it is none
 */
export function createBundledStore(text: string): CorpusStore {
  const artefact = decodeArtefact(text);
  const { graph, postings, orders, publishers, quoteWords, sizes, version } = artefact;
  const articles = byKey(graph.articles, (article) => article.slug);
  const ordinals = ordinalsOf(graph.articles);
  const filtering = createFiltering(artefact, ordinals);
  const people = byKey(graph.people, (person) => person.slug);
  const organizations = byKey(graph.organizations, (organization) => organization.slug);
  const unnamedSources = byKey(graph.unnamedSources, (source) => source.key);
  const topics = byKey(graph.topics, (topic) => topic.slug);
  const quotes = byKey(graph.quotes, (quote) => quote.key);

  const dateOf = (slug: string) => articles.get(slug)?.publishedOn ?? null;
  const listing = {
    articles: createListing(graph.articles, ARTICLE_ORDERS, orders.articles, articleColumns),
    people: createListing(graph.people, AGENT_ORDERS, orders.people, agentColumns),
    organizations: createListing(graph.organizations, AGENT_ORDERS, orders.organizations, agentColumns),
    topics: createListing(graph.topics, TOPIC_ORDERS, orders.topics, topicColumns),
    quotes: createListing(graph.quotes, QUOTE_ORDERS, orders.quotes, quoteColumns(dateOf)),
    mentions: createListing(graph.mentions, [MENTION_ORDER], {}, mentionColumns(dateOf)),
  };

  const facetsOf = createFacets(
    postings,
    graph.quotes.length,
    (key) =>
      (people.get(key) ?? organizations.get(key) ?? unnamedSources.get(key)) as
        | Person
        | Organization
        | UnnamedSource,
    (slug) => topics.get(slug) as Topic,
  );
  const findQuotesByWords = createQuoteFinder(quoteWords);

  const summary: CorpusSummary = {
    version,
    articleCount: graph.articles.length,
    recordCount: graph.articles.length - posting(postings.articles.kind, 'REPORT').length,
    personCount: graph.people.length,
    organizationCount: graph.organizations.length,
    quoteCount: graph.quotes.length,
    topicCount: graph.topics.length,
    publishers,
  };

  /** Where an article's mentions begin and end in the list of all. */
  function mentionRange(article: string): [number, number] {
    const ordinal = ordinals.get(article);
    const { firstMention } = postings.articles;
    return ordinal === undefined
      ? [0, 0]
      : [firstMention[ordinal] as number, firstMention[ordinal + 1] as number];
  }

  function peopleOf(article: string): ArticlePerson[] {
    const mentions = Map.groupBy(graph.mentions.slice(...mentionRange(article)), (mention) =>
      mention.subject.kind === 'PERSON' ? people.get(mention.subject.key) : undefined,
    );
    return [...mentions].flatMap(([person, own]) => (person ? [{ person, mentions: own }] : []));
  }

  function topicsOf(article: string): ArticleTopicEntry[] {
    return (articles.get(article)?.topics ?? []).flatMap(({ topic: slug, evidence }) => {
      const topic = topics.get(slug);
      return topic ? [{ topic, evidence }] : [];
    });
  }

  const articlePeople = createShortLists(peopleOf, agentOrder('NAME', 'ASC'), articlePersonColumns);
  const articleTopics = createShortLists(topicsOf, topicOrder('NAME', 'ASC'), articleTopicColumns);

  // Opened for the first search, so that a Worker that nobody searches does not read it.
  const documents = documentsOf(graph);
  let openedIndex: SearchIndex | undefined;
  function searchIndex(): SearchIndex {
    openedIndex ??= decodeSearchIndex(artefact.searchIndex, graph, documents);
    return openedIndex;
  }

  // A query is weighed under each alias, and again to say what is too much of one that is refused.
  const weighed = new WeakMap<SearchQuery, number>();
  const measure: CorpusMeasure = {
    sizes,
    searchWork(query) {
      const work = weighed.get(query) ?? searchWork(query, searchIndex(), documents);
      weighed.set(query, work);
      return work;
    },
  };

  // Loaded by the first search, so that a Worker that nobody searches does not have the word lists by which names are
  // read.
  let opened: Search | undefined;
  async function openSearch(): Promise<Search> {
    const [{ createSearch }, agents] = await Promise.all([
      import('./search.ts'),
      fromNames((names) => names),
    ]);
    opened ??= createSearch(artefact, searchIndex(), documents, ordinals, agents);
    return opened;
  }

  let openedNames: AgentsByName | undefined;
  /** An answer from the names: now if what reads them is loaded, otherwise later. */
  function fromNames<T>(answer: (names: AgentsByName) => T): MaybePromise<T> {
    const open = (create: typeof createAgentsByName) => {
      openedNames ??= create(graph);
      return answer(openedNames);
    };
    const create = loadAgentsByName();
    return create instanceof Promise ? create.then(open) : open(create);
  }

  return {
    summary: () => summary,
    measure: () => measure,
    article: (slug) => articles.get(slug) ?? null,
    person: (slug) => people.get(slug) ?? null,
    organization: (slug) => organizations.get(slug) ?? null,
    unnamedSource: (key) => unnamedSources.get(key) ?? null,
    topic: (slug) => topics.get(slug) ?? null,
    quote: (key) => quotes.get(key) ?? null,

    articles: (filter, order, window) => listing.articles.page(filtering.articles(filter), order, window),
    people(filter, order, window) {
      const page = (called: OrdinalSet) =>
        listing.people.page(filtering.people(filter, called), order, window);
      const { name } = filter;
      return name === undefined ? page([]) : fromNames((names) => page(names.people.placesOf(name)));
    },
    organizations(filter, order, window) {
      const page = (called: OrdinalSet) =>
        listing.organizations.page(filtering.organizations(filter, called), order, window);
      const { name } = filter;
      return name === undefined ? page([]) : fromNames((names) => page(names.organizations.placesOf(name)));
    },
    topics: (filter, order, window) => listing.topics.page(filtering.topics(filter), order, window),
    quotes: (filters, order, window) => listing.quotes.page(filtering.quotes(filters), order, window),

    quoteFacets: (filters) => facetsOf(filtering.quotes(filters)),

    articlePeople,
    articleTopics,
    mentions(subject, window) {
      return listing.mentions.page(posting(postings.mentions, subjectKey(subject)), MENTION_ORDER, window);
    },
    mentionsWithin: (article, span) => itemsWithin(graph.mentions, mentionRange(article), span),
    agentsNamedBy: (words) =>
      fromNames(({ people, organizations }) => ({
        people: people.endingIn(words),
        organizations: organizations.endingIn(words),
      })),
    agentsCalled: (typed) =>
      fromNames(({ people, organizations }) => ({
        people: people.called(typed),
        organizations: organizations.called(typed),
      })),
    quoteCandidates(keys, speakers, limits) {
      const isAsked = (ref: SpeakerRef | undefined) =>
        speakers.some(({ kind, key }) => kind === ref?.kind && key === ref.key);
      const quotations = {
        size: graph.quotes.length,
        length(ordinal: number) {
          const { span } = graph.quotes[ordinal] as Quote;
          return span.end - span.start;
        },
        isPart(ordinal: number) {
          const { continues, continuedBy } = graph.quotes[ordinal] as Quote;
          return continues !== null || continuedBy !== null;
        },
        isOnRecord: (ordinal: number) => includes(postings.quotes.onRecord, ordinal),
        isOwn: (ordinal: number) => isAsked(graph.quotes[ordinal]?.attribution?.speaker),
      };
      return findQuotesByWords(keys, quotations, limits).map((ordinal) => graph.quotes[ordinal] as Quote);
    },
    ...createAround(artefact, ordinals, quotes),
    narrowerTopics: (topic) =>
      (filtering.topics({ broader: topic }) ?? []).map((ordinal) => graph.topics[ordinal] as Topic),

    search: (query, types, window) =>
      opened
        ? opened.page(query, types, window)
        : openSearch().then((search) => search.page(query, types, window)),
  };
}
