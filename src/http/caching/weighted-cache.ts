interface Kept<Value> {
  readonly value: Value;
  readonly weight: number;
}

/**
 * Keeps what was asked for last, as much as a weight allows: bounded by count, a handful of huge entries would fill an isolate's
 * memory. A Map keeps its entries in the order in which they were added, so the one to drop is its first.
 */
export class WeightedCache<Value> {
  readonly #entries = new Map<string, Kept<Value>>();
  readonly #bounds: { readonly total: number; readonly entry: number };
  readonly #weigh: (key: string, value: Value) => number;
  #weight = 0;

  /**
   * @param bounds of all entries together and of one, which is not kept if it is heavier
   * @param weigh in the same unit, above 0
   */
  constructor(
    bounds: { readonly total: number; readonly entry: number },
    weigh: (key: string, value: Value) => number,
  ) {
    this.#bounds = bounds;
    this.#weigh = weigh;
  }

  /** The value of a key, which is the last to be dropped from now on; undefined where it is not kept. */
  get(key: string): Value | undefined {
    const kept = this.#entries.get(key);
    if (kept === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, kept);
    return kept.value;
  }

  /** Keeps a value in place of what the key had, and drops others until there is room. */
  set(key: string, value: Value): void {
    this.#drop(key);
    const weight = this.#weigh(key, value);
    if (weight > this.#bounds.entry) return;
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    for (const oldest of this.#entries.keys()) {
      if (this.#weight <= this.#bounds.total) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const kept = this.#entries.get(key);
    if (kept === undefined) return;
    this.#entries.delete(key);
    this.#weight -= kept.weight;
  }
}
