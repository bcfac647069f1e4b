/**
 * A half-open range of a text: `text.slice(start, end)`.
 *
 * Offsets are UTF-16 code units, JavaScript's own, 0-based; `end` is exclusive.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}
