import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexKeys, rankCandidates } from '../../src/comparison/candidates.ts';
import { wordingOf } from '../../src/comparison/wording.ts';
import { AGENT_ORDERS, ARTICLE_ORDERS, QUOTE_ORDERS, TOPIC_ORDERS } from '../../src/corpus/bundled/orders.ts';
import type { MaybePromise } from '../../src/corpus/maybe-promise.ts';
import { compareKeys, isKeyOf, MENTION_ORDER, type SortOrder } from '../../src/corpus/orders.ts';
import type { Page, PageWindow } from '../../src/corpus/page.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import type { Graph } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { arbitraryGraph } from './generated-graph.ts';
import { isArticle, isNamedBy, isOrganization, isPerson, isQuote, isTopic } from './plain-store.ts';

const window = (rest: Partial<PageWindow>): PageWindow => ({
  limit: 100,
  from: 'START',
  after: null,
  before: null,
  ...rest,
});

const slugs = (prefix: string) =>
  fc.array(fc.constantFrom(`${prefix}-0`, `${prefix}-1`, `${prefix}-2`, 'nobody', 'constructor'), {
    maxLength: 3,
  });
const topics = fc.array(fc.constantFrom('root', 'branch', 'leaf', 'other', '__proto__'), { maxLength: 2 });
const date = fc.constantFrom('2021-01-01', '2021-01-31', '2021-02-28', '2021-06-01', '2022-01-01');
/** Filters with one to three of the fields: with all of them, hardly anything would ever be let through. */
const filterOf = <T extends Record<string, unknown>>(model: { [K in keyof T]-?: fc.Arbitrary<T[K]> }) =>
  fc
    .subarray(Object.keys(model), { minLength: 1, maxLength: Math.min(3, Object.keys(model).length) })
    .chain((keys) =>
      fc.record(Object.fromEntries(keys.map((key) => [key, model[key] as fc.Arbitrary<unknown>]))),
    ) as fc.Arbitrary<Partial<T>>;

/** Arbitrary filters of each list. */
export const filters = {
  articles: filterOf({
    kinds: fc.subarray(['REPORT', 'TRANSCRIPT', 'STATEMENT'] as const),
    people: slugs('p'),
    organizations: slugs('o'),
    speakers: fc.array(fc.constantFrom('p-0', 'o-1', 'a-0/source', 'toString'), { maxLength: 2 }),
    topics,
    publishers: fc.array(fc.constantFrom('Daily', 'Weekly', '__proto__', 'None'), { maxLength: 2 }),
    publishedFrom: date,
    publishedTo: date,
    hasQuotes: fc.boolean(),
  }),
  people: filterOf({
    name: fc.constantFrom('', 'a', 'ÁDA', 'alias', 'zz', '\n'),
    topics,
    hasQuotes: fc.boolean(),
  }),
  organizations: filterOf({
    name: fc.constantFrom('', 'bo', 'alias 1', 'zz'),
    articles: slugs('a'),
    hasQuotes: fc.boolean(),
  }),
  topics: filterOf({
    name: fc.constantFrom('', 'LEA', 'zz'),
    broader: fc.constantFrom('root', 'branch', 'leaf'),
  }),
  quotes: filterOf({
    speakers: fc.array(fc.constantFrom('p-0', 'o-0', 'a-0/source', 'toString'), { maxLength: 2 }),
    articles: slugs('a'),
    topics,
    mentions: fc.array(fc.constantFrom('p-0', 'p-1', 'o-0'), { maxLength: 2 }),
    types: fc.subarray(['DIRECT', 'MIXED', 'INDIRECT'] as const),
    speakerKinds: fc.subarray(['PERSON', 'ORGANIZATION', 'UNNAMED'] as const),
    attributed: fc.boolean(),
    hasVariants: fc.boolean(),
    hasRecord: fc.boolean(),
    fidelity: fc.subarray(['VERBATIM', 'CHANGED', 'NOT_ON_RECORD'] as const),
    onRecord: fc.boolean(),
    publishedFrom: date,
    publishedTo: date,
  }),
};

