import { compareText } from '../text/compare.ts';
import { fromLatin1, toLatin1 } from '../text/latin1.ts';

const AFTER_KEY = '\t';
const LINE_END = '\n';
/** Greater than any code unit of an encoded key. */
const LAST_CODE_UNIT = '\uffff';

/**
 * Writes a table as text, a line for each key, sorted by code unit. Keys may be of any script and are encoded, so that
 * the text has no character above U+00FF if the values have none. Neither keys nor values may hold a line feed.
 */
export function encodeLines(table: ReadonlyMap<string, string>): string {
  return Array.from(table, ([key, value]) => [toLatin1(key), value] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `${key}${AFTER_KEY}${value}${LINE_END}`)
    .join('');
}

/** A table that `encodeLines` wrote. Keys are found by bisection of the text, so that opening it costs nothing. */
export class SortedLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of a key; null if there is none. */
  get(key: string): string | null {
    const encoded = toLatin1(key);
    const start = this.#lineFrom(encoded);
    const line = `${encoded}${AFTER_KEY}`;
    if (!this.#text.startsWith(line, start)) return null;
    return this.#text.slice(start + line.length, this.#text.indexOf(LINE_END, start));
  }

  /** The keys that begin with a prefix, sorted by code unit, with their values. */
  linesFrom(prefix: string): { readonly key: string; readonly value: string }[] {
    const encoded = toLatin1(prefix);
    const lines: { key: string; value: string }[] = [];
    let start = this.#lineFrom(encoded);
    while (this.#text.startsWith(encoded, start) && start < this.#text.length) {
      const key = this.#keyAt(start);
      const end = this.#text.indexOf(LINE_END, start);
      lines.push({
        key: fromLatin1(key),
        value: this.#text.slice(start + key.length + AFTER_KEY.length, end),
      });
      start = end + 1;
    }
    return lines;
  }

  /** UTF-16 units of all lines whose keys begin with a prefix. They are measured by bisection, and not read. */
  lengthFrom(prefix: string): number {
    const encoded = toLatin1(prefix);
    return this.#lineFrom(`${encoded}${LAST_CODE_UNIT}`) - this.#lineFrom(encoded);
  }

  /** The encoded key of a line. */
  #keyAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf(AFTER_KEY, start));
  }

  /**
   * Where the first line begins whose key is not before the given one, both encoded. The search for a line's beginning
   * goes forward only, at the speed of `String.indexOf`, because a common word's line is long.
   */
  #lineFrom(key: string): number {
    const text = this.#text;
    // A line that begins from `low` on and before `high` may be the one; if none is, it is the one at `found`.
    let low = 0;
    let high = text.length;
    let found = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The text ends with a line's end.
      const start = middle === low ? low : text.indexOf(LINE_END, middle - 1) + 1;
      if (start >= high) high = middle;
      else if (this.#keyAt(start) < key) low = text.indexOf(LINE_END, start) + 1;
      else {
        high = middle;
        found = start;
      }
    }
    return found;
  }
}
