import { cueForm } from '../../lexicon/cues.ts';
import type { TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { elementAt } from '../../text/element-at.ts';
import { doubleMarks, type Mark } from './marks.ts';
import { closedPassage, continuedPassage, openPassage, type Passage, passageOf } from './passage.ts';
import { attributionAt, isCreditLine, unclosedEnd, unopenedStart } from './stray-marks.ts';

/** Whether a mark closes the open quotation. */
function closes(text: string, range: Span, open: Mark, mark: Mark, remaining: number): boolean {
  if (mark.glyph === 'CLOSE' || !mark.canOpen) return true;
  if (mark.canClose && mark.family === open.family && mark.glyph === 'NEUTRAL') return true;
  const afterStop = followsStop(text, range.start, mark);
  if (afterStop && attributionAt(text, mark.end, range.end)) return true;
  if (mark.glyph === 'NEUTRAL') return remaining % 2 === 0;
  return afterStop && remaining === 0;
}

/** A quotation that no double mark closes before `limit`. */
function unclosedPassage(text: string, open: Mark, limit: number): Passage | null {
  const { end, mismatched } = unclosedEnd(text, open.end, limit);
  return openPassage(text, open, end, [mismatched ? 'MISMATCHED_MARK' : 'MISSING_CLOSE']);
}

/** Whether a mark is after a stop or a comma, as one that closes an utterance does. */
function followsStop(text: string, floor: number, mark: Mark): boolean {
  return /[,.!?…]\s*$/u.test(text.slice(Math.max(floor, mark.start - 3), mark.start));
}

/** A quotation whose opening mark is missing; `floor` is where the one before ends. */
function unopenedQuotation(text: string, range: Span, floor: number, close: Mark): Passage | null {
  const start = unopenedStart(text, floor, range.start, close.start);
  if (isCreditLine(text.slice(start, close.start))) return null;
  const defects: TextDefect[] = ['MISSING_OPEN'];
  if (close.glyph === 'OPEN') defects.push('REVERSED_MARK');
  if (/\s/u.test(text.charAt(close.start - 1))) defects.push('MISPLACED_SPACE');
  return passageOf(text, { start, end: close.start }, { start, end: close.end }, defects);
}

/** Whether words end in a verb of speech and a comma or a colon. */
function announcesSpeech(words: string): boolean {
  const verb = /(?<=\s)(\S+)[,:]\s?$/u.exec(words)?.[1];
  const cue = verb === undefined ? undefined : cueForm(verb);
  return cue?.class === 'SPEECH' && cue.form !== 'BASE';
}

/** Whether a mark begins a quotation while none is open; `floor` is where the mark before it, or its quotation, ends. */
function opens(text: string, floor: number, mark: Mark, remaining: number): boolean {
  // Bell said,” we sail” tomorrow: the blank is on the wrong side of the mark.
  if (remaining > 0 && announcesSpeech(text.slice(floor, mark.start))) return true;
  if (mark.glyph === 'CLOSE' && followsStop(text, floor, mark)) return false;
  return mark.canOpen || (mark.glyph !== 'CLOSE' && !mark.canClose && remaining > 0);
}

/**
 * Pairs the double marks of one paragraph. A stray mark never reaches beyond the paragraph. `continuesBelow` is asked
 * if a quotation stays open at its end.
 */
export function pairDoubleMarks(text: string, range: Span, continuesBelow: () => boolean): Passage[] {
  const marks = doubleMarks(text, range);
  const found: Passage[] = [];
  let floor = range.start;
  const push = (quotation: Passage | null) => {
    if (quotation === null) return;
    found.push(quotation);
    floor = quotation.outer.end;
  };
  let open: Mark | null = null;
  for (let index = 0; index < marks.length; index++) {
    const mark = elementAt(marks, index);
    const remaining = marks.length - index - 1;
    if (open === null) {
      // Only what is after the mark before is read: then many marks take linear time.
      if (opens(text, Math.max(floor, marks[index - 1]?.end ?? floor), mark, remaining)) open = mark;
      else if (followsStop(text, floor, mark)) {
        push(unopenedQuotation(text, range, floor, mark));
        // What lends no quotation here lends none to a later mark either.
        floor = mark.end;
      }
      continue;
    }
    const afterNested = afterNestedPairs(marks, index, open);
    if (afterNested > index) index = afterNested - 1;
    else if (closes(text, range, open, mark, remaining)) {
      push(closedPassage(text, open, mark));
      open = null;
    } else {
      push(unclosedPassage(text, open, mark.start));
      open = mark;
    }
  }
  if (open !== null)
    push(continuesBelow() ? continuedPassage(text, open, range.end) : unclosedPassage(text, open, range.end));
  return found;
}

const onlyOpens = (mark: Mark): boolean => mark.canOpen && !mark.canClose && mark.glyph !== 'CLOSE';
const onlyCloses = (mark: Mark): boolean => mark.canClose && !mark.canOpen && mark.glyph !== 'OPEN';

/**
 * The mark after the pairs that are nested inside the quotation that `open` begins, `index` itself without any:
 * pairs one after the other, before a mark that closes the outer quotation. In marks of another kind
 * there may be several; in the same, one, for two in a row rather are quotations of which the first was not closed.
 */
function afterNestedPairs(marks: readonly Mark[], index: number, open: Mark): number {
  let next = index;
  for (; ; next += 2) {
    const [inner, close] = [marks[next], marks[next + 1]];
    if (inner === undefined || close === undefined || !onlyOpens(inner) || !onlyCloses(close)) break;
    if (inner.family === open.family ? next > index : close.family !== inner.family) break;
  }
  const outer = marks[next];
  const closing = outer !== undefined && outer.family === open.family && onlyCloses(outer);
  return next > index && closing ? next : index;
}
