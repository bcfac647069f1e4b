/**
 * Keeps what was made of the sources used last, bounded by the length of all of them together: bounded by count,
 * a handful of huge documents would fill an isolate's memory.
 */
export class DocumentCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #maxLength: number;
  #length = 0;

  /** @param maxLength UTF-16 units of all sources together */
  constructor(maxLength: number) {
    this.#maxLength = maxLength;
  }

  get(source: string): Value | undefined {
    const value = this.#values.get(source);
    if (value === undefined) return undefined;
    // A Map keeps the order of insertion: the one used last goes to the end, the oldest stands first.
    this.#values.delete(source);
    this.#values.set(source, value);
    return value;
  }

  set(source: string, value: Value): void {
    if (source.length > this.#maxLength) return;
    if (!this.#values.delete(source)) this.#length += source.length;
    this.#values.set(source, value);
    for (const oldest of this.#values.keys()) {
      if (this.#length <= this.#maxLength) return;
      this.#values.delete(oldest);
      this.#length -= oldest.length;
    }
  }
}
