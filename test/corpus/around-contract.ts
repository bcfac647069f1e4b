import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CorpusStore, MaybePromise } from '../../src/corpus/store.ts';
import type { Graph } from '../../src/model/graph.ts';
import { arbitraryGraph } from './generated-graph.ts';
import { facetsOf } from './plain-around.ts';
import { isQuote } from './plain-store.ts';
import { filters } from './store-contract.ts';

/** What every store must answer about what stands around an item; `open` makes a store that holds a graph. */
export function describeAround(name: string, open: (graph: Graph) => MaybePromise<CorpusStore>): void {
  const limit = fc.integer({ min: 0, max: 4 });

  describe(`${name}: facets`, () => {
    it('count speakers, topics and types over all quotes that the filters let through', () =>
      fc.assert(
        fc.asyncProperty(
          arbitraryGraph,
          fc.tuple(filters.quotes, filters.quotes),
          fc.subarray([0, 1]),
          limit,
          async (graph, both, used, size) => {
            const given = used.map((i) => both[i] as (typeof both)[0]);
            const quotes = graph.quotes.filter((quote) => given.every((f) => isQuote(graph, f, quote)));
            const expected = facetsOf(graph, quotes);
            const store = await open(graph);
            // Twice, because a store may prepare itself when it is first asked.
            for (let time = 0; time < 2; time++) {
              const facets = await store.quoteFacets(given);
              const speakers = (await facets.speakers(size)).map(
                ({ speaker, quoteCount }) =>
                  ['slug' in speaker ? speaker.slug : speaker.key, quoteCount] as const,
              );
              expect(speakers).toEqual(expected.speakers.slice(0, size));
              const topicCounts = await facets.topics(size);
              expect(topicCounts.map(({ topic, quoteCount }) => [topic.slug, quoteCount])).toEqual(
                expected.topics.slice(0, size),
              );
              const types = await facets.types();
              expect(types.map(({ type, quoteCount }) => [type, quoteCount])).toEqual(expected.types);
            }
          },
        ),
        { numRuns: 300 },
      ));
  });
}
