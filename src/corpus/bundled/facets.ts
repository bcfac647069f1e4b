import type { QuoteType } from '../../model/quote.ts';
import type { Topic } from '../../model/topic.ts';
import { compareText } from '../../text/compare.ts';
import type { QuoteFacets, SpeakerFacet } from '../facets.ts';
import { countMembers, type Members, membersOf, placesOfHighest } from './frequencies.ts';
import type { GraphPostings, Postings } from './postings.ts';
import type { OrdinalSet } from './sets.ts';

type Speaker = SpeakerFacet['speaker'];

/** One facet: counts the values that postings have in a set of items. */
class Facet<T> {
  readonly #postings: Postings;
  readonly #itemOf: (value: string) => T;
  readonly #nameOf: (item: T) => string;
  #entries: { readonly values: readonly string[]; readonly sets: readonly OrdinalSet[] } | undefined;

  /**
   * @param itemOf what a value of the postings stands for
   * @param nameOf what as frequent items are ordered by, before their values
   */
  constructor(postings: Postings, itemOf: (value: string) => T, nameOf: (item: T) => string) {
    this.#postings = postings;
    this.#itemOf = itemOf;
    this.#nameOf = nameOf;
  }

  /** The most frequent items with their counts. */
  highest(members: Members | null, limit: number): (readonly [item: T, count: number])[] {
    this.#entries ??= { values: Object.keys(this.#postings), sets: Object.values(this.#postings) };
    const { values, sets } = this.#entries;
    const counts = countMembers(sets, members);
    return placesOfHighest(counts, limit)
      .map((place) => {
        const value = values[place] as string;
        const item = this.#itemOf(value);
        return { value, item, name: this.#nameOf(item), count: counts[place] as number };
      })
      .sort((a, b) => b.count - a.count || compareText(a.name, b.name) || compareText(a.value, b.value))
      .slice(0, limit)
      .map(({ item, count }) => [item, count] as const);
  }
}

/**
 * Makes the function that counts the facets of a set of quotes (null for all): in the time that the postings take,
 * without reading a quote.
 *
 * @param size of the list of quotes
 * @param speakerOf finds a speaker by slug or key
 * @param topicOf finds a topic by slug
 */
export function createFacets(
  { quotes: postings }: GraphPostings,
  size: number,
  speakerOf: (key: string) => Speaker,
  topicOf: (slug: string) => Topic,
): (set: OrdinalSet | null) => QuoteFacets {
  const sortName = ({ sortName }: Speaker | Topic) => sortName;
  const speakers = new Facet(postings.speaker, speakerOf, sortName);
  const topics = new Facet(postings.topic, topicOf, sortName);
  const types = new Facet(
    postings.type,
    (type) => type as QuoteType,
    (type) => type,
  );
  return (set) => {
    const members = set === null ? null : membersOf(set, size);
    return {
      speakers: (limit) =>
        speakers.highest(members, limit).map(([speaker, quoteCount]) => ({ speaker, quoteCount })),
      topics: (limit) => topics.highest(members, limit).map(([topic, quoteCount]) => ({ topic, quoteCount })),
      types: () =>
        types.highest(members, Number.POSITIVE_INFINITY).map(([type, quoteCount]) => ({ type, quoteCount })),
    };
  };
}
