import type { Aggregates } from '../../model/aggregates.ts';
import type { GraphLists } from '../../model/graph.ts';
import type { Person } from '../../model/speaker.ts';
import type { Topic } from '../../model/topic.ts';
import type { AssociateEntry, PersonCountEntry, TopicCountEntry } from '../around.ts';

/** For each item of a list the numbers of its entries, one entry behind the other. */
type Rows = readonly (readonly number[])[];

/**
 * Aggregates as rows of numbers, in which articles, people and topics are told by their ordinals: with slugs and names
 * of fields they would be several times as long.
 */
export interface EncodedAggregates {
  /** By article: article, score. */
  readonly related: Rows;
  /** By person: person, articleCount, quotesAboutCount, quotedAboutCount. */
  readonly associates: Rows;
  /** By person: topic, quoteCount. */
  readonly personTopics: Rows;
  /** By topic: person, quoteCount. */
  readonly topicPeople: Rows;
}

type Slugged = { readonly slug: string };

/** Finds the ordinal of a slug; throws where the list has none. */
function ordinals(items: readonly Slugged[]): (slug: string) => number {
  const bySlug = new Map(items.map(({ slug }, ordinal) => [slug, ordinal]));
  return (slug) => {
    const ordinal = bySlug.get(slug);
    if (ordinal === undefined)
      throw new Error(`The aggregates point at "${slug}", which the graph does not hold.`);
    return ordinal;
  };
}

/** Writes aggregates as rows of numbers. */
export function encodeAggregates(
  { related, associates, personTopics, topicPeople }: Aggregates,
  graph: GraphLists,
): EncodedAggregates {
  const article = ordinals(graph.articles);
  const person = ordinals(graph.people);
  const topic = ordinals(graph.topics);
  const rows = <T>(lists: readonly (readonly T[])[], numbers: (entry: T) => number[]): Rows =>
    lists.map((entries) => entries.flatMap(numbers));
  return {
    related: rows(related, (one) => [article(one.article), one.score]),
    associates: rows(associates, (one) => [
      person(one.person),
      one.articleCount,
      one.quotesAboutCount,
      one.quotedAboutCount,
    ]),
    personTopics: rows(personTopics, (one) => [topic(one.topic), one.quoteCount]),
    topicPeople: rows(topicPeople, (one) => [person(one.person), one.quoteCount]),
  };
}

/** Reads what `encodeAggregates` wrote, for the item at an ordinal (none for undefined), and no more than asked for. */
export interface AggregateReader {
  related(article: number, limit: number): readonly { readonly article: number; readonly score: number }[];
  associates(person: number | undefined, limit: number): readonly AssociateEntry[];
  personTopics(person: number | undefined, limit: number): readonly TopicCountEntry[];
  topicPeople(topic: number | undefined, limit: number): readonly PersonCountEntry[];
}

/** The first entries of an item's row, each as its numbers. */
function entries(rows: Rows, ordinal: number | undefined, width: number, limit: number): number[][] {
  const row = ordinal === undefined ? [] : (rows[ordinal] ?? []);
  const count = Math.min(limit, row.length / width);
  return Array.from({ length: count }, (_, i) => row.slice(i * width, (i + 1) * width));
}

/** Makes the reader of one artefact's aggregates. */
export function createAggregateReader(
  { related, associates, personTopics, topicPeople }: EncodedAggregates,
  { people, topics }: GraphLists,
): AggregateReader {
  const personAt = (ordinal = -1) => people[ordinal] as Person;
  const topicAt = (ordinal = -1) => topics[ordinal] as Topic;
  return {
    related: (article, limit) =>
      entries(related, article, 2, limit).map(([other = 0, score = 0]) => ({ article: other, score })),
    associates: (person, limit) =>
      entries(associates, person, 4, limit).map(
        ([other, articleCount = 0, quotesAboutCount = 0, quotedAboutCount = 0]) => ({
          person: personAt(other),
          articleCount,
          quotesAboutCount,
          quotedAboutCount,
        }),
      ),
    personTopics: (person, limit) =>
      entries(personTopics, person, 2, limit).map(([topic, quoteCount = 0]) => ({
        topic: topicAt(topic),
        quoteCount,
      })),
    topicPeople: (topic, limit) =>
      entries(topicPeople, topic, 2, limit).map(([person, quoteCount = 0]) => ({
        person: personAt(person),
        quoteCount,
      })),
  };
}
