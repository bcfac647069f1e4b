import type { Quote } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { elementAt } from '../../text/element-at.ts';
import type { Comparison, RecordPassage } from './compare-with-record.ts';
import type { Laid } from './hunks.ts';
import type { SpokenText, SpokenWord } from './spoken-words.ts';

/** A quotation of a record, one paragraph, with its words. */
export interface RecordPart {
  readonly quote: Quote;
  readonly spoken: SpokenText;
}

/** What one speaker says in a record without another's words or a "[…]" between: each part continues the one before. */
export interface RecordedUtterance {
  readonly parts: readonly RecordPart[];
  /** Whether what comes before and after it was left out of the record. */
  readonly isExcerpt: boolean;
}

/** A record that is an excerpt says so by a paragraph of its own. */
const LEFT_OUT = /^[ \t]*\[\s?(?:…|\.\.\.)\s?\][ \t]*$/mu;

/** Whether a record has passages with something left out between: what is before and after each is not known. */
export function isExcerpt(text: string, isComplete: boolean | null): boolean {
  return isComplete !== true && LEFT_OUT.test(text);
}

/** Some parts of an utterance as one passage, and where each begins in it. */
export interface JoinedPassage extends RecordPassage {
  readonly parts: readonly RecordPart[];
  /** For each part the offset in the passage's text at which it begins. */
  readonly starts: readonly number[];
}

/** Between two parts: what ends a paragraph. */
const BETWEEN_PARTS = '\n\n';

function shifted(word: SpokenWord, offset: number, isFirst: boolean): SpokenWord {
  return {
    ...word,
    start: word.start + offset,
    end: word.end + offset,
    boundary: isFirst ? 'SENTENCE' : word.boundary,
  };
}

/** Some parts of an utterance, in a row, as one passage. Their words are not read again. */
export function joinParts(
  { parts: all, isExcerpt }: RecordedUtterance,
  from: number,
  to: number,
): JoinedPassage {
  const parts = all.slice(from, to);
  const starts: number[] = [];
  const words: SpokenWord[] = [];
  let text = '';
  for (const { spoken } of parts) {
    if (text !== '') text += BETWEEN_PARTS;
    starts.push(text.length);
    const offset = text.length;
    for (const [index, word] of spoken.words.entries()) words.push(shifted(word, offset, index === 0));
    text += spoken.text;
  }
  return {
    parts,
    starts,
    spoken: { text, words, lastGap: 'NONE' },
    beginsAtEdge: isExcerpt && from === 0,
    endsAtEdge: isExcerpt && to === all.length,
  };
}

/** Words on either side of a part that a report of it may have too, at least, and by its own length. */
const LEAST_AROUND = 60;
const TIMES_AROUND = 2;

/** The parts around one, so many that a report of some words has room before and after it. */
export function passageAround(
  utterance: RecordedUtterance,
  index: number,
  reportWords: number,
): JoinedPassage {
  const room = Math.max(LEAST_AROUND, TIMES_AROUND * reportWords);
  const wordsOf = (at: number) => elementAt(utterance.parts, at).spoken.words.length;
  let [from, to] = [index, index + 1];
  for (let words = 0; from > 0 && words < room; ) words += wordsOf(--from);
  for (let words = 0; to < utterance.parts.length && words < room; ) words += wordsOf(to++);
  return joinParts(utterance, from, to);
}

/** A part of a record, with the words of it that correspond to a report. */
export interface CorrespondingWords {
  readonly quote: Quote;
  /** Over the record's text. */
  readonly span: Span;
}

/** The span of the corresponding words in the passage, from the first to the last. */
export function correspondingSpan({ record, pairs }: Laid): Span {
  const [first, last] = [elementAt(pairs, 0), elementAt(pairs, pairs.length - 1)];
  return {
    start: elementAt(record.words, first.record).start,
    end: elementAt(record.words, last.record).end,
  };
}

/** The parts that have the corresponding words of a comparison, with exactly these. */
export function correspondingParts(
  passage: JoinedPassage,
  comparison: Comparison,
): readonly CorrespondingWords[] {
  const { start, end } = correspondingSpan(comparison.laid);
  return passage.parts.flatMap(({ quote, spoken }, index) => {
    const offset = elementAt(passage.starts, index);
    const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, spoken.text.length)];
    if (from >= to) return [];
    const own = { start: quote.span.start + from, end: quote.span.start + to };
    return [{ quote, span: own }];
  });
}
