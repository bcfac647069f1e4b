import { bisect } from '../../text/bisect.ts';
import { compareKeys, type SortOrder } from '../orders.ts';
import type { Page, PageItem, PageWindow, SortKey } from '../page.ts';
import { type Columns, sortKey } from './columns.ts';
import type { Permutations } from './orders.ts';
import type { OrdinalSet } from './sets.ts';

/** One list of the graph with its orders, from which pages are cut. */
export interface Listing<T> {
  /**
   * The part of the list that a window shows.
   *
   * @param set which items are in the list; null for all
   */
  page(set: OrdinalSet | null, order: SortOrder, window: PageWindow): Page<T>;
}

/**
 * @param items in the default order
 * @param orders what can be asked for, the default first
 * @param permutations the items in each order but the default, as the artefact has them
 */
export function createListing<T>(
  items: readonly T[],
  orders: readonly SortOrder[],
  permutations: Permutations,
  columns: Columns<T>,
): Listing<T> {
  const all = items.map((_, ordinal) => ordinal);
  const ranks = new Map<string, Int32Array>();

  /** For each ordinal its place in an order; turned around once for each order that a filtered list is asked in. */
  function ranksIn(order: SortOrder, permutation: readonly number[]): Int32Array {
    let ranksOfOrder = ranks.get(order.name);
    if (!ranksOfOrder) {
      ranksOfOrder = new Int32Array(permutation.length);
      for (let rank = 0; rank < permutation.length; rank++) ranksOfOrder[permutation[rank] as number] = rank;
      ranks.set(order.name, ranksOfOrder);
    }
    return ranksOfOrder;
  }

  function inOrder(set: OrdinalSet | null, order: SortOrder): readonly number[] {
    if (order.name === orders[0]?.name) return set ?? all;
    const permutation = permutations[order.name];
    if (!permutation)
      throw new Error(`The artefact has no order ${order.name}: see src/corpus/bundled/orders.ts.`);
    if (!set) return permutation;
    const rank = ranksIn(order, permutation);
    return [...set].sort((a, b) => (rank[a] as number) - (rank[b] as number));
  }

  return {
    page(set, order, window) {
      const ordinals = inOrder(set, order);
      return cutPage(ordinals.length, (i) => items[ordinals[i] as number] as T, order, columns, window);
    },
  };
}

/** A page of a short list that is in no order yet: what one article has. */
export function sortAndCut<T>(
  items: readonly T[],
  order: SortOrder,
  columns: Columns<T>,
  window: PageWindow,
): Page<T> {
  const sorted = items
    .map((node) => ({ node, key: sortKey(columns, order, node) }))
    .sort((a, b) => compareKeys(order, a.key, b.key));
  return cutPage(sorted.length, (i) => (sorted[i] as PageItem<T>).node, order, columns, window);
}

/** Cuts a page from an ordered list, finding the window's ends by bisection. */
function cutPage<T>(
  length: number,
  itemAt: (index: number) => T,
  order: SortOrder,
  columns: Columns<T>,
  { limit, from, after, before }: PageWindow,
): Page<T> {
  const keyAt = (index: number): SortKey => sortKey(columns, order, itemAt(index));
  const begin = after === null ? 0 : bisect(length, (i) => compareKeys(order, keyAt(i), after) > 0);
  const end = before === null ? length : bisect(length, (i) => compareKeys(order, keyAt(i), before) >= 0);
  const size = Math.min(limit, Math.max(0, end - begin));
  const first = from === 'START' ? begin : Math.max(begin, end - size);
  return {
    items: Array.from({ length: size }, (_, i) => ({ node: itemAt(first + i), key: keyAt(first + i) })),
    totalCount: length,
    hasNextPage: first + size < length,
    hasPreviousPage: first > 0,
  };
}
