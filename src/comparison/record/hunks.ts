import { elementAt } from '../../text/element-at.ts';
import { isFunctionWord } from '../content-words.ts';
import { alignWords, type MatchedPair } from './align.ts';
import type { SpokenText, SpokenWord } from './spoken-words.ts';

/** Words in a row: index of the first, and of the one after the last. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * A place at which a report and a record differ, between two pairs of words or after the last one: words of the record
 * that are left out, and words that are put in.
 */
export interface Hunk {
  readonly leftOut: Run;
  readonly putIn: Run;
}

/** A report laid along a record. */
export interface Laid {
  readonly report: SpokenText;
  readonly record: SpokenText;
  /** In order; at least one. */
  readonly pairs: readonly MatchedPair[];
  /** In order; words of the report before the first pair and after the last are a hunk too. */
  readonly hunks: readonly Hunk[];
  /** Places where both have one thing in two spellings: "build-up" and "buildup". */
  readonly sameThings: readonly Hunk[];
}

/** Whether two runs of words say the same: names of one, whom neither text spells the same. */
export type SameEntity = (record: string, report: string) => boolean;

const CONTENT = 2;
const FUNCTION = 1;

/** Two words that are written as one elsewhere: "build-up" and "buildup". */
const joined = (words: readonly SpokenWord[], { from, to }: Run): string =>
  words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join('');

const written = ({ text, words }: SpokenText, { from, to }: Run): string =>
  text.slice(elementAt(words, from).start, elementAt(words, to - 1).end);

const isEmpty = ({ from, to }: Run): boolean => from === to;

/** Whether what is at a hunk is one thing in two spellings. */
function isSameThing(
  laid: Pick<Laid, 'report' | 'record'>,
  { leftOut, putIn }: Hunk,
  same: SameEntity,
): boolean {
  if (isEmpty(leftOut) || isEmpty(putIn)) return false;
  const { report, record } = laid;
  if (joined(record.words, leftOut) === joined(report.words, putIn)) return true;
  return same(written(record, leftOut), written(report, putIn));
}

/** How many words of a side come before an index in its sentence, or from it on; at most some. */
function wordsAround(words: readonly SpokenWord[], at: number, most: number, step: -1 | 1): number {
  let count = 0;
  for (let i = step < 0 ? at : at - 1; count < most; i += step) {
    const next = step < 0 ? i - 1 : i + 1;
    const border = words[step < 0 ? i : next];
    if (words[next] === undefined || border === undefined || border.boundary === 'SENTENCE') break;
    count++;
  }
  return count;
}

/**
 * The places between pairs, and before the first and after the last. There the record's words nearest to them are what
 * the report has others for.
 */
function hunksBetween(pairs: readonly MatchedPair[], report: SpokenText, record: SpokenText): Hunk[] {
  const [first, last] = [elementAt(pairs, 0), elementAt(pairs, pairs.length - 1)];
  const hunks: Hunk[] = [];
  if (first.report > 0) {
    const from = first.record - wordsAround(record.words, first.record, first.report, -1);
    hunks.push({ leftOut: { from, to: first.record }, putIn: { from: 0, to: first.report } });
  }
  // "[The allies] have" for "They have": the brackets are in the place of a word before.
  else if (report.words[0]?.gap === 'BRACKETS' && wordsAround(record.words, first.record, 1, -1) > 0) {
    hunks.push({ leftOut: { from: first.record - 1, to: first.record }, putIn: { from: 0, to: 0 } });
  }
  let [i, j] = [first.report, first.record];
  for (const pair of pairs) {
    if (i < pair.report || j < pair.record) {
      hunks.push({ leftOut: { from: j, to: pair.record }, putIn: { from: i, to: pair.report } });
    }
    [i, j] = [pair.report + 1, pair.record + 1];
  }
  const rest = report.words.length - i;
  if (rest > 0) {
    const to = last.record + 1 + wordsAround(record.words, last.record + 1, rest, 1);
    hunks.push({ leftOut: { from: j, to }, putIn: { from: i, to: report.words.length } });
  }
  return hunks;
}

/** A pair so far from the next that it is worth less than what is between: a "the" pages before. */
const FAR = 12;

