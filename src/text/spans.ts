import type { Span } from '../model/span.ts';
import { bisect } from './bisect.ts';
import { isBlankAt } from './character-class.ts';

/** Whether one span is wholly inside another; a span is inside itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A span without the blanks at its ends; null if nothing else is in it. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isBlankAt(text, start)) start++;
  while (end > start && isBlankAt(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/**
 * The items of one article that are inside a span of its text, found by bisection.
 *
 * @param items of several articles, those of each in the order of its text
 * @param range where the article's items begin and end
 */
export function itemsWithin<T extends { readonly span: Span }>(
  items: readonly T[],
  [from, to]: readonly [from: number, to: number],
  span: Span,
): readonly T[] {
  const at = (i: number) => (items[from + i] as T).span;
  const first = bisect(to - from, (i) => at(i).start >= span.start);
  const end = bisect(to - from, (i) => at(i).start >= span.end);
  // One that begins inside may still end after it.
  return items.slice(from + first, from + end).filter((item) => contains(span, item.span));
}
