import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { describeSearch } from './search-contract.ts';
import { wordGraph } from './word-graph.ts';

describeSearch('bundled store', (graph) => createBundledStore(encodeArtefact(graph, () => 'v')));

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
