/** An entry, between the one that was asked for just before it and the one just after. */
interface Entry<Value> {
  readonly key: string;
  readonly value: Value;
  readonly weight: number;
  older: Entry<Value> | null;
  newer: Entry<Value> | null;
}

/**
 * Keeps what was asked for last, as much as a weight allows: bounded by count, a handful of huge entries would fill an isolate's
 * memory. The entries are linked in the order in which they were asked for, so that to ask for one writes some references and
 * neither searches nor grows anything: a Map's own order would need the entry deleted and added again.
 */
export class WeightedCache<Value> {
  readonly #entries = new Map<string, Entry<Value>>();
  readonly #bounds: { readonly total: number; readonly entry: number };
  readonly #weigh: (key: string, value: Value) => number;
  #oldest: Entry<Value> | null = null;
  #newest: Entry<Value> | null = null;
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
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (entry !== this.#newest) {
      this.#unlink(entry);
      this.#append(entry);
    }
    return entry.value;
  }

  /** Keeps a value in place of what the key had, and drops others until there is room. */
  set(key: string, value: Value): void {
    const former = this.#entries.get(key);
    if (former !== undefined) this.#drop(former);
    const weight = this.#weigh(key, value);
    if (weight > this.#bounds.entry) return;
    const entry: Entry<Value> = { key, value, weight, older: null, newer: null };
    this.#entries.set(key, entry);
    this.#append(entry);
    this.#weight += weight;
    while (this.#weight > this.#bounds.total && this.#oldest !== null) this.#drop(this.#oldest);
  }

  #drop(entry: Entry<Value>): void {
    this.#entries.delete(entry.key);
    this.#unlink(entry);
    this.#weight -= entry.weight;
  }

  #unlink({ older, newer }: Entry<Value>): void {
    if (older === null) this.#oldest = newer;
    else older.newer = newer;
    if (newer === null) this.#newest = older;
    else newer.older = older;
  }

  #append(entry: Entry<Value>): void {
    entry.older = this.#newest;
    entry.newer = null;
    if (this.#newest === null) this.#oldest = entry;
    else this.#newest.newer = entry;
    this.#newest = entry;
  }
}
