/** Draws numbers from 0 to below a bound; 0 when there are no more. */
export class Draw {
  readonly #numbers: readonly number[];
  #at = 0;

  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }

  get isOver(): boolean {
    return this.#at >= this.#numbers.length;
  }

  below(bound: number): number {
    return Math.floor((this.#numbers[this.#at++] ?? 0) * bound);
  }

  /** Once in so many times; never when there are no more numbers. */
  oneIn(times: number): boolean {
    return this.below(times) === times - 1;
  }

  of<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }
}
