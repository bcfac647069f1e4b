import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkToPage } from '../../src/corpus/bundled/walk.ts';

const SIZE = 60;
const ordinals = Array.from({ length: SIZE }, (_, i) => i);

/** The same page from the whole list, read through. */
function plainPage(
  set: readonly number[],
  permutation: readonly number[],
  [low, high]: readonly [number, number],
  { limit, from }: { limit: number; from: 'START' | 'END' },
) {
  const members = permutation.flatMap((ordinal, place) =>
    set.includes(ordinal) ? [{ ordinal, place }] : [],
  );
  const inWindow = members.filter(({ place }) => low <= place && place < high);
  const shown =
    from === 'START'
      ? inWindow.slice(0, limit)
      : inWindow.slice(inWindow.length - Math.min(limit, inWindow.length));
  const first = shown[0]?.place ?? (from === 'START' ? low : Math.max(low, high));
  const behind = shown.length > 0 ? (shown.at(-1)?.place as number) + 1 : first;
  return {
    ordinals: shown.map(({ ordinal }) => ordinal),
    hasNextPage: members.some(({ place }) => place >= behind),
    hasPreviousPage: members.some(({ place }) => place < first),
  };
}

describe('walking along an order to a page of a set', () => {
  it('finds what reading the whole list finds, or gives up', () => {
    let found = 0;
    fc.assert(
      fc.property(
        fc.subarray(ordinals, { minLength: 15 }),
        fc.shuffledSubarray(ordinals, { minLength: SIZE }),
        fc.nat(SIZE),
        fc.nat(SIZE),
        fc.record({ limit: fc.nat(6), from: fc.constantFrom('START' as const, 'END' as const) }),
        (set, permutation, low, high, window) => {
          const page = walkToPage(set, permutation, low, high, window);
          if (page === null) return;
          found++;
          expect(page).toEqual(plainPage(set, permutation, [low, high], window));
        },
      ),
      { numRuns: 1000 },
    );
    expect(found).toBeGreaterThan(400);
  });

  it('finds a page of a set that stands evenly in the order, from either end', () => {
    const even = ordinals.filter((ordinal) => ordinal % 2 === 0);
    expect(walkToPage(even, ordinals, 0, SIZE, { limit: 3, from: 'START' })).toEqual({
      ordinals: [0, 2, 4],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(walkToPage(even, ordinals, 11, SIZE, { limit: 3, from: 'END' })).toEqual({
      ordinals: [54, 56, 58],
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it('gives up where sorting the set is less', () => {
    const few = [3, 40];
    const far = ordinals.slice(SIZE / 2 + 5);
    expect(walkToPage(few, ordinals, 0, SIZE, { limit: 1, from: 'START' })).toBeNull();
    expect(walkToPage(far, ordinals, 0, SIZE, { limit: 1, from: 'START' })).toBeNull();
    expect(walkToPage([], ordinals, 0, SIZE, { limit: 1, from: 'START' })).toBeNull();
  });
});
