import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';
import type { Story } from '../layout/story.ts';
import { pairDoubleMarks } from './double-marks.ts';
import { doubleMarks, singleMarks } from './marks.ts';
import { closedPassage, type Passage } from './passage.ts';
import { pairSingleMarks } from './single-marks.ts';
import { attributionAt, isCreditLine } from './stray-marks.ts';

/** Whether a paragraph begins with a mark that opens a quotation, or is the end of one that was not opened again. */
function goesOnQuoting(text: string, paragraph: Span): boolean {
  const [first] = doubleMarks(text, paragraph);
  if (first === undefined) return false;
  if (first.start === paragraph.start) return first.glyph !== 'CLOSE';
  const behindStop = /[,.!?…]$/u.test(text.slice(paragraph.start, first.start));
  const closes = first.glyph === 'CLOSE' && first.canClose && !first.canOpen && behindStop;
  return closes && !isCreditLine(text.slice(paragraph.start, first.start));
}

/** Whether a paragraph begins with a single mark that opens a quotation. */
function goesOnInSingles(text: string, paragraph: Span): boolean {
  const [first] = singleMarks(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + 8),
  });
  return first !== undefined && first.start === paragraph.start && first.canOpen;
}

/**
 * The quotation inside of marks around a whole report: “‘We sail,’ Bell said.” of another paper. Null for an utterance
 * that only begins with another's words.
 */
function innerReport(text: string, { span, continuesBelow }: Passage): Passage | null {
  const [open, ...others] = continuesBelow ? [] : singleMarks(text, span);
  if (open === undefined || open.start !== span.start || !open.canOpen) return null;
  const close = others.find((mark) => mark.canClose && /[,.!?]/.test(text.charAt(mark.start - 1)));
  if (close === undefined || !attributionAt(text, close.end, span.end)) return null;
  return closedPassage(text, open, close);
}

/**
 * The quotations of one paragraph by their outer marks, in order and without overlap; a quotation inside another
 * belongs to the outer one. Never beyond the paragraph; `next` is the one below, which may continue its last quotation.
 */
export function passagesOf(text: string, paragraph: Span, next: Span | null): Passage[] {
  const doubles = pairDoubleMarks(text, paragraph, () => next !== null && goesOnQuoting(text, next));
  const singles = pairSingleMarks(
    text,
    paragraph,
    doubles,
    () => next !== null && goesOnInSingles(text, next),
  );
  const all = [...doubles.map((passage) => innerReport(text, passage) ?? passage), ...singles].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  );
  const outermost: Passage[] = [];
  for (const quotation of all) {
    const before = outermost.at(-1);
    if (before === undefined || !contains(before.outer, quotation.outer)) outermost.push(quotation);
  }
  return outermost;
}

/** The passages in marks of each BODY paragraph, by the paragraph's index in the document. */
export function findPassages({ text, paragraphs }: Story): ReadonlyMap<number, readonly Passage[]> {
  const body = paragraphs.filter(({ paragraph }) => paragraph.kind === 'BODY');
  return new Map(
    body.map(({ index, paragraph }, at) => [
      index,
      passagesOf(text, paragraph, body[at + 1]?.paragraph ?? null),
    ]),
  );
}
