import { describe, expect, it } from 'vitest';
import { compileFolder } from '../compile/compile-folder.ts';
import { isPresent, SOURCE_FOLDERS } from '../harness/corpora.ts';
import { expectedPairs, foundPairs } from './found-pairs.ts';
import { BUNDLED_PAIRS, RAW_PAIRS } from './variants.expected.ts';

describe('variants of the bundled corpus', () => {
  it('are the pairs that a reader finds, and no others', () => {
    const { graph } = compileFolder(SOURCE_FOLDERS.bundled);
    expect(foundPairs(graph)).toEqual(expectedPairs(graph, BUNDLED_PAIRS));
  });
});

// They lie beside the repository on some machines only.
describe.skipIf(!isPresent('raw'))(
  'variants of the raw documents (skipped where ../shared/seeds is missing)',
  () => {
    it('are the pairs that a reader finds, and no others', () => {
      const { graph } = compileFolder(SOURCE_FOLDERS.raw, { authorities: SOURCE_FOLDERS.bundled });
      expect(foundPairs(graph)).toEqual(expectedPairs(graph, RAW_PAIRS));
    });
  },
);
