/*
 * Lists of whole numbers as text: five bits to a character, the sixth says that more follow. The characters are ASCII
 * from "?" to "~", so that a list has neither a tab nor a line feed in it, and a number below 32 takes one byte.
 */

const FIRST_CODE = 0x3f;
const BITS = 5;
const MORE = 1 << BITS;

/** Writes numbers from 0 to 2^31 - 1. */
export function encodeNumbers(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    for (; rest >= MORE; rest >>>= BITS) {
      text += String.fromCharCode(FIRST_CODE + MORE + (rest & (MORE - 1)));
    }
    text += String.fromCharCode(FIRST_CODE + rest);
  }
  return text;
}

/** Reads what `encodeNumbers` wrote, number by number. */
export class NumberReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): number {
    for (let number = 0, shift = 0; ; shift += BITS) {
      const bits = this.#text.charCodeAt(this.#at++) - FIRST_CODE;
      if (bits < MORE) return number + (bits << shift);
      number += (bits - MORE) << shift;
    }
  }
}
