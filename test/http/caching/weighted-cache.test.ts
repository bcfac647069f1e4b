import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WeightedCache } from '../../../src/http/caching/weighted-cache.ts';

const BOUNDS = { total: 20, entry: 12 };

/** The same, as plainly as can be: a list of entries, the one that was asked for last at its end. */
class PlainCache {
  entries: [key: string, weight: number][] = [];

  get(key: string): number | undefined {
    const found = this.entries.find(([own]) => own === key);
    if (found === undefined) return undefined;
    this.entries = [...this.entries.filter((entry) => entry !== found), found];
    return found[1];
  }

  set(key: string, weight: number): void {
    this.entries = this.entries.filter(([own]) => own !== key);
    if (weight > BOUNDS.entry) return;
    this.entries.push([key, weight]);
    while (this.entries.reduce((sum, [, own]) => sum + own, 0) > BOUNDS.total) this.entries.shift();
  }
}

describe('WeightedCache', () => {
  it('keeps what a list of the entries in the order of their last use would', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
    const step = fc.oneof(
      fc.record({ key }),
      fc.record({ key, weight: fc.integer({ min: 1, max: BOUNDS.entry + 2 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const cache = new WeightedCache<number>(BOUNDS, (_key, weight) => weight);
        const plain = new PlainCache();
        for (const { key, ...rest } of steps) {
          if ('weight' in rest) {
            cache.set(key, rest.weight);
            plain.set(key, rest.weight);
          } else {
            expect(cache.get(key)).toBe(plain.get(key));
          }
        }
        for (const [kept, weight] of plain.entries) expect(cache.get(kept)).toBe(weight);
        for (const each of ['a', 'b', 'c', 'd', 'e', 'f']) expect(cache.get(each)).toBe(plain.get(each));
      }),
      { numRuns: 1000 },
    );
  });

  it('drops what has the key already, even for a value that is too heavy to be kept', () => {
    const cache = new WeightedCache<number>(BOUNDS, (_key, weight) => weight);
    cache.set('a', 1);
    cache.set('a', BOUNDS.entry + 1);
    expect(cache.get('a')).toBeUndefined();
  });
});
