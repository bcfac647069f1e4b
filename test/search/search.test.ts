import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { compareKeys, SEARCH_ORDER } from '../../src/corpus/orders.ts';
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

const open = (graph: Graph): CorpusStore => createBundledStore(encodeArtefact(graph, () => 'v'));
const keyOf = ({ item }: SearchHit): string => ('slug' in item ? item.slug : item.key);

/**
 * A word of the query that no text of the graph has would be looked for among the names as a misspelling; the words
 * are too far apart for that to find anything.
 */
describe('a search', () => {
  it('finds what has the words, in any form, phrase by phrase, and nothing else', () => {
    fc.assert(
      fc.property(wordGraph, query, (graph, asked) => {
        const found = search(open(graph), written(asked)).items.map(({ node }) => keyOf(node));
        const expected = itemsOf(graph).filter(({ runs }) => matches(asked, runs));
        expect(found.sort()).toEqual(expected.map(({ key }) => key).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('gives results in order, each once, whatever the pages', () => {
    fc.assert(
      fc.property(wordGraph, query, fc.integer({ min: 1, max: 4 }), (graph, asked, limit) => {
        const store = open(graph);
        const whole = search(store, written(asked));
        const keys = whole.items.map(({ key }) => key);
        for (const [i, key] of keys.slice(1).entries()) {
          expect(compareKeys(SEARCH_ORDER, keys[i] ?? [], key)).toBeLessThan(0);
        }
        const paged: string[] = [];
        for (let after: SearchAfter = null, more = true; more; ) {
          const page = store.search(parseQuery(written(asked)), SEARCH_TYPES, { limit, after });
          if (page instanceof Promise) throw new Error('The bundled store answers at once.');
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

type SearchAfter = Parameters<CorpusStore['search']>[2]['after'];

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

describe('a highlight', () => {
  it('is inside its field and covers a term of the query; everything found by words has one', () => {
    fc.assert(
      fc.property(wordGraph, query, (graph, asked) => {
        for (const { node } of search(open(graph), written(asked)).items) {
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

describe('an artefact', () => {
  it('is the same for the same graph, search index and all', () => {
    fc.assert(
      fc.property(wordGraph, (graph) => {
        const versionOf = (text: string) => String(text.length);
        expect(encodeArtefact(structuredClone(graph), versionOf)).toBe(encodeArtefact(graph, versionOf));
      }),
      { numRuns: 30 },
    );
  });
});
