import type { Article } from '../../model/article.ts';
import { bisect } from '../../text/bisect.ts';
import type {
  ArticleFilter,
  OrganizationFilter,
  PersonFilter,
  QuoteFilter,
  TopicFilter,
} from '../filters.ts';
import type { Artefact } from './artefact.ts';
import { createNameIndex } from './names.ts';
import type { Ordinals } from './ordinals.ts';
import { type Postings, posting } from './postings.ts';
import { complement, intersection, type OrdinalSet, range, union } from './sets.ts';

/** Turns filters into the sets of items they let through; null if a filter lets everything through. */
export interface Filtering {
  articles(filter: ArticleFilter): OrdinalSet | null;
  /** @param called people whom the filter's name names, whatever parts of their own names it has */
  people(filter: PersonFilter, called: OrdinalSet): OrdinalSet | null;
  organizations(filter: OrganizationFilter, called: OrdinalSet): OrdinalSet | null;
  topics(filter: TopicFilter): OrdinalSet | null;
  /** Quotes that every one of the filters lets through. */
  quotes(filters: readonly QuoteFilter[]): OrdinalSet | null;
}

type Condition = OrdinalSet | undefined;

/** What has any of the values; undefined if no values are given. */
function anyOf(postings: Postings, values: readonly string[] | undefined): Condition {
  if (values === undefined) return undefined;
  // Values that come twice, and those that nothing has, cost nothing.
  return union(
    Array.from(new Set(values), (value) => posting(postings, value)).filter((set) => set.length > 0),
  );
}

/** What has the property, or has it not; undefined if that is not asked, or if nothing has what is not wanted. */
function flag(set: OrdinalSet, size: number, wanted: boolean | undefined): Condition {
  if (wanted === undefined || (!wanted && set.length === 0)) return undefined;
  return wanted ? set : complement(set, size);
}

function allOf(conditions: readonly Condition[]): OrdinalSet | null {
  const sets = conditions.filter((condition) => condition !== undefined);
  if (sets.length === 0) return null;
  return sets.reduce(intersection);
}

/**
 * The run of articles whose date lies between two dates, both included: articles are newest first, and those
 * without a date last.
 */
function dateRun(articles: readonly Article[], from?: string, to?: string): [number, number] {
  const dateAt = (i: number) => articles[i]?.publishedOn ?? '';
  return [
    to === undefined ? 0 : bisect(articles.length, (i) => dateAt(i) <= to),
    from === undefined
      ? bisect(articles.length, (i) => dateAt(i) === '')
      : bisect(articles.length, (i) => dateAt(i) < from),
  ];
}

/**
 * Makes the filtering of one artefact.
 *
 * @param articleOrdinals by slug, the place of each article in the graph's list
 */
export function createFiltering({ graph, postings, names }: Artefact, articleOrdinals: Ordinals): Filtering {
  const peopleNames = createNameIndex(names.people);
  const organizationNames = createNameIndex(names.organizations);
  const topicNames = createNameIndex(names.topics);
  const narrower = new Map<string, number[]>();
  graph.topics.forEach(({ broader }, ordinal) => {
    if (broader !== null) narrower.set(broader, [...(narrower.get(broader) ?? []), ordinal]);
  });
  const { firstQuote } = postings.articles;

  /** Articles within the dates; undefined if no date is asked. */
  function dated(filter: { publishedFrom?: string; publishedTo?: string }): [number, number] | undefined {
    if (filter.publishedFrom === undefined && filter.publishedTo === undefined) return undefined;
    return dateRun(graph.articles, filter.publishedFrom, filter.publishedTo);
  }

  /** The quotes of a run of articles, which is a run of quotes. */
  const quotesOfRun = (from: number, to: number): OrdinalSet =>
    from < to ? range(firstQuote[from] as number, firstQuote[to] as number) : [];

  function quotesOfArticles(slugs: readonly string[]): OrdinalSet {
    const runs = Array.from(new Set(slugs), (slug) => {
      const ordinal = articleOrdinals.get(slug);
      return ordinal === undefined ? [] : quotesOfRun(ordinal, ordinal + 1);
    });
    return union(runs);
  }

  function quoteConditions(filter: QuoteFilter): Condition[] {
    const dates = dated(filter);
    const kinds = postings.quotes.speakerKind;
    return [
      anyOf(postings.quotes.speaker, filter.speakers),
      filter.articles && quotesOfArticles(filter.articles),
      anyOf(postings.quotes.topic, filter.topics),
      anyOf(postings.quotes.mentioned, filter.mentions),
      anyOf(postings.quotes.type, filter.types),
      anyOf(kinds, filter.speakerKinds),
      flag(
        posting(kinds, 'NOBODY'),
        graph.quotes.length,
        filter.attributed === undefined ? undefined : !filter.attributed,
      ),
      flag(postings.quotes.withRecord, graph.quotes.length, filter.hasRecord),
      anyOf(postings.quotes.fidelity, filter.fidelity),
      flag(postings.quotes.withVariants, graph.quotes.length, filter.hasVariants),
      flag(postings.quotes.onRecord, graph.quotes.length, filter.onRecord),
      dates && quotesOfRun(...dates),
    ];
  }

  return {
    articles(filter) {
      const dates = dated(filter);
      return allOf([
        anyOf(postings.articles.kind, filter.kinds),
        anyOf(postings.articles.person, filter.people),
        anyOf(postings.articles.organization, filter.organizations),
        anyOf(postings.articles.speaker, filter.speakers),
        anyOf(postings.articles.topic, filter.topics),
        anyOf(postings.articles.publisher, filter.publishers),
        dates && range(...dates),
        flag(postings.articles.withQuotes, graph.articles.length, filter.hasQuotes),
      ]);
    },
    people: (filter, called) =>
      allOf([
        filter.name === undefined ? undefined : union([peopleNames.matching(filter.name), called]),
        anyOf(postings.people.topic, filter.topics),
        flag(postings.people.withQuotes, graph.people.length, filter.hasQuotes),
      ]),
    organizations: (filter, called) =>
      allOf([
        filter.name === undefined ? undefined : union([organizationNames.matching(filter.name), called]),
        anyOf(postings.organizations.article, filter.articles),
        flag(postings.organizations.withQuotes, graph.organizations.length, filter.hasQuotes),
      ]),
    topics: (filter) =>
      allOf([
        filter.name === undefined ? undefined : topicNames.matching(filter.name),
        filter.broader === undefined ? undefined : (narrower.get(filter.broader) ?? []),
      ]),
    quotes: (filters) => allOf(filters.flatMap(quoteConditions)),
  };
}
