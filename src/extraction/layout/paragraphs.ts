import type { Span } from '../../model/span.ts';
import { classAt, isLetterOrDigit, startsInLowerCase } from '../../text/character-class.ts';
import { elementAt } from '../../text/element-at.ts';
import { trimSpan } from '../../text/spans.ts';
import { LAYOUT } from '../weights.ts';
import { captionPieces } from './captions.ts';

/** A line feed, a carriage return, a line or paragraph separator. */
const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The lines of a text that are not blank, without the blanks around them; `gap` if a blank line comes before. */
function nonBlankLines(text: string): { span: Span; gap: boolean }[] {
  const lines: { span: Span; gap: boolean }[] = [];
  let gap = true;
  // The breaks are looked for, not the lines: on a line of millions of characters a pattern runs out of stack.
  const breaks = new RegExp(LINE_BREAK, 'g');
  for (let from = 0; from <= text.length; ) {
    breaks.lastIndex = from;
    const at = breaks.exec(text)?.index ?? text.length;
    const span = trimSpan(text, { start: from, end: at });
    if (span !== null) {
      lines.push({ span, gap });
      gap = false;
    } else if (at > 0 && !(text.charAt(at) === '\n' && text.charAt(at - 1) === '\r')) gap = true;
    from = at + 1;
  }
  return lines;
}

/** Whether the lines of a block were broken to fit a width: each next word would not have fitted any more. */
function isHardWrapped(text: string, block: readonly Span[]): boolean {
  const width = block.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  if (width > LAYOUT.longestWrappedLine || width < LAYOUT.narrowestWrap) return false;
  let unfinished = 0;
  for (let i = 0; i + 1 < block.length; i++) {
    const line = elementAt(block, i);
    const next = elementAt(block, i + 1);
    const firstWord = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0] ?? '';
    if (line.end - line.start + 1 + firstWord.length <= width) return false;
    if (!/[.!?:"'”’»)]$/u.test(text.charAt(line.end - 1))) unfinished++;
  }
  return unfinished > 0;
}

/** Whether a line whose last character is this one may go on in the next line. */
function endsOpen(last: string): boolean {
  return isLetterOrDigit(classAt(last, 0)) || ',;–—-'.includes(last);
}

/** Joins the lines of one block into paragraphs: a line each, unless the lines are hard-wrapped. */
function joinLines(text: string, block: readonly Span[]): Span[] {
  if (block.length > 1 && isHardWrapped(text, block))
    return [{ start: elementAt(block, 0).start, end: elementAt(block, block.length - 1).end }];
  const joined: Span[] = [];
  let above: Span | null = null;
  for (const line of block) {
    const before = joined.at(-1);
    const goesOn =
      before !== undefined &&
      above !== null &&
      above.end - above.start <= LAYOUT.longestWrappedLine &&
      startsInLowerCase(text.slice(line.start, line.start + 2)) &&
      endsOpen(text.charAt(above.end - 1));
    if (goesOn) joined[joined.length - 1] = { start: before.start, end: line.end };
    else joined.push(line);
    above = line;
  }
  return joined;
}

/**
 * Where the paragraphs of a document are, in order. A blank line separates paragraphs; so does a single line break,
 * unless the lines were wrapped to a width; and so does a photo caption that was glued into a line.
 */
export function paragraphSpans(text: string): Span[] {
  const pieces: Span[] = [];
  let block: Span[] = [];
  const flush = () => {
    for (const paragraph of joinLines(text, block))
      for (const piece of captionPieces(text, paragraph)) pieces.push(piece);
    block = [];
  };
  let first = true;
  for (const line of nonBlankLines(text)) {
    if (first) {
      pieces.push(line.span);
      first = false;
      continue;
    }
    if (line.gap) flush();
    block.push(line.span);
  }
  flush();
  return pieces;
}
