/*
 * Lists of whole numbers as text: five bits to a character, the sixth says that more follow. The characters are ASCII
 * from "?" to "~", so that a list has neither a tab nor a line feed in it, and a number below 32 takes one byte.
 */

const FIRST_CODE = 0x3f;
const BITS = 5;
const MORE = 1 << BITS;

/** Writes numbers from 0 to 2^31 - 1. */
export function encodeNumbers(numbers: Iterable<number>): string {
  const characters: string[] = [];
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) {
      characters.push(String.fromCharCode(FIRST_CODE + MORE + (rest & (MORE - 1))));
    }
    characters.push(String.fromCharCode(FIRST_CODE + rest));
  }
  return characters.join('');
}

/**
 * Reads what `encodeNumbers` wrote, number by number. It is a class, because the engine compiles methods into the loops
 * that call them.
 */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** The next number; not to be called at the end. */
  next(): number {
    for (let number = 0, shift = 0; ; shift += BITS) {
      const bits = this.#text.charCodeAt(this.#at++) - FIRST_CODE;
      number += (bits & (MORE - 1)) << shift;
      if (bits < MORE) return number;
    }
  }
}

/** All that `encodeNumbers` wrote. */
export function decodeNumbers(text: string): number[] {
  const numbers: number[] = [];
  for (const reader = new NumberReader(text); !reader.isAtEnd(); ) numbers.push(reader.next());
  return numbers;
}

/** Writes ascending numbers by how much each is more than the one before. */
export function encodeAscending(numbers: readonly number[]): string {
  return encodeNumbers(numbers.map((number, i) => number - (numbers[i - 1] ?? 0)));
}

/** Reads what `encodeAscending` wrote. */
export function decodeAscending(text: string): number[] {
  const numbers = decodeNumbers(text);
  let last = 0;
  numbers.forEach((more, i) => {
    last += more;
    numbers[i] = last;
  });
  return numbers;
}
