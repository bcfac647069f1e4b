import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorpusStore } from '../../src/corpus/store.ts';
import { lists } from './lists.ts';
import { executeOn, fixtureStore } from './run.ts';

/** The fixture's store as one behind a network: every answer comes later. */
const asyncStore = new Proxy(fixtureStore, {
  get: (store, method: keyof CorpusStore) => {
    const answer = store[method] as (...args: unknown[]) => unknown;
    return (...args: unknown[]) => new Promise((resolve) => setTimeout(() => resolve(answer(...args))));
  },
});

const folder = new URL('../../schema/operations/', import.meta.url);
const operations = [
  ...readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const),
  ...lists.map(({ name, source }) => [name, source] as const),
  [
    'nodes',
    '{ nodes(ids: ["x", "QXJ0aWNsZTpicmlkZ2Utdm90ZQ"]) { id ... on Article { topics { edges { evidence { exact } } } } } }',
  ],
  [
    'parts',
    '{ quotes { nodes { continues { id } continuedBy { id } content { exact } paragraph { index } } } }',
  ],
  [
    'a quotation in doubt',
    '{ checkQuote(text: "The bridge will not be built", speaker: "Lind") { verdict matches { speakerMatches quote { id } changes { text } } } }',
  ],
  ['errors', '{ articles(first: -1) { totalCount } quotes(after: "x") { totalCount } }'],
] as const;

describe('a store that answers later', () => {
  it.each(operations)('gives the same answer to %s as one that answers at once', async (_name, source) => {
    const later = executeOn(asyncStore, source);
    expect(await executeOn(fixtureStore, source)).toEqual(await later);
  });

  it('makes an execution wait, where a store in memory makes none', () => {
    const source = '{ quotes { nodes { text topics { name } mentions { article { slug } } } } }';
    expect(executeOn(fixtureStore, source)).not.toBeInstanceOf(Promise);
    expect(executeOn(asyncStore, source)).toBeInstanceOf(Promise);
  });
});

describe('a store whose items point at nothing', () => {
  const broken: CorpusStore = { ...fixtureStore, person: () => null };

  it('is our error, not the client’s, and says what is missing', () => {
    const { errors = [] } = executeOn(
      broken,
      '{ quotes(first: 1) { nodes { speaker { __typename } } } }',
    ) as {
      errors?: readonly { message: string; extensions: object }[];
    };
    expect(errors.map(({ message }) => message)).toEqual([
      'The corpus points at Person "ana-ruiz", which it does not hold.',
    ]);
    expect(errors[0]?.extensions).toEqual({});
  });
});
