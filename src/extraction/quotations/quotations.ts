import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { contains, trimSpan } from '../../text/spans.ts';
import { doubleMarks, type Mark, singleMarks } from './marks.ts';
import { attributionAt, unclosedEnd, unopenedStart } from './stray-marks.ts';

/** Words between outer quotation marks, before anybody asks who said them. */
export interface Quotation {
  /** Without the marks and the blanks inside them. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  /** The kind of its outer marks. */
  readonly marks: 'SINGLE' | 'DOUBLE';
  readonly defects: readonly TextDefect[];
  /** It stays open at its paragraph's end, and the next paragraph opens with a mark. */
  readonly continuesBelow: boolean;
}

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

function closingDefects(text: string, open: Mark, close: Mark): TextDefect[] {
  const defects: TextDefect[] = [];
  const german = open.family === 'LOW' && (close.family === 'CURLY' || close.family === 'STRAIGHT');
  if (close.family !== open.family && !german) defects.push('MISMATCHED_MARK');
  const reversedPair = open.glyph === 'CLOSE' && open.family === 'GUILLEMET';
  if (close.glyph === 'OPEN' && !german && !reversedPair) defects.push('REVERSED_MARK');
  if (/\s/u.test(text.charAt(close.start - 1))) defects.push('MISPLACED_SPACE');
  return defects;
}

function openingDefects(text: string, open: Mark): TextDefect[] {
  const defects: TextDefect[] = [];
  if (open.glyph === 'CLOSE' && open.family !== 'GUILLEMET') defects.push('REVERSED_MARK');
  if (/\s/u.test(text.charAt(open.end))) defects.push('MISPLACED_SPACE');
  return defects;
}

function make(text: string, inner: Span, outer: Span, defects: readonly TextDefect[]): Quotation | null {
  const span = trimSpan(text, inner);
  if (span === null || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return null;
  return { span, outer, marks: 'DOUBLE', defects: [...new Set(defects)], continuesBelow: false };
}

/** A quotation that no double mark closes before `limit`. */
function unclosedQuotation(text: string, open: Mark, limit: number): Quotation | null {
  const { end, mismatched } = unclosedEnd(text, open.end, limit);
  const inner = { start: open.end, end: mismatched ? end - 1 : end };
  const defect: TextDefect = mismatched ? 'MISMATCHED_MARK' : 'MISSING_CLOSE';
  return make(text, inner, { start: open.start, end }, [...openingDefects(text, open), defect]);
}

/** The part of a quotation over several paragraphs that reaches to the end of this one. */
function continuedQuotation(text: string, open: Mark, end: number): Quotation | null {
  const quotation = make(
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
  return make(text, { start, end: close.start }, { start, end: close.end }, defects);
}

/** Whether a mark begins a quotation where none stands open. */
function opens(text: string, floor: number, mark: Mark, remaining: number): boolean {
  if (mark.glyph === 'CLOSE' && /[,.!?]\s*$/u.test(text.slice(Math.max(floor, mark.start - 3), mark.start)))
    return false;
  return mark.canOpen || (mark.glyph !== 'CLOSE' && !mark.canClose && remaining > 0);
}

/** Pairs the double marks of one paragraph. A stray mark never reaches beyond the paragraph. */
function pairDoubleMarks(text: string, range: Span, continuesBelow: boolean): Quotation[] {
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
      push(make(text, { start: open.end, end: mark.start }, { start: open.start, end: mark.end }, defects));
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

/** Whether a single mark that could close is rather the apostrophe of a plural's possessive: "the members' vote". */
function isPluralPossessive(text: string, mark: Mark): boolean {
  return /s/iu.test(text.charAt(mark.start - 1)) && /^\s+\p{Ll}/u.test(text.slice(mark.end, mark.end + 3));
}

/** Pairs the single marks that stand as outer marks, around double ones or outside of them. */
function pairSingleMarks(text: string, range: Span, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | null = null;
  let next = 0;
  for (const mark of singleMarks(text, range)) {
    while (next < doubles.length && (doubles[next] as Quotation).outer.end <= mark.start) next++;
    const within = doubles[next];
    if (within !== undefined && contains(within.outer, mark)) continue;
    if (open === null || (mark.canOpen && !mark.canClose)) {
      if (mark.canOpen) open = mark;
    } else if (mark.canClose && mark.glyph !== 'OPEN' && !isPluralPossessive(text, mark)) {
      const quotation = make(
        text,
        { start: open.end, end: mark.start },
        { start: open.start, end: mark.end },
        [...openingDefects(text, open), ...closingDefects(text, open, mark)],
      );
      if (quotation !== null) found.push({ ...quotation, marks: 'SINGLE' });
      open = null;
    }
  }
  return found;
}

/** Whether a paragraph begins with a mark that opens a quotation. */
function opensQuotation(text: string, paragraph: Span): boolean {
  const first = doubleMarks(text, {
    start: paragraph.start,
    end: Math.min(paragraph.end, paragraph.start + 4),
  })[0];
  return first !== undefined && first.start === paragraph.start && first.glyph !== 'CLOSE';
}

/**
 * The quotations of one paragraph by their outer marks, in order and without overlap; a quotation inside another
 * belongs to the outer one. Never beyond the paragraph; `next` is the one below, which may continue its last quotation.
 */
export function findQuotations(text: string, paragraph: Span, next: Span | null): Quotation[] {
  const doubles = pairDoubleMarks(text, paragraph, next !== null && opensQuotation(text, next));
  const singles = pairSingleMarks(text, paragraph, doubles);
  const all = [...doubles, ...singles].sort(
    (a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end,
  );
  const outermost: Quotation[] = [];
  for (const quotation of all) {
    const before = outermost.at(-1);
    if (before === undefined || !contains(before.outer, quotation.outer)) outermost.push(quotation);
  }
  return outermost;
}
