import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { trimSpan } from '../../text/spans.ts';
import { hasWords } from '../../text/words.ts';
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
function closingDefects(text: string, open: Mark, close: Mark): TextDefect[] {
  const defects: TextDefect[] = [];
  const german = open.family === 'LOW' && (close.family === 'CURLY' || close.family === 'STRAIGHT');
  if (close.family !== open.family && !german) defects.push('MISMATCHED_MARK');
  const reversedPair = open.glyph === 'CLOSE' && open.family === 'GUILLEMET';
  if (close.glyph === 'OPEN' && !german && !reversedPair) defects.push('REVERSED_MARK');
  // Some papers part a nested closing mark from the outer one; French marks are apart from what they quote.
  const apart = close.family === 'GUILLEMET' || /['’]\s$/u.test(text.slice(open.end, close.start).slice(-2));
  if (!apart && /\s/u.test(text.charAt(close.start - 1))) defects.push('MISPLACED_SPACE');
  return defects;
}

/** What is wrong with the mark that opens a quotation. */
function openingDefects(text: string, open: Mark): TextDefect[] {
  if (open.family === 'GUILLEMET') return [];
  const defects: TextDefect[] = [];
  if (open.glyph === 'CLOSE') defects.push('REVERSED_MARK');
  if (/\s/u.test(text.charAt(open.end))) defects.push('MISPLACED_SPACE');
  return defects;
}

/** A quotation of what is inside its marks; null if that is no word. */
export function passageOf(
  text: string,
  inner: Span,
  outer: Span,
  defects: readonly TextDefect[],
  marks: Passage['marks'] = 'DOUBLE',
): Passage | null {
  const span = trimSpan(text, inner);
  if (span === null || !hasWords(text.slice(span.start, span.end))) return null;
  return { span, outer, marks, defects: [...new Set(defects)], continuesBelow: false };
}

const kindOf = ({ family }: Mark): Passage['marks'] => (family === 'SINGLE' ? 'SINGLE' : 'DOUBLE');

/** A quotation between two marks. */
export function closedPassage(text: string, open: Mark, close: Mark): Passage | null {
  const inner = { start: open.end, end: close.start };
  const defects = [...openingDefects(text, open), ...closingDefects(text, open, close)];
  return passageOf(text, inner, { start: open.start, end: close.end }, defects, kindOf(open));
}

/** A quotation that no mark closes, up to `end`, with what is wrong there. */
export function openPassage(
  text: string,
  open: Mark,
  end: number,
  defects: readonly TextDefect[],
): Passage | null {
  const outer = { start: open.start, end };
  // A single mark that closes it in place of a double one is no part of what is said.
  const inner = { start: open.end, end: defects.includes('MISMATCHED_MARK') ? end - 1 : end };
  return passageOf(text, inner, outer, [...openingDefects(text, open), ...defects], kindOf(open));
}

/** The part of a quotation over several paragraphs that reaches to the end of this one. */
export function continuedPassage(text: string, open: Mark, end: number): Passage | null {
  const passage = openPassage(text, open, end, []);
  return passage && { ...passage, continuesBelow: true };
}
