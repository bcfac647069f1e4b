import { HONORIFICS, isRoleNoun } from '../../lexicon/roles.ts';
import type { ChangeReason, Fidelity } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { elementAt } from '../../text/element-at.ts';
import { addedOrDropped, droppedBefore, type Turned } from './added-or-dropped.ts';
import { cutOff } from './cut-off.ts';
import { reasonsOfExchange } from './exchanged.ts';
import type { Hunk, Laid, Run } from './hunks.ts';
import { hunkWith, type Side, sidesOf } from './sides.ts';
import type { SpokenText } from './spoken-words.ts';
import type { Gap } from './unit.ts';

/** A place that turns the sense. Spans are over the two texts; null where a text has nothing there. */
export interface TurnedPlace {
  readonly reason: ChangeReason;
  readonly inRecord: Span | null;
  readonly inReport: Span | null;
}

/** How a report relates to the words of the record that it is laid along. */
export interface Judgement {
  readonly fidelity: Exclude<Fidelity, 'NOT_ON_RECORD'>;
  readonly turned: readonly TurnedPlace[];
  /** Whether the report says of all that it leaves out that it does, by an ellipsis or brackets. */
  readonly marksItsGaps: boolean;
}

/** All reasons in the order in which they are given. */
const REASONS: readonly ChangeReason[] = [
  'NUMBER',
  'NAME',
  'MODALITY',
  'QUANTITY',
  'COMPARISON',
  'OPPOSITE',
  'NEGATION',
  'HEDGE',
  'CONDITION',
  'ATTRIBUTION',
];

/** The reasons of some places, each once. */
export function reasonsOf(places: readonly TurnedPlace[]): readonly ChangeReason[] {
  return REASONS.filter((reason) => places.some((place) => place.reason === reason));
}

const isEmpty = ({ from, to }: Run): boolean => from === to;

function spanOf({ words }: SpokenText, { from, to }: Run): Span | null {
  return from === to ? null : { start: elementAt(words, from).start, end: elementAt(words, to - 1).end };
}

/** Whether a hunk leaves out nothing but titles before a name: “Putin” for “President Putin”. */
function dropsTitle({ record }: Laid, { leftOut, putIn }: Hunk): boolean {
  const next = record.words[leftOut.to];
  if (!isEmpty(putIn) || !next?.isCapitalized) return false;
  return record.words.slice(leftOut.from, leftOut.to).every((word) => {
    const written = record.text.slice(word.start, word.end);
    return HONORIFICS.has(written) || (isRoleNoun(written) && word.isCapitalized);
  });
}

/** The places at which words are exchanged for others that turn the sense. */
function exchanges(laid: Laid, record: Side, report: Side, hunk: Hunk, isIndirect: boolean): TurnedPlace[] {
  if (isEmpty(hunk.leftOut) || isEmpty(hunk.putIn)) return [];
  const reasons = reasonsOfExchange(
    { side: record, text: laid.record.text, ...hunk.leftOut },
    { side: report, text: laid.report.text, ...hunk.putIn },
    isIndirect,
  );
  const [inRecord, inReport] = [spanOf(laid.record, hunk.leftOut), spanOf(laid.report, hunk.putIn)];
  return reasons.map((reason) => ({ reason, inRecord, inReport }));
}

/**
 * Judges a report by the words of the record that it is laid along, by the rules of `Fidelity` in the API.
 *
 * @param isIndirect whether the report is in the reporter's words
 */
export function judge(laid: Laid, isIndirect: boolean): Judgement {
  const { record, report } = sidesOf(laid);
  const ofRecord = (turned: readonly Turned[]): TurnedPlace[] =>
    turned.map(({ reason, ...run }) => ({ reason, inRecord: spanOf(laid.record, run), inReport: null }));
  const ofReport = (turned: readonly Turned[]): TurnedPlace[] =>
    turned.map(({ reason, ...run }) => ({ reason, inRecord: null, inReport: spanOf(laid.report, run) }));
  const turned = [
    ...laid.hunks.flatMap((hunk) => [
      ...exchanges(laid, record, report, hunk, isIndirect),
      ...ofRecord(addedOrDropped(record, hunk.leftOut, { side: report, ...hunk.putIn })),
      ...ofReport(addedOrDropped(report, hunk.putIn, { side: record, ...hunk.leftOut })),
    ]),
    ...ofRecord(droppedBefore(record, elementAt(laid.pairs, 0).record)),
    ...ofRecord(cutOff(record, (at) => hunkWith(laid.hunks, at) !== undefined)),
  ];
  const gaps = laid.hunks.filter(({ leftOut }) => !isEmpty(leftOut));
  const marksItsGaps = gaps.every(({ putIn }) => gapAfter(laid, putIn.to) !== 'NONE');
  return { fidelity: fidelityOf(laid, turned, isIndirect), turned, marksItsGaps };
}

/** What the report says before one of its words, or at its end, that it leaves out. */
const gapAfter = ({ report }: Laid, index: number): Gap => report.words[index]?.gap ?? report.lastGap;

function fidelityOf(laid: Laid, turned: readonly TurnedPlace[], isIndirect: boolean): Judgement['fidelity'] {
  if (turned.length > 0) return 'CHANGED';
  const isReworded = laid.hunks.some((hunk) => !isEmpty(hunk.putIn) || dropsTitle(laid, hunk));
  if (isReworded || (isIndirect && isShifted(laid))) return 'REWORDED';
  return laid.hunks.length > 0 ? 'SHORTENED' : 'VERBATIM';
}

/** Whether some words of indirect speech agree only by what they would be in direct speech. */
function isShifted({ report, record, pairs }: Laid): boolean {
  return pairs.some(
    (pair) => elementAt(report.words, pair.report).folded !== elementAt(record.words, pair.record).folded,
  );
}
