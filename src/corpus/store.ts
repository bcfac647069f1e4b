import type { CandidateLimits } from '../comparison/candidates.ts';
import type { Article } from '../model/article.ts';
import type { Mention, SubjectRef } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import type { Organization, Person, SpeakerRef, UnnamedSource } from '../model/speaker.ts';
import type { Topic } from '../model/topic.ts';
import type { SearchQuery } from '../search/query.ts';
import type { SearchType } from '../search/result.ts';
import type { AssociateEntry, PersonCountEntry, RelatedArticleEntry, TopicCountEntry } from './around.ts';
import type { QuoteFacets } from './facets.ts';
import type { ArticleFilter, OrganizationFilter, PersonFilter, QuoteFilter, TopicFilter } from './filters.ts';
import type { MaybePromise } from './maybe-promise.ts';
import type { CorpusMeasure } from './measure.ts';
import type { SortOrder } from './orders.ts';
import type { Page, PageWindow } from './page.ts';
import type { ForwardWindow, SearchHit } from './search-hit.ts';

/** What the corpus is, in figures. */
export interface CorpusSummary {
  /** Digest of the compiled corpus: same input, same version. */
  readonly version: string;
  /** Reports and records. */
  readonly articleCount: number;
  readonly recordCount: number;
  readonly personCount: number;
  readonly organizationCount: number;
  readonly quoteCount: number;
  readonly topicCount: number;
  /** Names of the publishers, each once, sorted by code unit. */
  readonly publishers: readonly string[];
}

/** A person as one article has it. */
export interface ArticlePerson {
  readonly person: Person;
  /** Where the article names the person, in order; at least one. */
  readonly mentions: readonly Mention[];
}

/** A topic as one article has it. */
export interface ArticleTopicEntry {
  readonly topic: Topic;
  /** Spans over the article's text. */
  readonly evidence: readonly Span[];
}

/** People and organizations of the corpus, each list by name. */
export interface NamedAgents {
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
}

/**
 * All that resolvers may ask of a corpus. A store keeps the rules of `filters.ts` and `orders.ts`; single items
 * are null where the key names nothing. Nothing here scans: a store answers from maps, postings
 * and a search index.
 */
export interface CorpusStore {
  summary(): MaybePromise<CorpusSummary>;
  measure(): MaybePromise<CorpusMeasure>;

  article(slug: string): MaybePromise<Article | null>;
  person(slug: string): MaybePromise<Person | null>;
  organization(slug: string): MaybePromise<Organization | null>;
  unnamedSource(key: string): MaybePromise<UnnamedSource | null>;
  topic(slug: string): MaybePromise<Topic | null>;
  quote(key: string): MaybePromise<Quote | null>;

  articles(filter: ArticleFilter, order: SortOrder, window: PageWindow): MaybePromise<Page<Article>>;
  people(filter: PersonFilter, order: SortOrder, window: PageWindow): MaybePromise<Page<Person>>;
  organizations(
    filter: OrganizationFilter,
    order: SortOrder,
    window: PageWindow,
  ): MaybePromise<Page<Organization>>;
  topics(filter: TopicFilter, order: SortOrder, window: PageWindow): MaybePromise<Page<Topic>>;
  quotes(filters: readonly QuoteFilter[], order: SortOrder, window: PageWindow): MaybePromise<Page<Quote>>;

  /** What the quotes that all the filters let through are made of. */
  quoteFacets(filters: readonly QuoteFilter[]): MaybePromise<QuoteFacets>;

  /** Everybody that one article names, by `agentOrder('NAME', 'ASC')`. */
  articlePeople(article: string, window: PageWindow): MaybePromise<Page<ArticlePerson>>;
  /** The topics of one article, by `topicOrder('NAME', 'ASC')`. */
  articleTopics(article: string, window: PageWindow): MaybePromise<Page<ArticleTopicEntry>>;
  /** Where a person or an organization is named, by `MENTION_ORDER`. */
  mentions(subject: SubjectRef, window: PageWindow): MaybePromise<Page<Mention>>;
  /** The mentions of one article that lie inside a span of its text, in order. */
  mentionsWithin(article: string, span: Span): MaybePromise<readonly Mention[]>;
  /**
   * Everybody with a name or an alias whose last word (`lastWord`) is one of these: those that a text of these words
   * can name at all. A text has many words, so a store looks them up together.
   *
   * @param words folded, as `distinctWords` gives them
   */
  agentsNamedBy(words: ReadonlySet<string>): MaybePromise<NamedAgents>;
  /**
   * Everybody whom a name names as somebody types it: "Mr. Dunn", "Dunn, Joseph R.", "joe dunn", or a slug. Filters by
   * name and searches mean the same people by it.
   */
  agentsCalled(typed: string): MaybePromise<NamedAgents>;
  /**
   * The quotes that are worth comparing with a text, by the keys that they share with it, as `rankCandidates` chooses
   * and ranks them.
   *
   * @param keys of the text, as `indexKeys` makes them
   * @param speakers whoever is asked about; none where nobody of the corpus is
   */
  quoteCandidates(
    keys: readonly string[],
    speakers: readonly SpeakerRef[],
    limits: CandidateLimits,
  ): MaybePromise<readonly Quote[]>;
  /** The articles most related to one, as `Aggregates.related` has them; none for an unknown slug, here and below. */
  related(article: string, limit: number): MaybePromise<readonly RelatedArticleEntry[]>;
  /** Who is named with a person, as `Aggregates.associates` has them. */
  associates(person: string, limit: number): MaybePromise<readonly AssociateEntry[]>;
  /** What a person speaks about, as `Aggregates.personTopics` has it. */
  personTopics(person: string, limit: number): MaybePromise<readonly TopicCountEntry[]>;
  /** Who speaks about a topic, as `Aggregates.topicPeople` has it. */
  topicPeople(topic: string, limit: number): MaybePromise<readonly PersonCountEntry[]>;
  /** The topics directly under one, by name. */
  narrowerTopics(topic: string): MaybePromise<readonly Topic[]>;

  /** What matches a query, of these types only, best first: by `SEARCH_ORDER`. */
  search(
    query: SearchQuery,
    types: readonly SearchType[],
    window: ForwardWindow,
  ): MaybePromise<Page<SearchHit>>;
}
