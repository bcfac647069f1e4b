import type { Graph } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { compareText } from '../../src/text/compare.ts';
import { fold } from '../../src/text/fold.ts';
import { isUnder } from './plain-store.ts';

/* What stands around the items of a graph, said as plainly as can be. Linking and stores are held against this. */

/** Values with how often each comes: the most frequent first, then by name and key. */
function frequencies<T>(
  values: readonly T[],
  nameOf: (value: T) => string,
  keyOf: (value: T) => string,
): [string, number][] {
  return values
    .map((value) => keyOf(value))
    .filter((key, i, keys) => keys.indexOf(key) === i)
    .map((key) => {
      const same = values.filter((value) => keyOf(value) === key);
      return { key, name: fold(nameOf(same[0] as T)), count: same.length };
    })
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name) || compareText(a.key, b.key))
    .map(({ key, count }) => [key, count]);
}

/** The facets of a list of quotes, each value as its key with its count. */
export function facetsOf(graph: Graph, quotes: readonly Quote[]) {
  const speakers = [
    ...graph.people.map((person) => ({ key: person.slug, name: person.name })),
    ...graph.organizations.map((one) => ({ key: one.slug, name: one.name })),
    ...graph.unnamedSources.map(({ key, description }) => ({ key, name: description })),
  ];
  return {
    speakers: frequencies(
      quotes.flatMap(({ attribution }) => speakers.filter(({ key }) => key === attribution?.speaker.key)),
      ({ name }) => name,
      ({ key }) => key,
    ),
    topics: frequencies(
      quotes.flatMap((quote) =>
        graph.topics.filter(({ slug }) => quote.topics.some((topic) => isUnder(graph, topic, slug))),
      ),
      ({ name }) => name,
      ({ slug }) => slug,
    ),
    types: frequencies(
      quotes.map(({ type }) => type),
      (type) => type,
      (type) => type,
    ),
  };
}
