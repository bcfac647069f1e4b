import type { Span } from '../model/span.ts';

/** Whether one span lies wholly inside another; a span lies inside itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
