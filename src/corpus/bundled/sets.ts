/*
 * Sets of ordinals (positions in a list of the graph), each an ascending array without doubles. Postings come
 * from the artefact in this form; because lists are in their default order, so is every set.
 */

export type OrdinalSet = readonly number[];

import { bisect } from '../../text/bisect.ts';

/** Ordinals that are in at least one of the sets. */
export function union(sets: readonly OrdinalSet[]): OrdinalSet {
  const [only, other] = sets;
  if (only === undefined) return [];
  if (other === undefined) return only;
  return sets.length === 2 ? merge(only, other) : marked(sets);
}

/** The union of many sets. To merge them one after the other would copy the first ones as often as there are sets. */
function marked(sets: readonly OrdinalSet[]): OrdinalSet {
  const last = sets.reduce((most, set) => Math.max(most, set.at(-1) ?? -1), -1);
  const isMember = new Uint8Array(last + 1);
  for (const set of sets) for (const ordinal of set) isMember[ordinal] = 1;
  const result: number[] = [];
  for (let ordinal = 0; ordinal <= last; ordinal++) if (isMember[ordinal] === 1) result.push(ordinal);
  return result;
}

function merge(a: OrdinalSet, b: OrdinalSet): OrdinalSet {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i] ?? Number.POSITIVE_INFINITY;
    const right = b[j] ?? Number.POSITIVE_INFINITY;
    result.push(Math.min(left, right));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return result;
}

/** Ordinals that are in both sets. */
export function intersection(a: OrdinalSet, b: OrdinalSet): OrdinalSet {
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) result.push(a[i] as number);
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return result;
}

/** Ordinals from 0 to `size` - 1 that are not in the set. */
export function complement(set: OrdinalSet, size: number): OrdinalSet {
  const result: number[] = [];
  let next = 0;
  for (let ordinal = 0; ordinal < size; ordinal++) {
    if (set[next] === ordinal) next++;
    else result.push(ordinal);
  }
  return result;
}

/** Ordinals from `from` to `to` - 1. */
export function range(from: number, to: number): OrdinalSet {
  const ordinals: number[] = [];
  for (let ordinal = from; ordinal < to; ordinal++) ordinals.push(ordinal);
  return ordinals;
}

/** Whether a set has an ordinal. */
export function includes(set: OrdinalSet, ordinal: number): boolean {
  return set[bisect(set.length, (i) => (set[i] ?? 0) >= ordinal)] === ordinal;
}
