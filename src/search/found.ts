/**
 * Numbers of what is found, each once, with a value for each: how often something has a word, or how well it matches.
 * Looking one up takes an array's time, and going through all of them that of what is found, not of what there is.
 */
export class Found {
  /** In the order in which they were first added. */
  readonly numbers: number[] = [];
  /** For each of these its value. */
  readonly #values: number[] = [];
  readonly #size: number;
  /** By number, one more than its place in the lists; 0 if it is not found. Made when something is. */
  #places: Int32Array | undefined;

  /** @param size one more than the highest number that may be added */
  constructor(size: number) {
    this.#size = size;
  }

  has(number: number): boolean {
    return this.#placeOf(number) > 0;
  }

  /** 0 for what is not found. */
  get(number: number): number {
    return this.#values[this.#placeOf(number) - 1] ?? 0;
  }

  /** Takes a number in, or adds to its value. */
  add(number: number, value: number): void {
    this.#places ??= new Int32Array(this.#size);
    const place = this.#places[number] ?? 0;
    if (place > 0) this.#values[place - 1] = value + (this.#values[place - 1] ?? 0);
    else {
      this.#values.push(value);
      this.#places[number] = this.numbers.push(number);
    }
  }

  /** Multiplies every value. */
  multiply(factor: number): void {
    this.#values.forEach((value, place) => {
      this.#values[place] = value * factor;
    });
  }

  /** Only the numbers for which something holds, with their values. */
  where(holds: (number: number) => boolean): Found {
    const kept = new Found(this.#size);
    for (const number of this.numbers) if (holds(number)) kept.add(number, this.get(number));
    return kept;
  }

  #placeOf(number: number): number {
    return this.#places?.[number] ?? 0;
  }
}
