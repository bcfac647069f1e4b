import type { OrdinalSet } from './sets.ts';

/** How often a value comes. */
export interface Frequency<T> {
  readonly value: T;
  readonly count: number;
}

/** Counts in how many items of a set each value comes. */
export type Counter<T> = (set: OrdinalSet | null, limit: number) => readonly Frequency<T>[];

/**
 * Turns postings around, so that the values in a set of items are counted in the time that its items take, however
 * many values the whole list has.
 *
 * @param size of the list
 * @param values in the order in which as frequent ones are given
 * @param postingOf the items that have a value
 * @returns counts the values in a set of items (null for all): the most frequent first, none that does not come
 */
export function createCounter<T>(
  size: number,
  values: readonly T[],
  postingOf: (value: T) => OrdinalSet,
): Counter<T> {
  const postings = values.map(postingOf);
  const totals = Int32Array.from(postings, (posting) => posting.length);
  // The values of item i stand from starts[i] to starts[i + 1].
  const starts = new Int32Array(size + 1);
  for (const posting of postings) for (const item of posting) (starts[item + 1] as number)++;
  for (let item = 0; item < size; item++) (starts[item + 1] as number) += starts[item] as number;
  const valuesOfItems = new Int32Array(starts[size] as number);
  const next = starts.slice();
  postings.forEach((posting, value) => {
    for (const item of posting) valuesOfItems[(next[item] as number)++] = value;
  });

  function countIn(set: OrdinalSet): Int32Array {
    const counts = new Int32Array(values.length);
    for (const item of set) {
      const end = starts[item + 1] as number;
      for (let i = starts[item] as number; i < end; i++) (counts[valuesOfItems[i] as number] as number)++;
    }
    return counts;
  }

  return (set, limit) => {
    const counts = set === null ? totals : countIn(set);
    const countOf = (value: number) => counts[value] as number;
    return values
      .map((_, value) => value)
      .filter((value) => countOf(value) > 0)
      .sort((a, b) => countOf(b) - countOf(a) || a - b)
      .slice(0, limit)
      .map((value) => ({ value: values[value] as T, count: countOf(value) }));
  };
}
