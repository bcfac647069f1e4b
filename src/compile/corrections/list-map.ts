/** Several values for each key, in the order in which they were added. */
export class ListMap<Key, Value> {
  readonly #lists = new Map<Key, Value[]>();

  add(key: Key, value: Value): void {
    const list = this.#lists.get(key);
    if (list) list.push(value);
    else this.#lists.set(key, [value]);
  }

  of(key: Key): readonly Value[] {
    return this.#lists.get(key) ?? [];
  }
}