type List<T> = (order: SortOrder, window: PageWindow) => MaybePromise<Page<T>>;

/** A list must hold what is expected, in the order of its keys, and fall into the same pages from either end. */
async function expectList<T>(
  list: List<T>,
  order: SortOrder,
  expected: readonly T[],
  idOf: (node: T) => string,
  limit: number,
): Promise<void> {
  const whole = await list(order, window({}));
  expect(whole.items.map(({ node }) => idOf(node)).sort()).toEqual(expected.map(idOf).sort());
  expect(whole).toMatchObject({ totalCount: expected.length, hasNextPage: false, hasPreviousPage: false });
  whole.items.forEach(({ key }, i) => {
    expect(isKeyOf(order, key)).toBe(true);
    const next = whole.items[i + 1];
    if (next) expect(compareKeys(order, key, next.key)).toBeLessThan(0);
  });

  const forward: string[] = [];
  for (let after: PageWindow['after'] = null, more = true; more; ) {
    const page: Page<T> = await list(order, window({ limit, after }));
    expect(page.hasPreviousPage).toBe(forward.length > 0);
    expect(page.totalCount).toBe(expected.length);
    forward.push(...page.items.map(({ node }) => idOf(node)));
    after = page.items.at(-1)?.key ?? null;
    more = page.hasNextPage;
  }
  expect(forward).toEqual(whole.items.map(({ node }) => idOf(node)));

  const backward: string[] = [];
  for (let before: PageWindow['before'] = null, more = true; more; ) {
    const page: Page<T> = await list(order, window({ limit, before, from: 'END' }));
    expect(page.hasNextPage).toBe(backward.length > 0);
    backward.unshift(...page.items.map(({ node }) => idOf(node)));
    before = page.items[0]?.key ?? null;
    more = page.hasPreviousPage;
  }
  expect(backward).toEqual(forward);
}

