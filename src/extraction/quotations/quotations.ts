import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { cueForm } from '../lexicon/cues.ts';
import { encloses, trimSpan } from '../spans.ts';
import { doubleMarks, type Mark, singleMarks } from './marks.ts';

/** Words between outer quotation marks, before anybody asks who said them. */
export interface Quotation {
  /** Without the marks and the blanks inside them. */
  readonly span: Span;
  /** With the marks. */
  readonly outer: Span;
  readonly defects: readonly TextDefect[];
  /** No mark closes it before the paragraph ends. */
  readonly unclosed: boolean;
}

const ATTRIBUTION_WINDOW = 80;
const SPEAKER_AND_VERB =
  /^\s*,?\s*(?:(?:he|she|they|[Tt]he \p{Ll}+|(?!I\b)\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3})\s+(?:also\s+|later\s+)?(?<after>\p{Ll}+)|(?<before>\p{Ll}+)\s+(?:\p{Lu}|the\b|a\b|an\b|he\b|she\b))/u;

/** Whether the words at an offset read like "Blinken said" or "said the minister". */
function attributionAt(text: string, offset: number, end: number): boolean {
  const match = SPEAKER_AND_VERB.exec(text.slice(offset, Math.min(end, offset + ATTRIBUTION_WINDOW)));
  const verb = match?.groups?.after ?? match?.groups?.before;
  const cue = verb === undefined ? undefined : cueForm(verb);
  return cue !== undefined && cue.class === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
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

/**
 * Where a quotation ends that no double mark closes: at a single mark that stands in for one, before "Blinken said",
 * otherwise at `limit`.
 */
function unclosedEnd(text: string, start: number, limit: number): { end: number; mismatched: boolean } {
  for (const mark of singleMarks(text, { start, end: limit })) {
    const stop = mark.canClose && /[,.!?]/u.test(text.charAt(mark.start - 1));
    if (stop && attributionAt(text, mark.end, limit)) return { end: mark.end, mismatched: true };
  }
  const part = text.slice(start, limit).trimEnd();
  let end = start + part.length;
  for (const match of part.matchAll(/[,.!?;]?\s+/gu)) {
    const offset = start + match.index;
    if (!attributionAt(text, offset + match[0].length, limit)) continue;
    if (match[0].trim() !== '') return { end: offset + 1, mismatched: false };
    end = offset;
  }
  return { end, mismatched: false };
}

/** Where a quotation begins that no mark opens: where its sentence, or what goes before the last stop, begins. */
function unopenedStart(text: string, floor: number, paragraphStart: number, end: number): number {
  if (floor === paragraphStart) return floor;
  const between = text.slice(floor, end);
  const stop = attributionAt(text, floor, end) ? /[.!?]\s+/u.exec(between) : null;
  const from = stop === null ? floor : floor + stop.index + stop[0].length;
  const skipped = /^[\s.,;:–—-]+/u.exec(text.slice(from, end));
  return from + (skipped?.[0].length ?? 0);
}

function make(
  text: string,
  inner: Span,
  outer: Span,
  defects: readonly TextDefect[],
  unclosed = false,
): Quotation | null {
  const span = trimSpan(text, inner);
  if (span === null || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return null;
  return { span, outer, defects: [...new Set(defects)], unclosed };
}

/** A quotation whose closing mark is missing or of another kind. */
function unclosedQuotation(
  text: string,
  open: Mark,
  limit: number,
  atParagraphEnd: boolean,
): Quotation | null {
  const { end, mismatched } = unclosedEnd(text, open.end, limit);
  const inner = { start: open.end, end: mismatched ? end - 1 : end };
  const defects: TextDefect[] = [
    ...openingDefects(text, open),
    mismatched ? 'MISMATCHED_MARK' : 'MISSING_CLOSE',
  ];
  return make(text, inner, { start: open.start, end }, defects, atParagraphEnd && end === limit);
}

/** A quotation whose opening mark is missing; `floor` is where the one before ends. */
function unopenedQuotation(text: string, range: Span, floor: number, close: Mark): Quotation | null {
  if (!/[,.!?…]\s*$/u.test(text.slice(Math.max(floor, close.start - 3), close.start))) return null;
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
function pairDoubleMarks(text: string, range: Span): Quotation[] {
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
      else push(unopenedQuotation(text, range, floor, mark));
    } else if (mark.glyph === 'OPEN' && mark.canOpen && closesTwice(marks, index)) depth++;
    else if (depth > 0 && mark.glyph === 'CLOSE') depth--;
    else if (closes(text, range, open, mark, remaining)) {
      const defects = [...openingDefects(text, open), ...closingDefects(text, open, mark)];
      push(make(text, { start: open.end, end: mark.start }, { start: open.start, end: mark.end }, defects));
      open = null;
    } else {
      push(unclosedQuotation(text, open, mark.start, false));
      open = mark;
    }
  });
  if (open !== null) push(unclosedQuotation(text, open, range.end, true));
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
    if (within !== undefined && encloses(within.outer, mark)) continue;
    if (open === null || (mark.canOpen && !mark.canClose)) {
      if (mark.canOpen) open = mark;
    } else if (mark.canClose && mark.glyph !== 'OPEN' && !isPluralPossessive(text, mark)) {
      const quotation = make(
        text,
        { start: open.end, end: mark.start },
        { start: open.start, end: mark.end },
        [...openingDefects(text, open), ...closingDefects(text, open, mark)],
      );
      if (quotation !== null) found.push(quotation);
      open = null;
    }
  }
  return found;
}

/**
 * The quotations of one paragraph by their outer marks, in order and without overlap; a quotation inside another
 * belongs to the outer one. Never beyond the paragraph.
 */
export function findQuotations(text: string, paragraph: Span): Quotation[] {
  const doubles = pairDoubleMarks(text, paragraph);
  const singles = pairSingleMarks(text, paragraph, doubles);
  const kept = doubles.filter((double) => !singles.some((single) => encloses(single.outer, double.outer)));
  return [...kept, ...singles].sort((a, b) => a.span.start - b.span.start);
}
