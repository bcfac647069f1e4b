import type { Span } from '../model/span.ts';
import { tokenize } from '../text/tokenize.ts';
import { sentencesOf } from './sentences/read-sentences.ts';

const MARK_BEFORE = /[“”„«»‹›‘’"']\s*$/u;
const MARK_AFTER = /^\s*[“”„«»‹›‘’"']/u;

/** A span with the quotation marks around it, and the blanks between. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = MARK_BEFORE.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? 0;
  const after = MARK_AFTER.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

/**
 * The sentence of a paragraph that words are in which extraction did not take for a quotation, and which are one all
 * the same: an editor says so. No stop inside of them ends it. Null if the paragraph does not have them.
 */
export function sentenceAround(text: string, paragraph: Span, words: Span): Span | null {
  const place = { span: words, marks: 'DOUBLE', defects: [], continuesBelow: false } as const;
  const passage = { ...place, outer: withMarks(text, words) };
  const sentences = sentencesOf(text, tokenize(text, paragraph), [passage], 0).map(({ whole }) => whole);
  return sentences.find(({ start, end }) => start <= words.start && words.start < end) ?? null;
}