/** The tests that every store must pass; `open` makes a store that holds a graph. */
export function describeStore(name: string, open: (graph: Graph) => MaybePromise<CorpusStore>): void {
  const limit = fc.integer({ min: 1, max: 4 });
  const check = <F, T>(
    filter: fc.Arbitrary<F>,
    orders: readonly SortOrder[],
    items: (graph: Graph) => readonly T[],
    holds: (graph: Graph, filter: F, item: T) => boolean,
    list: (store: CorpusStore, filter: F) => List<T>,
    idOf: (item: T) => string,
  ) =>
    fc.assert(
      fc.asyncProperty(
        arbitraryGraph,
        filter,
        fc.constantFrom(...orders),
        limit,
        async (graph, f, order, size) => {
          const expected = items(graph).filter((item) => holds(graph, f, item));
          await expectList(list(await open(graph), f), order, expected, idOf, size);
        },
      ),
      { numRuns: 300 },
    );
  const slugOf = (item: { slug: string }) => item.slug;

  describe(`${name}: every filter in every order, paged from both ends`, () => {
    it('lists articles', () =>
      check(
        filters.articles,
        ARTICLE_ORDERS,
        (graph) => graph.articles,
        isArticle,
        (store, filter) => (order, w) => store.articles(filter, order, w),
        slugOf,
      ));
    it('lists people', () =>
      check(
        filters.people,
        AGENT_ORDERS,
        (graph) => graph.people,
        isPerson,
        (store, filter) => (order, w) => store.people(filter, order, w),
        slugOf,
      ));
    it('lists organizations', () =>
      check(
        filters.organizations,
        AGENT_ORDERS,
        (graph) => graph.organizations,
        isOrganization,
        (store, filter) => (order, w) => store.organizations(filter, order, w),
        slugOf,
      ));
    it('lists topics', () =>
      check(
        filters.topics,
        TOPIC_ORDERS,
        (graph) => graph.topics,
        isTopic,
        (store, filter) => (order, w) => store.topics(filter, order, w),
        slugOf,
      ));
    it('lists quotes that several filters let through', () =>
      check(
        fc.tuple(filters.quotes, filters.quotes),
        QUOTE_ORDERS,
        (graph) => graph.quotes,
        (graph, both, quote) => both.every((filter) => isQuote(graph, filter, quote)),
        (store, both) => (order, w) => store.quotes(both, order, w),
        (quote) => quote.key,
      ));
    it('lists mentions of a subject', () =>
      check(
        fc.record({
          kind: fc.constantFrom('PERSON' as const, 'ORGANIZATION' as const),
          key: fc.constantFrom('p-0', 'o-1'),
        }),
        [MENTION_ORDER],
        (graph) => graph.mentions,
        (_, subject, mention) => mention.subject.kind === subject.kind && mention.subject.key === subject.key,
        (store, subject) => (_, w) => store.mentions(subject, w),
        (mention) => `${mention.article} ${mention.span.start}`,
      ));
  });

  describe(`${name}: what one article has`, () => {
    it('lists the people whom it names, each with all places', () =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, async (graph) => {
          const store = await open(graph);
          for (const { slug } of graph.articles) {
            const page = await store.articlePeople(slug, window({}));
            const mentions = graph.mentions.filter((m) => m.article === slug && m.subject.kind === 'PERSON');
            expect(page.items.flatMap(({ node }) => node.mentions).length).toBe(mentions.length);
            const names = page.items.map(({ node }) => node.person.slug);
            const expected = graph.people.filter((p) => mentions.some((m) => m.subject.key === p.slug));
            expect(names).toEqual(expected.map((p) => p.slug));
          }
        }),
      ));
    it('lists its topics by name with their evidence', () =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, async (graph) => {
          const store = await open(graph);
          for (const article of graph.articles) {
            const page = await store.articleTopics(article.slug, window({ limit: 2, from: 'END' }));
            const expected = article.topics.map(({ topic }) => topic).sort();
            expect(page.items.map(({ node }) => node.topic.slug)).toEqual(expected.slice(-2));
            expect(page.totalCount).toBe(expected.length);
          }
        }),
      ));
  });

  describe(`${name}: the mentions inside a span`, () => {
    it('are those of its article that neither begin before it nor end behind it, in order', () =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, fc.nat(50), fc.nat(50), async (graph, start, length) => {
          const store = await open(graph);
          const span = { start, end: start + length };
          for (const { slug } of graph.articles) {
            const expected = graph.mentions.filter(
              (m) => m.article === slug && m.span.start >= span.start && m.span.end <= span.end,
            );
            expect(await store.mentionsWithin(slug, span)).toEqual(expected);
          }
          expect(await store.mentionsWithin('nowhere', span)).toEqual([]);
        }),
      ));
  });

  describe(`${name}: whom a text of some words can name`, () => {
    it('are those with a name or an alias that ends with one of them, by name', () =>
      fc.assert(
        fc.asyncProperty(
          arbitraryGraph,
          fc.subarray(['ada', 'li', 'bo', 'vries', 'de', '1', '3', 'alias', 'constructor', '']),
          async (graph, words) => {
            const store = await open(graph);
            // Twice, because a store may prepare itself when it is first asked.
            for (let time = 0; time < 2; time++) {
              const { people, organizations } = await store.agentsNamedBy(new Set(words));
              expect(people).toEqual(graph.people.filter((person) => isNamedBy(words, person)));
              expect(organizations).toEqual(graph.organizations.filter((one) => isNamedBy(words, one)));
            }
          },
        ),
      ));
  });

  describe(`${name}: the quotes that share words with a text`, () => {
    const keysOf = (graph: Graph, { article, span }: Quote): readonly string[] => {
      const text = graph.articles.find(({ slug }) => slug === article)?.text ?? '';
      return indexKeys(wordingOf(text.slice(span.start, span.end)).folded);
    };

    it('are those that have enough of its keys, best first, and no more than the limits', () =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, fc.nat(5), fc.nat(5), async (graph, at, by) => {
          const store = await open(graph);
          const asked = graph.quotes[at % graph.quotes.length];
          const keys = asked ? keysOf(graph, asked) : ['harbour'];
          const postingOf = (key: string) => {
            const posting = graph.quotes.flatMap((quote, i) =>
              keysOf(graph, quote).includes(key) ? [i] : [],
            );
            return posting.length > 0 ? posting : null;
          };
          const speaker = graph.quotes[by % graph.quotes.length]?.attribution?.speaker;
          const limits = { complete: 3, others: 2 };
          const expected = rankCandidates(
            keys,
            postingOf,
            {
              size: graph.quotes.length,
              length: (i) => (graph.quotes[i]?.span.end ?? 0) - (graph.quotes[i]?.span.start ?? 0),
              keyCount: (i) => keysOf(graph, graph.quotes[i] as Quote).length,
              isPart: (i) => graph.quotes[i]?.continues !== null || graph.quotes[i]?.continuedBy !== null,
              isOnRecord: (i) =>
                graph.articles.some(
                  ({ slug, kind }) => slug === graph.quotes[i]?.article && kind !== 'REPORT',
                ),
              isOwn: (i) => {
                const own = graph.quotes[i]?.attribution?.speaker;
                return own !== undefined && own.kind === speaker?.kind && own.key === speaker.key;
              },
            },
            limits,
          );
          expect(await store.quoteCandidates(keys, speaker ? [speaker] : [], limits)).toEqual(
            expected.map((ordinal) => graph.quotes[ordinal]),
          );
        }),
      ));
    it('are none for words that no quote has, also for the names of object properties', async () => {
      const [graph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 7 }) as [Graph];
      const store = await open(graph);
      const limits = { complete: 10, others: 10 };
      const keys = ['', '__proto__', 'constructor', '\n', 'zzzz'];
      expect(await store.quoteCandidates(keys, [], limits)).toEqual([]);
      expect(await store.quoteCandidates([], [], limits)).toEqual([]);
    });
  });

  describe(`${name}: single items`, () => {
    it('is null for what is not there, also for the names of object properties', async () => {
      const [graph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 7 }) as [Graph];
      const store = await open(graph);
      for (const key of ['', 'nobody', '__proto__', 'constructor', 'toString']) {
        expect(await store.article(key)).toBeNull();
        expect(await store.person(key)).toBeNull();
        expect(await store.organization(key)).toBeNull();
        expect(await store.topic(key)).toBeNull();
        expect(await store.quote(key)).toBeNull();
        expect(await store.unnamedSource(key)).toBeNull();
        expect((await store.mentions({ kind: 'PERSON', key }, window({}))).items).toEqual([]);
        expect((await store.articlePeople(key, window({}))).items).toEqual([]);
        expect(await store.narrowerTopics(key)).toEqual([]);
      }
    });
    it('finds everything by its key', () =>
      fc.assert(
        fc.asyncProperty(arbitraryGraph, async (graph) => {
          const store = await open(graph);
          for (const a of graph.articles) expect(await store.article(a.slug)).toEqual(a);
          for (const p of graph.people) expect(await store.person(p.slug)).toEqual(p);
          for (const o of graph.organizations) expect(await store.organization(o.slug)).toEqual(o);
          for (const q of graph.quotes) expect(await store.quote(q.key)).toEqual(q);
          for (const t of graph.topics) {
            expect(await store.topic(t.slug)).toEqual(t);
            const narrower = graph.topics.filter(({ broader }) => broader === t.slug);
            expect(await store.narrowerTopics(t.slug)).toEqual(narrower);
          }
        }),
        { numRuns: 30 },
      ));
  });
}
