import { bisect } from '../../text/bisect.ts';
import { compareKeys, type SortOrder } from '../orders.ts';
import type { Page, PageItem, PageWindow, SortKey } from '../page.ts';
import { type Columns, sortKey } from './columns.ts';
import type { Permutations } from './orders.ts';
import type { OrdinalSet } from './sets.ts';
import { walkToPage } from './walk.ts';

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

  /** The places in an order at which the members of a set stand: in the time that it takes to sort them. */
  function placesOf(set: OrdinalSet, order: SortOrder, permutation: readonly number[]): Int32Array {
    const rank = ranksIn(order, permutation);
    const places = new Int32Array(set.length);
    for (let i = 0; i < set.length; i++) places[i] = rank[set[i] as number] as number;
    return places.sort();
  }

  const itemAt = (ordinal: number) => items[ordinal] as T;

  /** A page of a set that is not the whole list, in an order that is not the default. */
  function pageOf(
    set: OrdinalSet,
    order: SortOrder,
    permutation: readonly number[],
    window: PageWindow,
  ): Page<T> {
    const [low, high] = openPlaces(
      permutation.length,
      (i) => itemAt(permutation[i] as number),
      order,
      columns,
      window,
    );
    const walked = walkToPage(set, permutation, low, high, window);
    if (walked === null) {
      const places = placesOf(set, order, permutation);
      const memberAt = (index: number) => itemAt(permutation[places[index] as number] as number);
      return cutPage(set.length, memberAt, order, columns, window);
    }
    const { ordinals, hasNextPage, hasPreviousPage } = walked;
    return {
      items: ordinals.map((ordinal) => new ListedItem(itemAt(ordinal), order, columns)),
      totalCount: set.length,
      hasNextPage,
      hasPreviousPage,
    };
  }

  return {
    page(set, order, window) {
      const isDefault = order.name === orders[0]?.name;
      const permutation = isDefault ? all : permutations[order.name];
      if (!permutation)
        throw new Error(`The artefact has no order ${order.name}: see src/corpus/bundled/orders.ts.`);
      if (set && !isDefault) return pageOf(set, order, permutation, window);
      const ordinals = set ?? permutation;
      return cutPage(ordinals.length, (i) => itemAt(ordinals[i] as number), order, columns, window);
    },
  };
}

/**
 * An item of a page. Most pages are read without a cursor, so its key is made when it is asked for. A class, because an object with a
 * getter of its own takes many times as long to make.
 */
class ListedItem<T> implements PageItem<T> {
  readonly node: T;
  readonly #order: SortOrder;
  readonly #columns: Columns<T>;

  constructor(node: T, order: SortOrder, columns: Columns<T>) {
    this.node = node;
    this.#order = order;
    this.#columns = columns;
  }

  get key(): SortKey {
    return sortKey(this.#columns, this.#order, this.node);
  }
}

/**
 * Short lists that are in no order in the artefact, such as what one article has: each is put together and sorted when it
 * is first asked for, and kept. All of them together are no longer than what the artefact has of them.
 *
 * @param listOf the items of a list by its name; it gives none for a name that there is not
 */
export function createShortLists<T>(
  listOf: (name: string) => readonly T[],
  order: SortOrder,
  columns: Columns<T>,
): (name: string, window: PageWindow) => Page<T> {
  const sorted = new Map<string, readonly T[]>();

  function sort(name: string): readonly T[] {
    const items = listOf(name)
      .map((node) => ({ node, key: sortKey(columns, order, node) }))
      .sort((a, b) => compareKeys(order, a.key, b.key))
      .map(({ node }) => node);
    // Names that there are not are any number.
    if (items.length > 0) sorted.set(name, items);
    return items;
  }

  return (name, window) => {
    const items = sorted.get(name) ?? sort(name);
    return cutPage(items.length, (i) => items[i] as T, order, columns, window);
  };
}

/** Between which places of an ordered list a window is open, by bisection; the first is the higher one where nothing is. */
function openPlaces<T>(
  length: number,
  itemAt: (index: number) => T,
  order: SortOrder,
  columns: Columns<T>,
  { after, before }: PageWindow,
): [from: number, to: number] {
  const keyAt = (index: number): SortKey => sortKey(columns, order, itemAt(index));
  return [
    after === null ? 0 : bisect(length, (i) => compareKeys(order, keyAt(i), after) > 0),
    before === null ? length : bisect(length, (i) => compareKeys(order, keyAt(i), before) >= 0),
  ];
}

/** Cuts a page from an ordered list. */
function cutPage<T>(
  length: number,
  itemAt: (index: number) => T,
  order: SortOrder,
  columns: Columns<T>,
  window: PageWindow,
): Page<T> {
  const [begin, end] = openPlaces(length, itemAt, order, columns, window);
  const size = Math.min(window.limit, Math.max(0, end - begin));
  const first = window.from === 'START' ? begin : Math.max(begin, end - size);
  const items: PageItem<T>[] = [];
  for (let i = first; i < first + size; i++) items.push(new ListedItem(itemAt(i), order, columns));
  return {
    items,
    totalCount: length,
    hasNextPage: first + size < length,
    hasPreviousPage: first > 0,
  };
}
