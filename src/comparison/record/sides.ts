import { elementAt } from '../../text/element-at.ts';
import type { Hunk, Laid, Run } from './hunks.ts';
import type { SpokenWord } from './spoken-words.ts';

/** One of the two texts at a place where they differ, with which of its words the other has. */
export interface Side {
  readonly words: readonly SpokenWord[];
  /** For each word whether the other text has it. */
  readonly isKept: readonly boolean[];
}

/** The two texts of a report laid along a record. */
export interface Sides {
  readonly record: Side;
  readonly report: Side;
}

/** Marks which words both texts have. Two spellings of one name are kept on both sides. */
export function sidesOf({ report, record, pairs, hunks }: Laid): Sides {
  const [first, last] = [elementAt(pairs, 0), elementAt(pairs, pairs.length - 1)];
  const inRecord = record.words.map((_, index) => index >= first.record && index <= last.record);
  const inReport = report.words.map(() => true);
  for (const { leftOut, putIn } of hunks) {
    inRecord.fill(false, leftOut.from, leftOut.to);
    inReport.fill(false, putIn.from, putIn.to);
  }
  return {
    record: { words: record.words, isKept: inRecord },
    report: { words: report.words, isKept: inReport },
  };
}

/** Whether a phrase begins at an index. */
export function hasPhraseAt(words: readonly SpokenWord[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, i) => words[at + i]?.folded === word);
}

/** The words of a run. */
export const wordsIn = ({ words }: Side, { from, to }: Run): readonly SpokenWord[] => words.slice(from, to);

/** The hunk that has a left-out word; undefined if it is before or after all that is compared. */
export function hunkWith(hunks: readonly Hunk[], recordWord: number): Hunk | undefined {
  return hunks.find(({ leftOut }) => leftOut.from <= recordWord && recordWord < leftOut.to);
}
