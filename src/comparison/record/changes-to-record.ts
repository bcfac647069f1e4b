import type { ChangeReason } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { elementAt } from '../../text/element-at.ts';
import { type Change, ChangeList, gapBefore, runOf, type SharedRun } from '../changes.ts';
import { type Wording, wordingOf } from '../wording.ts';
import { layReport, type ReportedWords } from './compare-with-record.ts';
import { judge, type TurnedPlace } from './fidelity.ts';
import type { Laid, SameEntity } from './hunks.ts';
import { correspondingSpan } from './passages.ts';
import { type SpokenText, type SpokenWord, spokenTextOf } from './spoken-words.ts';

/** Written words of a report that are some of the record, by their indexes in the wordings. */
interface Paired {
  report: { first: number; after: number };
  record: { first: number; after: number };
}

const rangeOf = (words: readonly SpokenWord[], from: number, to: number) => ({
  first: elementAt(words, from).first,
  after: elementAt(words, to - 1).after,
});

/** What agrees: each pair of words, and each place where both texts have one thing in two spellings. */
function pairedWords({ pairs, sameThings, report, record }: Laid): Paired[] {
  const paired = [
    ...pairs.map((pair) => ({
      report: rangeOf(report.words, pair.report, pair.report + 1),
      record: rangeOf(record.words, pair.record, pair.record + 1),
    })),
    ...sameThings.map(({ putIn, leftOut }) => ({
      report: rangeOf(report.words, putIn.from, putIn.to),
      record: rangeOf(record.words, leftOut.from, leftOut.to),
    })),
  ];
  return paired.sort((a, b) => a.report.first - b.report.first || a.record.first - b.record.first);
}

/** A contraction is one word and two that are compared: "don't" is shared with "do not" as a whole or not at all. */
function sharedRuns(laid: Laid, from: Wording, to: Wording): SharedRun[] {
  const groups: Paired[] = [];
  for (const { report, record } of pairedWords(laid)) {
    const last = groups.at(-1);
    if (last && (report.first < last.report.after || record.first < last.record.after)) {
      last.report.after = Math.max(last.report.after, report.after);
      last.record.after = Math.max(last.record.after, record.after);
    } else groups.push({ report: { ...report }, record: { ...record } });
  }
  const isWhole = ({ report, record }: Paired) =>
    laid.hunks.every(
      ({ putIn, leftOut }) => !touches(laid.report, putIn, report) && !touches(laid.record, leftOut, record),
    );
  return groups.filter(isWhole).map(({ report, record }) => ({
    from: runOf(from.words, report.first, report.after),
    to: runOf(to.words, record.first, record.after),
  }));
}

/** Whether some of the words that differ are parts of written words. */
function touches(
  { words }: SpokenText,
  differing: { readonly from: number; readonly to: number },
  { first, after }: { readonly first: number; readonly after: number },
): boolean {
  return words.slice(differing.from, differing.to).some((word) => word.first < after && word.after > first);
}

const overlaps = (a: Span | null, start: number, end: number): boolean =>
  a !== null && a.start < end && a.end > start;

/** Why what is between two offsets of either text turns the sense; null if it does not. */
function reasonBetween(turned: readonly TurnedPlace[], inReport: Span, inRecord: Span): ChangeReason | null {
  const place = turned.find(
    (found) =>
      overlaps(found.inReport, inReport.start, inReport.end) ||
      overlaps(found.inRecord, inRecord.start, inRecord.end),
  );
  return place?.reason ?? null;
}

/** What of a record is shown beside a report: the words that correspond, with the sentence if it turns their sense. */
function shownSpan(laid: Laid, turned: readonly TurnedPlace[]): Span {
  const { start, end } = correspondingSpan(laid);
  const { words } = laid.record;
  const exchanged = laid.hunks.flatMap(({ leftOut }) => words.slice(leftOut.from, leftOut.to));
  const around = turned.flatMap(({ inRecord }) => inRecord ?? []);
  const first = words.findIndex((word) => word.start >= start);
  const last = words.findLastIndex((word) => word.end <= end);
  const isBefore = around.some((span) => span.start < start);
  const isAfter = around.some((span) => span.end > end);
  const next = words.findIndex(({ boundary }, index) => index > last && boundary === 'SENTENCE');
  const sentence = words.findLast(({ boundary }, index) => index <= first && boundary === 'SENTENCE');
  return {
    start: isBefore ? (sentence?.start ?? 0) : Math.min(start, ...exchanged.map((word) => word.start)),
    end: isAfter
      ? (words.at(next < 0 ? -1 : next - 1)?.end ?? end)
      : Math.max(end, ...exchanged.map((word) => word.end)),
  };
}

