import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { doubleMarks, type Mark } from './marks.ts';
import { closingDefects, openingDefects, type Quotation, quotationOf } from './quotation.ts';
import { attributionAt, unclosedEnd, unopenedStart } from './stray-marks.ts';

/** Whether a mark closes the quotation that stands open. */
function closes(text: string, range: Span, open: Mark, mark: Mark, remaining: number): boolean {
  if (mark.glyph === 'CLOSE') return true;
  if (mark.canClose && !mark.canOpen) return true;
  if (!mark.canOpen) return true;
  if (mark.canClose && mark.family === open.family && mark.glyph === 'NEUTRAL') return true;
  const afterStop = /[,.!?…]\s*$/u.test(text.slice(Math.max(range.start, mark.start - 3), mark.start));
  if (afterStop && attributionAt(text, mark.end, range.end)) return true;
  if (mark.glyph === 'NEUTRAL') return remaining % 2 === 0;
  return afterStop && remaining === 0;
}

/** A quotation that no double mark closes before `limit`. */
function unclosedQuotation(text: string, open: Mark, limit: number): Quotation | null {
  const { end, mismatched } = unclosedEnd(text, open.end, limit);
  const inner = { start: open.end, end: mismatched ? end - 1 : end };
  const defect: TextDefect = mismatched ? 'MISMATCHED_MARK' : 'MISSING_CLOSE';
  return quotationOf(text, inner, { start: open.start, end }, [...openingDefects(text, open), defect]);
}

/** The part of a quotation over several paragraphs that reaches to the end of this one. */
function continuedQuotation(text: string, open: Mark, end: number): Quotation | null {
  const quotation = quotationOf(
    text,
    { start: open.end, end },
    { start: open.start, end },
    openingDefects(text, open),
  );
  return quotation === null ? null : { ...quotation, continuesBelow: true };
}

/** Whether a mark stands behind a stop or a comma, as one that closes an utterance does. */
function followsStop(text: string, floor: number, mark: Mark): boolean {
  return /[,.!?…]\s*$/u.test(text.slice(Math.max(floor, mark.start - 3), mark.start));
}

/** A quotation whose opening mark is missing; `floor` is where the one before ends. */
function unopenedQuotation(text: string, range: Span, floor: number, close: Mark): Quotation | null {
  const start = unopenedStart(text, floor, range.start, close.start);
  const defects: TextDefect[] = ['MISSING_OPEN'];
  if (close.glyph === 'OPEN') defects.push('REVERSED_MARK');
  if (/\s/u.test(text.charAt(close.start - 1))) defects.push('MISPLACED_SPACE');
  return quotationOf(text, { start, end: close.start }, { start, end: close.end }, defects);
}

/** Whether a mark begins a quotation where none stands open. */
function opens(text: string, floor: number, mark: Mark, remaining: number): boolean {
  if (mark.glyph === 'CLOSE' && /[,.!?]\s*$/u.test(text.slice(Math.max(floor, mark.start - 3), mark.start)))
    return false;
  return mark.canOpen || (mark.glyph !== 'CLOSE' && !mark.canClose && remaining > 0);
}

/** Pairs the double marks of one paragraph. A stray mark never reaches beyond the paragraph. */
export function pairDoubleMarks(text: string, range: Span, continuesBelow: boolean): Quotation[] {
  const marks = doubleMarks(text, range);
  const found: Quotation[] = [];
  let floor = range.start;
  const push = (quotation: Quotation | null) => {
    if (quotation === null) return;
    found.push(quotation);
    floor = quotation.outer.end;
  };
  let open: Mark | null = null;
  let depth = 0;
  marks.forEach((mark, index) => {
    const remaining = marks.length - index - 1;
    if (open === null) {
      if (opens(text, floor, mark, remaining)) open = mark;
      else if (followsStop(text, floor, mark)) {
        push(unopenedQuotation(text, range, floor, mark));
        // What lends no quotation here lends none to a later mark either.
        floor = mark.end;
      }
    } else if (mark.glyph === 'OPEN' && mark.canOpen && closesTwice(marks, index)) depth++;
    else if (depth > 0 && mark.glyph === 'CLOSE') depth--;
    else if (closes(text, range, open, mark, remaining)) {
      const defects = [...openingDefects(text, open), ...closingDefects(text, open, mark)];
      push(
        quotationOf(
          text,
          { start: open.end, end: mark.start },
          { start: open.start, end: mark.end },
          defects,
        ),
      );
      open = null;
    } else {
      push(unclosedQuotation(text, open, mark.start));
      open = mark;
    }
  });
  if (open !== null)
    push(
      continuesBelow ? continuedQuotation(text, open, range.end) : unclosedQuotation(text, open, range.end),
    );
  return found;
}

/** Whether the two marks behind this one both close: then it opens a nested quotation. */
function closesTwice(marks: readonly Mark[], index: number): boolean {
  return marks[index + 1]?.glyph === 'CLOSE' && marks[index + 2]?.glyph === 'CLOSE';
}
