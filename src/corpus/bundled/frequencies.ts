import type { OrdinalSet } from './sets.ts';

/** Which ordinals are in a set: 1 at theirs, 0 at all others. */
export type Members = Uint8Array;

// The loops below are run over by thousands, mostly once in an isolate's life and so before they are compiled: counted
// ones take a fraction of the time of `for … of`.

/** A set as its members' flags. */
export function membersOf(set: OrdinalSet, size: number): Members {
  const members = new Uint8Array(size);
  for (let i = 0; i < set.length; i++) members[set[i] as number] = 1;
  return members;
}

/** How many ordinals of each set are members; of null all are. */
export function countMembers(sets: readonly OrdinalSet[], members: Members | null): Int32Array {
  const counts = new Int32Array(sets.length);
  for (let s = 0; s < sets.length; s++) {
    const set = sets[s] as OrdinalSet;
    let count = members === null ? set.length : 0;
    if (members !== null) for (let i = 0; i < set.length; i++) count += members[set[i] as number] as number;
    counts[s] = count;
  }
  return counts;
}

/**
 * The places of the highest counts above 0, and of all that are as high as the lowest of them: more than `limit` where
 * counts are equal.
 */
export function placesOfHighest(counts: Int32Array, limit: number): readonly number[] {
  if (limit === 0) return [];
  const least = limit >= counts.length ? 1 : Math.max(1, counts.toSorted()[counts.length - limit] as number);
  const places: number[] = [];
  for (let place = 0; place < counts.length; place++) {
    if ((counts[place] as number) >= least) places.push(place);
  }
  return places;
}