/** Pairs without function words alone at either end, far from the others: those were found by chance. */
function withoutStrays(pairs: readonly MatchedPair[], record: readonly SpokenWord[]): readonly MatchedPair[] {
  const isContent = ({ record: at }: MatchedPair) => !isFunctionWord(elementAt(record, at).folded);
  const strayLength = (list: readonly MatchedPair[]): number => {
    for (let k = 1; k < list.length && k <= 2; k++) {
      const gap = Math.abs(elementAt(list, k).record - elementAt(list, k - 1).record);
      if (gap > FAR) return list.slice(0, k).some(isContent) ? 0 : k;
    }
    return 0;
  };
  const head = strayLength(pairs);
  const tail = strayLength(pairs.slice(head).reverse());
  return pairs.slice(head, pairs.length - tail);
}

/** Fewer words than these, or less than half of a sentence, are not from a sentence further on: they were borrowed. */
const FEWEST_OF_SENTENCE = 5;

/** Whether words of the record between two pairs are left out over the end of a sentence, of which the report says nothing. */
function isBorrowed(
  { report: { words }, record }: Pick<Laid, 'report' | 'record'>,
  before: MatchedPair,
  after: MatchedPair,
): boolean {
  const next = elementAt(words, after.report);
  if (after.record - before.record <= 1 || next.boundary === 'SENTENCE' || next.gap !== 'NONE') return false;
  return record.words
    .slice(before.record + 1, after.record + 1)
    .some(({ boundary }) => boundary === 'SENTENCE');
}

/** How many words the sentences have that some pairs are in. */
function sentenceLength(record: readonly SpokenWord[], pairs: readonly MatchedPair[]): number {
  let from = pairs[0]?.record ?? 0;
  let to = pairs.at(-1)?.record ?? 0;
  while (from > 0 && elementAt(record, from).boundary !== 'SENTENCE') from--;
  while (to + 1 < record.length && elementAt(record, to + 1).boundary !== 'SENTENCE') to++;
  return to + 1 - from;
}

/**
 * Pairs without those at either end that are in another sentence than the rest and too few of it: a report of one
 * sentence takes no name from the next.
 */
function withoutBorrowed(
  laid: Pick<Laid, 'report' | 'record'>,
  pairs: readonly MatchedPair[],
): readonly MatchedPair[] {
  const isFew = (own: readonly MatchedPair[]) =>
    own.length < FEWEST_OF_SENTENCE || 2 * own.length < sentenceLength(laid.record.words, own);
  let kept = pairs;
  for (;;) {
    const isBreak = (_: MatchedPair, k: number) =>
      k > 0 && isBorrowed(laid, elementAt(kept, k - 1), elementAt(kept, k));
    const [first, last] = [kept.findIndex(isBreak), kept.findLastIndex(isBreak)];
    if (first < 0) return kept;
    const [head, tail] = [kept.slice(0, first), kept.slice(last)];
    const isHeadShorter = head.length <= tail.length;
    const [shorter, longer] = isHeadShorter ? [head, tail] : [tail, head];
    const dropped = isFew(shorter)
      ? shorter
      : isFew(longer) && shorter.length === longer.length
        ? longer
        : null;
    if (dropped === null) return kept;
    kept = dropped === head ? kept.slice(first) : kept.slice(0, last);
  }
}

/**
 * Lays a report along a record; null if no word agrees.
 *
 * @param same whether two names are of one
 * @param keyOf what two words are compared by
 */
export function layAlongRecord(
  report: SpokenText,
  record: SpokenText,
  same: SameEntity,
  keyOf: (word: SpokenWord) => string,
): Laid | null {
  const keysOf = ({ words }: SpokenText) => words.map(keyOf);
  const aligned = alignWords(keysOf(report), keysOf(record), (index) =>
    isFunctionWord(elementAt(report.words, index).folded) ? FUNCTION : CONTENT,
  );
  const pairs = withoutBorrowed({ report, record }, withoutStrays(aligned, record.words));
  if (pairs.length === 0) return null;
  const hunks: Hunk[] = [];
  const sameThings: Hunk[] = [];
  for (const hunk of hunksBetween(pairs, report, record)) {
    (isSameThing({ report, record }, hunk, same) ? sameThings : hunks).push(hunk);
  }
  return { report, record, pairs, hunks, sameThings };
}
