import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaybePromise } from '../../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import type { Graph } from '../../src/model/graph.ts';
import { arbitraryGraph } from './generated-graph.ts';
import { facetsOf } from './plain-around.ts';
import { isArticle, isQuote } from './plain-store.ts';
import { filters } from './store-contract.ts';

const articleOf = (graph: Graph, key: string) => graph.quotes.find((quote) => quote.key === key)?.article;

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

  describe(`${name}: what is counted across articles`, () => {
    const check = (holds: (graph: Graph, store: CorpusStore, size: number) => Promise<void>) =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, limit, async (graph, size) => holds(graph, await open(graph), size)),
        { numRuns: 200 },
      );

    it('is given as the graph has it, and no more of it than asked for', () =>
      check(async (graph, store, size) => {
        const { associates, personTopics, topicPeople } = graph.aggregates;
        for (const [i, { slug }] of graph.people.entries()) {
          const own = await store.associates(slug, size);
          expect(own.map(({ person, ...counts }) => ({ ...counts, person: person.slug }))).toEqual(
            associates[i]?.slice(0, size),
          );
          const about = await store.personTopics(slug, size);
          expect(about.map(({ topic, quoteCount }) => ({ topic: topic.slug, quoteCount }))).toEqual(
            personTopics[i]?.slice(0, size),
          );
        }
        for (const [i, { slug }] of graph.topics.entries()) {
          const by = await store.topicPeople(slug, size);
          expect(by.map(({ person, quoteCount }) => ({ person: person.slug, quoteCount }))).toEqual(
            topicPeople[i]?.slice(0, size),
          );
        }
      }));

    it('says of related articles what both have, by name', () =>
      check(async (graph, store, size) => {
        for (const [i, one] of graph.articles.entries()) {
          const related = await store.related(one.slug, size);
          expect(related.map(({ article, score }) => ({ article: article.slug, score }))).toEqual(
            graph.aggregates.related[i]?.slice(0, size),
          );
          for (const { article, sharedPeople, sharedTopics, sharedQuotes } of related) {
            expect(sharedQuotes).toEqual(
              graph.quotes.flatMap((of) =>
                of.variants
                  .filter(({ quote }) => of.article === one.slug && articleOf(graph, quote) === article.slug)
                  .map((variant) => ({ ...variant, of })),
              ),
            );
            const both = [one, article];
            expect(sharedPeople).toEqual(
              graph.people.filter(({ slug }) => both.every((a) => isArticle(graph, { people: [slug] }, a))),
            );
            expect(sharedTopics).toEqual(
              graph.topics.filter(({ slug }) =>
                both.every((a) => a.topics.some(({ topic }) => topic === slug)),
              ),
            );
          }
        }
      }));

    it('is nothing for what is not there', async () => {
      const [graph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 7 }) as [Graph];
      const store = await open(graph);
      for (const slug of ['', 'nobody', '__proto__', 'constructor']) {
        expect(await store.related(slug, 5)).toEqual([]);
        expect(await store.associates(slug, 5)).toEqual([]);
        expect(await store.personTopics(slug, 5)).toEqual([]);
        expect(await store.topicPeople(slug, 5)).toEqual([]);
      }
    });
  });
}
