import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/spans.ts';
import { TURNS } from '../weights.ts';

/** "(Laughter.)", "[inaudible]": what a transcript says of its occasion. */
const DIRECTION = /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])|(?:\([^()]{1,60}\.\)|\[[^[\]]{1,60}\])$/;

/** What is said in a part of a text, without the stage directions at its ends; null if nothing is. */
export function spokenIn(text: string, { start, end }: Span): Span | null {
  let span = trimSpan(text, { start, end });
  for (let parts = 0; span !== null && parts < TURNS.mostDirections; parts++) {
    const words = text.slice(span.start, span.end);
    const direction = DIRECTION.exec(words);
    if (direction === null) break;
    const isFirst = direction.index === 0;
    span = trimSpan(text, {
      start: isFirst ? span.start + direction[0].length : span.start,
      end: isFirst ? span.end : span.start + direction.index,
    });
  }
  return span;
}
