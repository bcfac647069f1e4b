import type { QuoteType } from '../../model/quote.ts';
import type { Organization, Person, UnnamedSource } from '../../model/speaker.ts';
import { compareText } from '../../text/compare.ts';
import type { QuoteFacets } from '../facets.ts';
import type { Artefact } from './artefact.ts';
import { type Counter, createCounter } from './frequency.ts';
import { type Postings, posting } from './postings.ts';
import type { OrdinalSet } from './sets.ts';

type Speaker = Person | Organization | UnnamedSource;

const TYPES: readonly QuoteType[] = ['DIRECT', 'INDIRECT', 'MIXED'];

const keyOf = (speaker: Speaker) => ('slug' in speaker ? speaker.slug : speaker.key);

/**
 * Makes what counts the facets of a set of quotes (null for all). Each facet turns its postings around when it is
 * first asked for: that takes some milliseconds for thousands of quotes, which neither startup nor other queries
 * should pay.
 */
export function createFacets({
  graph,
  postings,
}: Pick<Artefact, 'graph' | 'postings'>): (set: OrdinalSet | null) => QuoteFacets {
  const size = graph.quotes.length;
  const counter = <T>(values: () => readonly T[], by: Postings, key: (value: T) => string) => {
    let counts: Counter<T> | undefined;
    const made: Counter<T> = (set, limit) => {
      counts ??= createCounter(size, values(), (value) => posting(by, key(value)));
      return counts(set, limit);
    };
    return made;
  };

  const speakers = counter<Speaker>(
    () =>
      [...graph.people, ...graph.organizations, ...graph.unnamedSources].sort(
        (a, b) => compareText(a.sortName, b.sortName) || compareText(keyOf(a), keyOf(b)),
      ),
    postings.quotes.speaker,
    keyOf,
  );
  const topics = counter(
    () => graph.topics,
    postings.quotes.topic,
    ({ slug }) => slug,
  );
  const types = counter(
    () => TYPES,
    postings.quotes.type,
    (type) => type,
  );

  return (set) => ({
    speakers: (limit) =>
      speakers(set, limit).map(({ value, count }) => ({ speaker: value, quoteCount: count })),
    topics: (limit) => topics(set, limit).map(({ value, count }) => ({ topic: value, quoteCount: count })),
    types: () => types(set, TYPES.length).map(({ value, count }) => ({ type: value, quoteCount: count })),
  });
}
