/** What one sort column of a keyset cursor may hold. */
export type SortValue = string | number | null;

/** The values by which one item stands in an order, one for each column: a keyset cursor, before it is encoded. */
export type SortKey = readonly SortValue[];

/** Which part of an ordered list is wanted: `limit` items from one end of what lies between two keys. */
export interface PageWindow {
  /** 0 or more. */
  readonly limit: number;
  readonly from: 'START' | 'END';
  /** Only what stands behind this key; the key itself need not be in the list. */
  readonly after: SortKey | null;
  /** Only what stands before this key. */
  readonly before: SortKey | null;
}

export interface PageItem<T> {
  readonly node: T;
  readonly key: SortKey;
}

/** One part of an ordered list, in the list's order whichever end it was taken from. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  /** Of the whole list, whatever the window. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}
