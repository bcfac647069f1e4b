import type { Span } from '../../model/span.ts';
import { hasCharacter, isLetterOrDigit } from '../../text/character-class.ts';

/** Marks that go together: the same family opens and closes. */
export type MarkFamily = 'CURLY' | 'STRAIGHT' | 'TWO_SINGLES' | 'GUILLEMET' | 'LOW' | 'SINGLE';

/** A quotation mark of a paragraph. */
export interface Mark extends Span {
  readonly family: MarkFamily;
  /** What the glyph itself says; NEUTRAL if one glyph serves for both. */
  readonly glyph: 'OPEN' | 'CLOSE' | 'NEUTRAL';
  /** A blank, an opening bracket, a dash or nothing is before, and something that can begin a quotation after. */
  readonly canOpen: boolean;
  /** Something is directly before, and a blank, punctuation or nothing after. */
  readonly canClose: boolean;
}

const DOUBLE_MARK = /``|''|’’|‘‘|["“”„‟«»＂]/gu;

const GLYPHS: Readonly<Record<string, readonly [MarkFamily, Mark['glyph']]>> = {
  '``': ['TWO_SINGLES', 'OPEN'],
  "''": ['TWO_SINGLES', 'NEUTRAL'],
  '‘‘': ['TWO_SINGLES', 'OPEN'],
  '’’': ['TWO_SINGLES', 'CLOSE'],
  '"': ['STRAIGHT', 'NEUTRAL'],
  '＂': ['STRAIGHT', 'NEUTRAL'],
  '“': ['CURLY', 'OPEN'],
  '‟': ['CURLY', 'OPEN'],
  '”': ['CURLY', 'CLOSE'],
  '„': ['LOW', 'OPEN'],
  '«': ['GUILLEMET', 'OPEN'],
  '»': ['GUILLEMET', 'CLOSE'],
};

/** Marks of direction and blanks without width, which some pages set beside quotation marks. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

const visible = (character: string): string => (INVISIBLE.test(character) ? ' ' : character);
const before = (text: string, range: Span, offset: number): string =>
  offset > range.start ? visible(text.charAt(offset - 1)) : ' ';
const after = (text: string, range: Span, offset: number): string =>
  offset < range.end ? visible(text.charAt(offset)) : ' ';

function markAt(text: string, range: Span, span: Span, family: MarkFamily, glyph: Mark['glyph']): Mark {
  const left = before(text, range, span.start);
  const right = after(text, range, span.end);
  const isFirst = span.start === range.start && span.end < range.end && family !== 'SINGLE';
  return {
    ...span,
    family,
    glyph,
    // At a paragraph's start nothing else can be meant, whatever follows: “ … and we sail,” she said.
    canOpen: isFirst || (/[\s([{—–―\-/'‘’"“:;,]/u.test(left) && /[^\s.,;:!?)\]}]/u.test(right)),
    canClose: /\S/u.test(left) && /[\s.,;:!?)\]}—–―\-/'’"”…]/u.test(right),
  };
}

/** Whether a straight mark measures (6'2", a 12" pipe) rather than quotes. */
function isInchMark(text: string, mark: Mark): boolean {
  if (mark.family !== 'STRAIGHT' && mark.family !== 'TWO_SINGLES') return false;
  if (!/[\d½¼¾⅓⅔]/u.test(text.charAt(mark.start - 1))) return false;
  return /\d['’′]\s?\d{1,2}$/u.test(text.slice(Math.max(0, mark.start - 6), mark.start));
}

/** The double quotation marks of one paragraph, in order. Marks of length and of attributes are left out. */
export function doubleMarks(text: string, range: Span): Mark[] {
  const marks: Mark[] = [];
  let inAttribute = false;
  for (const match of text.slice(range.start, range.end).matchAll(DOUBLE_MARK)) {
    // Markup that was left in the text, <time datetime="2021-03-24">, quotes nobody.
    const opensAttribute = match[0] === '"' && text.charAt(range.start + match.index - 1) === '=';
    const closesAttribute = inAttribute && match[0] === '"';
    inAttribute = opensAttribute;
    if (opensAttribute || closesAttribute) continue;
    const entry = GLYPHS[match[0]];
    if (entry === undefined) continue;
    const start = range.start + match.index;
    const mark = markAt(text, range, { start, end: start + match[0].length }, entry[0], entry[1]);
    if (!isInchMark(text, mark)) marks.push(mark);
  }
  return marks;
}

const SINGLE_MARK = /['‘’‚‹›]/gu;
/** Words that are written with an apostrophe at their head. */
const ELISION = /^(?:\d0s|\d\d\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|bout\b|round\b)/iu;

/** The single quotation marks of one paragraph that are not apostrophes, in order. */
export function singleMarks(text: string, range: Span): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(SINGLE_MARK)) {
    const start = range.start + match.index;
    const end = start + 1;
    const left = before(text, range, start);
    const right = after(text, range, end);
    if (hasCharacter(left, isLetterOrDigit) && hasCharacter(right, isLetterOrDigit)) continue;
    if (/['`’‘]/u.test(left) || /['`’‘]/u.test(right)) continue;
    const glyph = match[0] === '‘' || match[0] === '‚' || match[0] === '‹' ? 'OPEN' : 'NEUTRAL';
    const mark = markAt(text, range, { start, end }, 'SINGLE', glyph);
    if (mark.canOpen && glyph !== 'OPEN' && ELISION.test(text.slice(end, Math.min(range.end, end + 6))))
      continue;
    if (mark.canOpen || mark.canClose) marks.push(mark);
  }
  return marks;
}
