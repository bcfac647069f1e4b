import { cueForm } from '../../lexicon/cues.ts';
import { PEOPLE_PRONOUNS, PLAIN_ARTICLES, VERB_COMPANIONS } from '../../lexicon/function-words.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { tokenize } from '../../text/tokenize.ts';
import { type Token, tokenAt } from '../../text/tokens.ts';
import { MARKS } from '../weights.ts';
import { singleMarks } from './marks.ts';

/** The last token of a subject that begins at an index: "she", "the minister", "Anna Bell"; -1 without one. */
function subjectEnd(tokens: readonly Token[], index: number): number {
  const { lower, capitalized } = tokenAt(tokens, index);
  if (PEOPLE_PRONOUNS.has(lower)) return index;
  if (lower === 'the') return index + 1;
  if (!capitalized || lower === 'i') return -1;
  let last = index;
  while (last - index + 1 < MARKS.longestSubject && tokenAt(tokens, last + 1).capitalized) last++;
  return last;
}

/** Whether the words at an offset read like "Blinken said" or, if verbs may come first, "said the minister". */
export function attributionAt(text: string, offset: number, end: number, verbFirst = true): boolean {
  const tokens = tokenize(text, { start: offset, end: Math.min(end, offset + MARKS.attributionWindow) });
  const first = tokenAt(tokens, 0).kind === 'COMMA' ? 1 : 0;
  let verb = subjectEnd(tokens, first) + 1;
  if (verb > 0) {
    if (VERB_COMPANIONS.has(tokenAt(tokens, verb).lower)) verb++;
  } else {
    const { lower, capitalized } = tokenAt(tokens, first + 1);
    if (!verbFirst || !(capitalized || PLAIN_ARTICLES.has(lower) || PEOPLE_PRONOUNS.has(lower))) return false;
    verb = first;
  }
  const cue = cueForm(tokenAt(tokens, verb).text);
  return cue?.class === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
}

/**
 * Where a quotation ends that no double mark closes: at a single mark in place of one, before "Blinken said",
 * otherwise at `limit`.
 */
export function unclosedEnd(
  text: string,
  start: number,
  limit: number,
): { end: number; mismatched: boolean } {
  let nested = false;
  for (const mark of singleMarks(text, { start, end: limit })) {
    const stop = mark.canClose && /[,.!?]/u.test(text.charAt(mark.start - 1));
    if (stop && (!nested || attributionAt(text, mark.end, limit))) return { end: mark.end, mismatched: true };
    nested = mark.canOpen;
  }
  const part = text.slice(start, limit).trimEnd();
  let end = start + part.length;
  let attributed = false;
  for (const { 0: word, index } of part.matchAll(/\S+/gu)) {
    const offset = start + index;
    const punctuated = /[,.!?;]\s+$/u.test(text.slice(Math.max(start, offset - 4), offset));
    const found = index > 0 && attributionAt(text, offset, limit, punctuated);
    if (found && punctuated) return { end: start + part.slice(0, index).trimEnd().length, mismatched: false };
    // "Bell said" inside "Anna Bell said" is the same attribution: it begins where the longer name does.
    if (found && !(attributed && isCapitalized(word))) end = start + part.slice(0, index).trimEnd().length;
    attributed = found;
  }
  return { end, mismatched: false };
}

/**
 * Where a quotation begins that no mark opens: where its sentence, or what goes before the last stop, begins; at
 * `end` where nothing but who said the quotation before is there.
 */
export function unopenedStart(text: string, floor: number, paragraphStart: number, end: number): number {
  if (floor === paragraphStart) return floor;
  const between = text.slice(floor, end);
  const attributed = attributionAt(text, floor, end);
  const stop = attributed ? /[.!?]\s+/u.exec(between) : null;
  if (attributed && stop === null) return end;
  const from = stop === null ? floor : floor + stop.index + stop[0].length;
  const skipped = /^[\s.,;:–—-]+/u.exec(text.slice(from, end));
  return from + (skipped?.[0].length ?? 0);
}

const CREDIT_LINE =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,3}\p{Lu}[\p{L}.'’-]*,\s[^,.;:!?]{3,80}(?:,[^,.;:!?]{3,80})?[.,]?$/u;

/** Whether words read like a name and its office, which some pages set below a quotation and before its last mark. */
export function isCreditLine(words: string): boolean {
  const line = words.slice(0, MARKS.longestCreditLine + 1).trim();
  return words.length <= MARKS.longestCreditLine && CREDIT_LINE.test(line);
}
