import { bisect } from '../../text/bisect.ts';
import { compareKeys, type SortOrder } from '../orders.ts';
import type { SortKey } from '../page.ts';

/** Keeps the first items after a key, of a list that comes in no order, without sorting the list. */
export class FirstKeys<T> {
  /** In order. */
  readonly kept: { readonly node: T; readonly key: SortKey }[] = [];
  /** How many were added that are not after the key. */
  before = 0;
  /** How many were added that are. */
  after = 0;
  readonly #order: SortOrder;
  readonly #limit: number;
  readonly #after: SortKey | null;

  /**
   * @param order its first column is a number that descends
   * @param limit how many to keep, 0 or more
   */
  constructor(order: SortOrder, limit: number, after: SortKey | null) {
    this.#order = order;
    this.#limit = limit;
    this.#after = after;
  }

  /**
   * @param first what the first column has for this item
   * @param keyOf makes the whole key; most items are too low to need it
   */
  add(node: T, first: number, keyOf: () => SortKey): void {
    const last = this.kept.length === this.#limit ? this.kept.at(-1) : undefined;
    if (last !== undefined && first < (last.key[0] as number)) {
      this.after++;
      return;
    }
    const key = keyOf();
    if (this.#after !== null && compareKeys(this.#order, key, this.#after) <= 0) {
      this.before++;
      return;
    }
    this.after++;
    // Of many items with one score, most are not among the first: one comparison says so.
    if (last !== undefined && compareKeys(this.#order, key, last.key) >= 0) return;
    const place = bisect(
      this.kept.length,
      (i) => compareKeys(this.#order, key, this.kept[i]?.key as SortKey) < 0,
    );
    this.kept.splice(place, 0, { node, key });
    if (this.kept.length > this.#limit) this.kept.pop();
  }
}
