import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';
import { type Mark, singleMarks } from './marks.ts';
import { closedPassage, continuedPassage, type Passage } from './passage.ts';

/** Whether a single mark that could close is rather the apostrophe of a plural's possessive: "the members' vote". */
function isPluralPossessive(text: string, range: Span, mark: Mark): boolean {
  return (
    /s/iu.test(text.charAt(mark.start - 1)) &&
    /^\s+\p{Ll}/u.test(text.slice(mark.end, Math.min(range.end, mark.end + 3)))
  );
}

/** Whether a single mark begins an utterance rather than a word: at the paragraph's start, or after "said:". */
function opensUtterance(text: string, range: Span, mark: Mark): boolean {
  return (
    mark.start === range.start ||
    /[,:]\s$/u.test(text.slice(Math.max(range.start, mark.start - 2), mark.start))
  );
}

/**
 * Pairs the single marks that are outer marks, around double ones or outside of them. `continuesBelow` is asked
 * if a quotation stays open at the paragraph's end.
 */
export function pairSingleMarks(
  text: string,
  range: Span,
  doubles: readonly Passage[],
  continuesBelow: () => boolean,
): Passage[] {
  const found: (Passage | null)[] = [];
  let open: Mark | null = null;
  let next = 0;
  for (const mark of singleMarks(text, range)) {
    while ((doubles[next]?.outer.end ?? Infinity) <= mark.start) next++;
    const within = doubles[next];
    if (within !== undefined && contains(within.outer, mark)) continue;
    if (open === null || (mark.canOpen && !mark.canClose)) {
      if (mark.canOpen) open = mark;
    } else if (mark.canClose && mark.glyph !== 'OPEN' && !isPluralPossessive(text, range, mark)) {
      found.push(closedPassage(text, open, mark));
      open = null;
    }
  }
  if (open !== null && opensUtterance(text, range, open) && continuesBelow())
    found.push(continuedPassage(text, open, range.end));
  return found.filter((passage) => passage !== null);
}
