import type { Aggregates } from '../../model/aggregates.ts';
import type { GraphLists } from '../../model/graph.ts';
import type { Person } from '../../model/speaker.ts';
import type { Topic } from '../../model/topic.ts';
import type { AssociateEntry, PersonCountEntry, TopicCountEntry } from '../around.ts';
import { ordinalsOf } from './ordinals.ts';

/** For each item of a list a line with the numbers of its entries, one entry behind the other. */
type Rows = string;

const BETWEEN_ROWS = '\n';
const BETWEEN_NUMBERS = ',';

/**
 * Aggregates as rows of numbers, in which articles, people and topics are told by their ordinals: with slugs and names
 * of fields they would be several times as long. Rows are text, so that a start of the Worker does not read them.
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

/** Finds the ordinal of a slug; throws where the list has none. */
function ordinalIn(items: readonly { readonly slug: string }[]): (slug: string) => number {
  const bySlug = ordinalsOf(items);
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
  const article = ordinalIn(graph.articles);
  const person = ordinalIn(graph.people);
  const topic = ordinalIn(graph.topics);
  const rows = <T>(lists: readonly (readonly T[])[], numbers: (entry: T) => number[]): Rows =>
    lists.map((entries) => entries.flatMap(numbers).join(BETWEEN_NUMBERS)).join(BETWEEN_ROWS);
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

/** Makes what gives the first entries of an item's row, each as its numbers. Rows are parted when first asked for. */
function entriesOf(rows: Rows, width: number) {
  let lines: readonly string[] | undefined;
  return (ordinal: number | undefined, limit: number): number[][] => {
    lines ??= rows.split(BETWEEN_ROWS);
    const line = ordinal === undefined ? '' : (lines[ordinal] ?? '');
    const row = line === '' ? [] : line.split(BETWEEN_NUMBERS, limit * width).map(Number);
    return Array.from({ length: row.length / width }, (_, i) => row.slice(i * width, (i + 1) * width));
  };
}

/** Makes the reader of one artefact's aggregates. */
export function createAggregateReader(
  encoded: EncodedAggregates,
  { people, topics }: GraphLists,
): AggregateReader {
  const personAt = (ordinal = -1) => people[ordinal] as Person;
  const topicAt = (ordinal = -1) => topics[ordinal] as Topic;
  const related = entriesOf(encoded.related, 2);
  const associates = entriesOf(encoded.associates, 4);
  const personTopics = entriesOf(encoded.personTopics, 2);
  const topicPeople = entriesOf(encoded.topicPeople, 2);
  return {
    related: (article, limit) =>
      related(article, limit).map(([other = 0, score = 0]) => ({ article: other, score })),
    associates: (person, limit) =>
      associates(person, limit).map(
        ([other, articleCount = 0, quotesAboutCount = 0, quotedAboutCount = 0]) => ({
          person: personAt(other),
          articleCount,
          quotesAboutCount,
          quotedAboutCount,
        }),
      ),
    personTopics: (person, limit) =>
      personTopics(person, limit).map(([topic, quoteCount = 0]) => ({
        topic: topicAt(topic),
        quoteCount,
      })),
    topicPeople: (topic, limit) =>
      topicPeople(topic, limit).map(([person, quoteCount = 0]) => ({
        person: personAt(person),
        quoteCount,
      })),
  };
}
