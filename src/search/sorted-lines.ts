import { compareText } from '../text/compare.ts';

const BEHIND_KEY = '\t';
const LINE_END = '\n';

/** Writes a table as text, a line for each key, sorted by code unit. Neither keys nor values may hold a line feed. */
export function encodeLines(table: ReadonlyMap<string, string>): string {
  return [...table]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) => `${key}${BEHIND_KEY}${value}${LINE_END}`)
    .join('');
}

/** A table that `encodeLines` wrote. It is looked up in by bisecting the text, so that opening it costs nothing. */
export class SortedLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The value of a key; null where there is none. */
  get(key: string): string | null {
    const start = this.#lineFrom(key);
    const line = `${key}${BEHIND_KEY}`;
    if (!this.#text.startsWith(line, start)) return null;
    return this.#text.slice(start + line.length, this.#text.indexOf(LINE_END, start));
  }

  /** The keys that begin with a prefix, sorted, with their values. */
  linesFrom(prefix: string): { readonly key: string; readonly value: string }[] {
    const lines: { key: string; value: string }[] = [];
    let start = this.#lineFrom(prefix);
    while (this.#text.startsWith(prefix, start) && start < this.#text.length) {
      const key = this.#keyAt(start);
      const end = this.#text.indexOf(LINE_END, start);
      lines.push({ key, value: this.#text.slice(start + key.length + BEHIND_KEY.length, end) });
      start = end + 1;
    }
    return lines;
  }

  #keyAt(start: number): string {
    return this.#text.slice(start, this.#text.indexOf(BEHIND_KEY, start));
  }

  /**
   * Where the first line begins whose key is not before the given one. Lines are looked for forward only, at the speed
   * of `String.indexOf`: a common word's is long.
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
