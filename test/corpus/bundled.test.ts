import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeArtefact, encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { quoteOrder } from '../../src/corpus/orders.ts';
import type { Graph } from '../../src/model/graph.ts';
import { describeAround } from './around-contract.ts';
import { arbitraryGraph } from './generated-graph.ts';
import { describeStore } from './store-contract.ts';

const open = (graph: Graph) => createBundledStore(encodeArtefact(graph, () => 'v'));

describeStore('bundled store', open);
describeAround('bundled store', open);

describe('decodeArtefact', () => {
  it('says what to do about a text that is no artefact', () => {
    expect(() => decodeArtefact('{"format":')).toThrow('is not JSON. Compile it again: npm run corpus');
    expect(() => decodeArtefact('{"format":"on-the-record/0"}')).toThrow('"on-the-record/0"');
    expect(() => decodeArtefact('null')).toThrow('Compile it again');
  });
});

describe('filters of the bundled store', () => {
  it('take the name of an object property for a slug that nothing has', () => {
    const [graph] = fc.sample(arbitraryGraph, { numRuns: 1, seed: 3 }) as [Graph];
    const store = open(graph);
    const window = { limit: 10, from: 'START', after: null, before: null } as const;
    for (const slug of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const order = quoteOrder('POSITION', 'ASC');
      expect(store.quotes([{ speakers: [slug] }], order, window)).toMatchObject({ items: [], totalCount: 0 });
      expect(store.quotes([{ topics: [slug, 'none'] }], order, window)).toMatchObject({ totalCount: 0 });
    }
  });
});
