import { describe, expect, it } from 'vitest';
import { findWorst } from '../../bench/worst/find-worst.ts';
import { shapesOf } from '../../bench/worst/shapes.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { MAX_COST } from '../../src/http/limits.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';

/*
 * The largest accepted query of each shape that was found to be bad, over the bundled corpus. What they take of a
 * processor is for `npm run bench -- worst`.
 */

const { artefact, graph } = compileSeeds();
const worst = findWorst(shapesOf(graph), createBundledStore(artefact));

describe('the worst queries that are accepted', () => {
  it('come close to the limit', () => {
    expect(Math.max(...worst.map(({ cost }) => cost))).toBeGreaterThan(0.99 * MAX_COST);
    expect(Math.max(...worst.map(({ cost }) => cost))).toBeLessThanOrEqual(MAX_COST);
  });

  it.each(worst)(
    'are answered in two million bytes at most: $name',
    async ({ run }) => {
      expect(Buffer.byteLength(await run())).toBeLessThanOrEqual(2_000_000);
    },
    20_000,
  );

  it('come close to two million bytes', async () => {
    const texts = worst.find(({ name }) => name === 'Article { text }');
    expect(Buffer.byteLength((await texts?.run()) ?? '')).toBeGreaterThan(1_900_000);
  });
});
