import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MaybePromise } from '../../src/corpus/maybe-promise.ts';
import { compareKeys, SEARCH_ORDER } from '../../src/corpus/orders.ts';
import type { Page, SortKey } from '../../src/corpus/page.ts';
import type { SearchHit } from '../../src/corpus/search-hit.ts';
import type { CorpusStore } from '../../src/corpus/store.ts';
import type { Graph } from '../../src/model/graph.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { SEARCH_TYPES } from '../../src/search/result.ts';
import { fold } from '../../src/text/fold.ts';
import { isFormOf, itemsOf, matches, type PlainQuery, written } from './plain-search.ts';
import { search } from './search.ts';
import { FORMS, WORDS, wordGraph } from './word-graph.ts';

const word = fc.constantFrom(...WORDS).map((text): PlainQuery => ({ kind: 'word', text }));
const prefix = fc
  .constantFrom('tr', 'al', 'ALL', 'wa', 'çav', '20', 'zz')
  .map((text): PlainQuery => ({ kind: 'prefix', text }));
const phrase = fc
  .array(fc.constantFrom(...Object.values(FORMS).flat()), { minLength: 1, maxLength: 3 })
  .map((words): PlainQuery => ({ kind: 'phrase', text: words.join(' ') }));
const term = fc.oneof(word, word, prefix, phrase);
const group = fc
  .tuple(fc.constantFrom('all' as const, 'any' as const), fc.array(term, { minLength: 2, maxLength: 3 }))
  .map(([kind, parts]): PlainQuery => ({ kind, parts }));
const query = fc.oneof(
  term,
  group,
  fc
    .tuple(fc.oneof(term, group), fc.oneof(term, group))
    .map(([part, not]): PlainQuery => ({ kind: 'but', part, not })),
);

const keyOf = ({ item }: SearchHit): string => ('slug' in item ? item.slug : item.key);

/** The terms of a query that something found may have. */
function wanted(asked: PlainQuery): PlainQuery[] {
  if (asked.kind === 'but') return wanted(asked.part);
  return 'parts' in asked ? asked.parts.flatMap(wanted) : [asked];
}

/** Whether words are what a term looks for. */
function isTerm(exact: string, asked: PlainQuery): boolean {
  const words = fold(exact.replace(/’s$/, ''));
  if (asked.kind === 'word') return isFormOf(exact, asked.text);
  if (asked.kind === 'prefix') return words.startsWith(fold(asked.text));
  return asked.kind === 'phrase' && matches(asked, [exact]);
}

/**
 * The tests that every store's search must pass; `open` makes a store that holds a graph.
 *
 * A word of a query that no text of the graph has is looked for among the names as a misspelling; the words are too
 * far apart for that to find anything.
 */
export function describeSearch(name: string, open: (graph: Graph) => MaybePromise<CorpusStore>): void {
  describe(`${name}: a search`, () => {
    it('finds what has the words, in any form, phrase by phrase, and nothing else', async () => {
      await fc.assert(
        fc.asyncProperty(wordGraph, query, async (graph, asked) => {
          const found = (await search(await open(graph), written(asked))).items.map(({ node }) =>
            keyOf(node),
          );
          const expected = itemsOf(graph).filter(({ runs }) => matches(asked, runs));
          expect(found.sort()).toEqual(expected.map(({ key }) => key).sort());
        }),
        { numRuns: 400 },
      );
    });

    it('gives results in order, each once, whatever the pages', async () => {
      await fc.assert(
        fc.asyncProperty(wordGraph, query, fc.integer({ min: 1, max: 4 }), async (graph, asked, limit) => {
          const store = await open(graph);
          const whole = await search(store, written(asked));
          const keys = whole.items.map(({ key }) => key);
          for (const [i, key] of keys.slice(1).entries()) {
            expect(compareKeys(SEARCH_ORDER, keys[i] ?? [], key)).toBeLessThan(0);
          }
          const parsed = parseQuery(written(asked));
          const paged: string[] = [];
          for (let after: SortKey | null = null, more = true; more; ) {
            const page: Page<SearchHit> = await store.search(parsed, SEARCH_TYPES, { limit, after });
            expect(page.totalCount).toBe(whole.totalCount);
            expect(page.hasPreviousPage).toBe(paged.length > 0);
            paged.push(...page.items.map(({ node }) => keyOf(node)));
            after = page.items.at(-1)?.key ?? null;
            more = page.hasNextPage;
          }
          expect(paged).toEqual(whole.items.map(({ node }) => keyOf(node)));
        }),
        { numRuns: 100 },
      );
    });
  });

  describe(`${name}: a highlight`, () => {
    it('is inside its field and covers a term of the query; everything found by words has one', async () => {
      await fc.assert(
        fc.asyncProperty(wordGraph, query, async (graph, asked) => {
          for (const { node } of (await search(await open(graph), written(asked))).items) {
            const highlights = node.highlights();
            expect(highlights.length).toBeGreaterThan(0);
            for (const { text, start, end } of highlights) {
              expect(0 <= start && start < end && end <= text.length).toBe(true);
              const exact = text.slice(start, end);
              expect(
                wanted(asked).some((one) => isTerm(exact, one)),
                `${exact} of ${written(asked)}`,
              ).toBe(true);
            }
          }
        }),
        { numRuns: 300 },
      );
    });
  });
}
