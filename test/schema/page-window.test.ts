import { describe, expect, it } from 'vitest';
import { orderOf } from '../../schema/cursor.ts';
import { pageWindow } from '../../schema/page-window.ts';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { agentOrder } from '../../src/corpus/orders.ts';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { executeOn } from './run.ts';

const order = orderOf('people', agentOrder('NAME', 'ASC'));

describe('pageWindow', () => {
  it('asks for the first 20 unless told', () => {
    expect(pageWindow({}, order)).toEqual({ limit: 20, from: 'START', after: null, before: null });
  });

  it('asks from the end for last', () => {
    expect(pageWindow({ last: 3 }, order)).toEqual({ limit: 3, from: 'END', after: null, before: null });
  });

  it('takes the sizes 0 and 100', () => {
    expect(pageWindow({ first: 0 }, order).limit).toBe(0);
    expect(pageWindow({ last: 100 }, order).limit).toBe(100);
  });
});

describe('a connection of more than 20 items', () => {
  const articles = Array.from({ length: 30 }, (_, i) => ({
    ...fixtureGraph.articles.at(-1)!,
    slug: `note-${String(i).padStart(2, '0')}`,
    quoteCount: 0,
  }));
  const empty = { people: [], organizations: [], unnamedSources: [], topics: [], quotes: [], mentions: [] };
  const store = createBundledStore(encodeArtefact(withAggregates({ ...empty, articles }), () => 'test'));

  it('gives the first 20 unless told, and says how many there are', () => {
    const result = executeOn(store, '{ articles { totalCount nodes { slug } pageInfo { hasNextPage } } }');
    expect(result).toMatchObject({ data: { articles: { totalCount: 30, pageInfo: { hasNextPage: true } } } });
    expect(result).toHaveProperty('data.articles.nodes.length', 20);
    expect(result).toHaveProperty('data.articles.nodes.19.slug', 'note-19');
  });
});
