import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { topicCounts } from '../../../src/linking/aggregates/topic-counts.ts';
import { link } from '../../../src/linking/link.ts';
import type { Graph } from '../../../src/model/graph.ts';
import type { Quote } from '../../../src/model/quote.ts';
import { arbitraryGraph } from '../../corpus/generated-graph.ts';
import { isArticle, isQuote } from '../../corpus/plain-store.ts';
import { authority, sourceArticle } from '../source-articles.ts';

/* What is counted, held to the filters that list the same reports and their quotations. */

const articlesOf = (graph: Graph, ...people: string[]) =>
  graph.articles.filter((article) =>
    people.every((slug) => isArticle(graph, { people: [slug], kinds: ['REPORT'] }, article)),
  );
const isBy = (quote: Quote, slug: string) =>
  quote.attribution?.speaker.kind === 'PERSON' && quote.attribution.speaker.key === slug;
const quotesBy = (graph: Graph, slug: string, filter: { mentions?: string[]; topics?: string[] }) =>
  graph.quotes.filter((quote) => isBy(quote, slug) && isQuote(graph, { ...filter, onRecord: false }, quote));

/** The items whose counts are not all 0, those of the highest counts first; the items come by name. */
function ranked<T>(items: readonly T[], countsOf: (item: T) => readonly number[]): [T, readonly number[]][] {
  return items
    .map((item): [T, readonly number[]] => [item, countsOf(item)])
    .filter(([, counts]) => counts.some((count) => count > 0))
    .sort(([, a], [, b]) => a.map((count, i) => (b[i] as number) - count).find((d) => d !== 0) ?? 0);
}

describe('what is counted across articles', () => {
  it('is who is named with a person, and who speaks of whom', () =>
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const expected = graph.people.map(({ slug }) => {
          const others = graph.people.filter((person) => person.slug !== slug);
          const about = (other: string) => quotesBy(graph, slug, { mentions: [other] }).length;
          const by = (other: string) => quotesBy(graph, other, { mentions: [slug] }).length;
          const named = (other: string) => articlesOf(graph, slug, other).length;
          return ranked(others, (other) => [named(other.slug), about(other.slug) + by(other.slug)]).map(
            ([{ slug: person }]) => ({
              person,
              articleCount: named(person),
              quotesAboutCount: about(person),
              quotedAboutCount: by(person),
            }),
          );
        });
        expect(graph.aggregates.associates).toEqual(expected);
      }),
      { numRuns: 300 },
    ));

  it('is what people speak about and who speaks about a topic, narrower topics included', () =>
    fc.assert(
      fc.property(arbitraryGraph, (graph) => {
        const count = (person: string, topic: string) => quotesBy(graph, person, { topics: [topic] }).length;
        const { personTopics, topicPeople } = graph.aggregates;
        expect(personTopics).toEqual(
          graph.people.map((person) =>
            ranked(graph.topics, ({ slug }) => [count(person.slug, slug)]).map(([topic, [quoteCount]]) => ({
              topic: topic.slug,
              quoteCount,
            })),
          ),
        );
        expect(topicPeople).toEqual(
          graph.topics.map((topic) =>
            ranked(graph.people, ({ slug }) => [count(slug, topic.slug)]).map(([person, [quoteCount]]) => ({
              person: person.slug,
              quoteCount,
            })),
          ),
        );
      }),
      { numRuns: 300 },
    ));

  it('ends with the hundredth topic of a person, and the hundredth person of a topic', () => {
    const numbers = Array.from({ length: 101 }, (_, i) => i);
    const counts = topicCounts(
      [
        { speaker: 0, topics: numbers },
        ...numbers.slice(1).map((speaker) => ({ speaker, topics: [0] })),
        { speaker: 100, topics: [0, 100] },
      ],
      { people: 101, topics: 101 },
    );
    // Whoever and whatever has two quotes comes first, the others by their places.
    const expected = [100, ...numbers.slice(0, 99)];
    expect(counts.ofTopics[0]?.map(({ of }) => of)).toEqual(expected);
    expect(counts.ofPeople[0]?.map(({ of }) => of)).toEqual(numbers.slice(0, 100));
    expect(counts.ofPeople[100]).toEqual([
      { of: 0, quoteCount: 2 },
      { of: 100, quoteCount: 1 },
    ]);
  });

  it('ends with the hundredth of a list', () => {
    const names = Array.from(
      { length: 150 },
      (_, i) => `Ann ${String.fromCharCode(65 + i / 26, 65 + (i % 26))}son`,
    );
    const article = sourceArticle({
      slug: 'a',
      text: names.join(', '),
      people: names.map((name) => ({ name })),
    });
    const { people, aggregates } = link([article], authority());
    expect(people.map(({ name }) => name)).toEqual(names);
    expect(aggregates.associates.map(({ length }) => length)).toEqual(names.map(() => 100));
    expect(aggregates.associates[120]?.at(-1)?.person).toBe(people[99]?.slug);
    expect(aggregates.associates[0]?.at(-1)?.person).toBe(people[100]?.slug);
  });
});
