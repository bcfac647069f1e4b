import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/spans.ts';
import type { Mark } from './marks.ts';

/** Words between outer quotation marks, before anybody asks who said them. */
export interface Passage {
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

/** What is wrong with the mark that closes a quotation. */
export function closingDefects(text: string, open: Mark, close: Mark): TextDefect[] {
  const defects: TextDefect[] = [];
  const german = open.family === 'LOW' && (close.family === 'CURLY' || close.family === 'STRAIGHT');
  if (close.family !== open.family && !german) defects.push('MISMATCHED_MARK');
  const reversedPair = open.glyph === 'CLOSE' && open.family === 'GUILLEMET';
  if (close.glyph === 'OPEN' && !german && !reversedPair) defects.push('REVERSED_MARK');
  // Some papers part a nested closing mark from the outer one; French marks stand apart from what they quote.
  const apart = close.family === 'GUILLEMET' || /['’]\s$/u.test(text.slice(open.end, close.start).slice(-2));
  if (!apart && /\s/u.test(text.charAt(close.start - 1))) defects.push('MISPLACED_SPACE');
  return defects;
}

/** What is wrong with the mark that opens a quotation. */
export function openingDefects(text: string, open: Mark): TextDefect[] {
  const defects: TextDefect[] = [];
  if (open.glyph === 'CLOSE' && open.family !== 'GUILLEMET') defects.push('REVERSED_MARK');
  if (open.family !== 'GUILLEMET' && /\s/u.test(text.charAt(open.end))) defects.push('MISPLACED_SPACE');
  return defects;
}

/** A quotation of what stands inside its marks; null where that is no word. */
export function passageOf(
  text: string,
  inner: Span,
  outer: Span,
  defects: readonly TextDefect[],
): Passage | null {
  const span = trimSpan(text, inner);
  if (span === null || !/[\p{L}\p{N}]/u.test(text.slice(span.start, span.end))) return null;
  return { span, outer, marks: 'DOUBLE', defects: [...new Set(defects)], continuesBelow: false };
}

/** The part of a quotation over several paragraphs that reaches to the end of this one. */
export function continuedPassage(text: string, open: Mark, end: number): Passage | null {
  const quotation = passageOf(
    text,
    { start: open.end, end },
    { start: open.start, end },
    openingDefects(text, open),
  );
  return quotation === null ? null : { ...quotation, continuesBelow: true };
}
