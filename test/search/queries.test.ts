import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeTypeOf } from '../../schema/node-id.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { SearchHit } from '../../src/corpus/search-hit.ts';
import { articleOf, compileSeeds, wordsAt } from '../seeds/compiled-seeds.ts';
import { EXPECTED_MISSPELT, EXPECTED_SEARCHES, type ExpectedSearch } from './queries.expected.ts';
import { search } from './search.ts';

const { artefact, graph } = compileSeeds();
const store = createBundledStore(artefact);

/** A result as expectations name it; a quotation by all of its words. */
function named({ item }: SearchHit): string {
  const what =
    'slug' in item ? item.slug : 'span' in item ? wordsAt(articleOf(graph, item.article), item.span) : '';
  return `${nodeTypeOf(item).toUpperCase()} ${what}`;
}

/** What is found, each as the expectation that it meets if there is one. */
function asExpected(found: readonly string[], expected: readonly string[]): string[] {
  return found.map((one) => expected.find((beginning) => one.startsWith(beginning)) ?? one);
}

/** The queries of README's table of the query language, by its rows. */
function queriesOfReadme(): string[] {
  const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
  const [, rows = ''] = readme.match(/\| write \| to find \|\n\|---\|---\|\n((?:\|.*\n)+)/) ?? [];
  const written = rows
    .split('\n')
    .flatMap((row) => Array.from((row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)));
  return written.map(([, query = '']) => query);
}

describe('README', () => {
  it.each(queriesOfReadme())('shows %s, which finds something in the bundled corpus', async (query) => {
    expect((await search(store, query)).totalCount).toBeGreaterThan(0);
  });

  it('shows a misspelt name that no article has, and whose it is', async () => {
    const readme = queriesOfReadme();
    const misspelt = EXPECTED_MISSPELT.find(({ query }) => readme.includes(query));
    expect(misspelt?.first).toMatch(/^PERSON /);
    expect((await search(store, `"${misspelt?.query}"`)).totalCount).toBe(0);
  });
});

describe('a search of the bundled corpus', () => {
  it.each(EXPECTED_SEARCHES.map((expected) => [expected.query, expected] as const))(
    'for %s finds what a reader expects',
    async (query, { types, first, all, never = [] }: ExpectedSearch) => {
      const { items } = await search(store, query, types);
      const found = items.map(({ node }) => named(node));
      if (first !== undefined) expect(asExpected(found, [first])[0]).toBe(first);
      if (all !== undefined) expect(asExpected(found, all).sort()).toEqual([...all].sort());
      expect(asExpected(found, never).filter((one) => never.some((unwanted) => unwanted === one))).toEqual(
        [],
      );
    },
  );
});