const moved = (places: readonly TurnedPlace[], offset: number): readonly TurnedPlace[] =>
  places.map(({ inRecord, ...place }) => ({
    ...place,
    inRecord: inRecord && { start: inRecord.start - offset, end: inRecord.end - offset },
  }));

/** Where words begin and end in what is between two runs; null if none of its words is spoken. */
function spokenWithin({ words }: SpokenText, start: number, end: number): Span | null {
  const own = words.filter((word) => word.start >= start && word.end <= end);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/**
 * The steps from a report to what the record has in its place, with the reason of each that turns the sense. With what
 * turns it the record's words may begin before those that correspond, and end after them.
 *
 * @param record the paragraphs of the record that have the words, with an empty line between
 * @param ignoresMarks whether case, marks, spelling and all else that is no change of a word is EQUAL: then EQUAL and
 *   DELETED texts join to the report to the character, and a report that is VERBATIM is one EQUAL text
 */
export function changesToRecord(
  report: ReportedWords,
  record: string,
  same: SameEntity,
  ignoresMarks: boolean,
): readonly Change[] {
  const laid = layReport(report, spokenTextOf(record), same);
  if (laid === null) return [];
  const places = judge(laid, report.isIndirect).turned;
  const shown = shownSpan(laid, places);
  const words = record.slice(shown.start, shown.end);
  const again = layReport(report, spokenTextOf(words), same);
  if (again === null) return [];
  const [from, to] = [wordingOf(report.spoken.text), wordingOf(words)];
  const turned = moved(places, shown.start);
  const changes = new ChangeList();
  const runs = sharedRuns(again, from, to);
  for (let i = 0; i <= runs.length; i++) {
    const [last, run] = [runs[i - 1], runs[i]];
    const inReport = { start: last?.from.end ?? 0, end: run?.from.start ?? from.text.length };
    const inRecord = { start: last?.to.end ?? 0, end: run?.to.start ?? to.text.length };
    const why = reasonBetween(turned, inReport, inRecord);
    if (ignoresMarks) addWordsOnly(changes, again, inReport, inRecord, why);
    else {
      const gaps = [gapBefore(from, last?.from, run?.from), gapBefore(to, last?.to, run?.to)] as const;
      changes.replace(gaps[0], gaps[1], why);
    }
    if (!run) continue;
    const written = from.text.slice(run.from.start, run.from.end);
    if (ignoresMarks) changes.add('EQUAL', written);
    else changes.word(written, to.text.slice(run.to.start, run.to.end));
  }
  return changes.done();
}

function addWordsOnly(
  changes: ChangeList,
  { report, record }: Laid,
  inReport: Span,
  inRecord: Span,
  why: ChangeReason | null,
): void {
  const deleted = spokenWithin(report, inReport.start, inReport.end) ?? {
    start: inReport.end,
    end: inReport.end,
  };
  const inserted = spokenWithin(record, inRecord.start, inRecord.end);
  changes.add('EQUAL', report.text.slice(inReport.start, deleted.start));
  changes.add('DELETED', report.text.slice(deleted.start, deleted.end), why);
  if (inserted) {
    // The blanks that keep it apart from the words around it.
    const before = deleted.start > 0 && !/\s$/.test(report.text.slice(0, deleted.start)) ? ' ' : '';
    const after = deleted.end === inReport.end && deleted.end < report.text.length ? ' ' : '';
    changes.add('INSERTED', before + record.text.slice(inserted.start, inserted.end) + after, why);
  }
  changes.add('EQUAL', report.text.slice(deleted.end, inReport.end));
}
