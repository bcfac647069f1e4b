import { keyOfReported } from '../../lexicon/reported-speech.ts';
import type { ChangeReason } from '../../model/quote.ts';
import { elementAt } from '../../text/element-at.ts';
import { isFunctionWord } from '../content-words.ts';
import { MOST_ALIGNED_PAIRS } from './align.ts';
import { type Judgement, judge } from './fidelity.ts';
import { type Laid, layAlongRecord, type SameEntity } from './hunks.ts';
import type { SpokenText, SpokenWord } from './spoken-words.ts';

/** A report that is compared with a record. */
export interface ReportedWords {
  readonly spoken: SpokenText;
  /** Whether it is in the reporter's words. */
  readonly isIndirect: boolean;
}

/** Some paragraphs in a row of what one speaker says in a record. */
export interface RecordPassage {
  /** Their texts, with an empty line between. */
  readonly spoken: SpokenText;
  /** Whether it begins and ends where the record's excerpt does: what was said before and after is not known. */
  readonly beginsAtEdge: boolean;
  readonly endsAtEdge: boolean;
}

/** What a report is compared with a record by. */
export interface Comparison extends Judgement {
  readonly laid: Laid;
  /** 0 to 1: the share of the report's words that the record has, in their order. */
  readonly similarity: number;
  /**
   * Whether the words are too few to tell by themselves where they are from: fewer than three words that both have say
   * what they are about.
   */
  readonly isFragment: boolean;
}

/** With fewer content words in common, words tell nothing of where they are from. */
const FEWEST_CONTENT = 3;
const LEAST_SHARE_OF_INDIRECT = 0.75;
const MANY_INDIRECT = 4;

/** Which share of a report's words, and of its content words, a record has at least; the more words, the smaller. */
const LEAST_SHARE = 0.6;
const LEAST_SHARE_OF_MANY = 0.45;
const MANY_CONTENT_WORDS = 8;
/** Of a fragment's, if what differs turns its sense, or if it has many words without content. */
const LEAST_SHARE_OF_FEW = 0.65;
const LEAST_SHARE_OF_MANY_WORDS = 0.8;
const MANY_WORDS = 5;

/** A report leaves out these many words without saying so, or these times what it has. */
const MOST_LEFT_OUT = 40;
const MOST_TIMES_LEFT_OUT = 3;

const isContent = ({ folded }: SpokenWord): boolean => !isFunctionWord(folded);

/** Hunks without words of the report beyond the edge of an excerpt: whether these were said is not known. */
function withinEdges(laid: Laid, { beginsAtEdge, endsAtEdge }: RecordPassage): Laid {
  const [first, last] = [elementAt(laid.pairs, 0), elementAt(laid.pairs, laid.pairs.length - 1)];
  const isBefore = beginsAtEdge && first.record === 0 && first.report > 0;
  const isAfter =
    endsAtEdge && last.record === laid.record.words.length - 1 && last.report < laid.report.words.length - 1;
  const hunks = laid.hunks.filter(
    ({ putIn }) =>
      !(isBefore && putIn.from === 0) &&
      !(isAfter && putIn.to === laid.report.words.length && putIn.from > last.report),
  );
  return { ...laid, hunks };
}

/** How many of the report's words are judged, and how many of them the record has; likewise of those with content. */
function countsOf({ report, pairs, hunks }: Laid) {
  const putIn = hunks.flatMap((hunk) => report.words.slice(hunk.putIn.from, hunk.putIn.to));
  const kept = pairs.map((pair) => elementAt(report.words, pair.report));
  return {
    kept: kept.length,
    words: kept.length + putIn.length,
    keptContent: kept.filter(isContent).length,
    content: kept.filter(isContent).length + putIn.filter(isContent).length,
  };
}

/** Whether the words of a report are too far apart in the record to be from one place. */
function isScattered({ report, pairs, hunks }: Laid): boolean {
  const unmarked = hunks.filter(({ putIn }) => (report.words[putIn.to]?.gap ?? report.lastGap) === 'NONE');
  const leftOut = unmarked.reduce((sum, hunk) => sum + hunk.leftOut.to - hunk.leftOut.from, 0);
  return leftOut > Math.max(MOST_LEFT_OUT, MOST_TIMES_LEFT_OUT * pairs.length);
}

const OF_EXCHANGES: ReadonlySet<ChangeReason> = new Set([
  'NUMBER',
  'NAME',
  'MODALITY',
  'QUANTITY',
  'COMPARISON',
  'OPPOSITE',
  'NEGATION',
]);

/** Whether few words are the record's to the word, or but for what turns their sense. */
function isTellingFragment(laid: Laid, judgement: Judgement, share: number): boolean {
  const { fidelity, turned } = judgement;
  if (!laid.pairs.some((pair) => isContent(elementAt(laid.report.words, pair.report)))) return false;
  if (fidelity === 'VERBATIM') return true;
  const isCompact = laid.hunks.every(
    ({ leftOut, putIn }) => leftOut.to - leftOut.from <= putIn.to - putIn.from + 1,
  );
  if (laid.hunks.length === 0) return fidelity === 'CHANGED';
  if (!isCompact) return false;
  if (laid.pairs.length >= MANY_WORDS && share >= LEAST_SHARE_OF_MANY_WORDS) return true;
  return share >= LEAST_SHARE_OF_FEW && turned.some(({ reason }) => OF_EXCHANGES.has(reason));
}

/** Lays a report along a record, whatever they have in common; null if no word agrees. Reported speech is laid by stems. */
export function layReport(
  { spoken, isIndirect }: ReportedWords,
  record: SpokenText,
  same: SameEntity,
): Laid | null {
  const keyOf = ({ key, folded }: SpokenWord) => (isIndirect && key === folded ? keyOfReported(key) : key);
  return layAlongRecord(spoken, record, same, keyOf);
}

/**
 * Compares a report with a passage of a record; null if the passage has not what is reported. A fragment is compared
 * too: whoever asks has to know more of where it is from.
 *
 * @param same whether two texts name the same, in two spellings or by two names
 */
export function compareWithRecord(
  { spoken, isIndirect }: ReportedWords,
  passage: RecordPassage,
  same: SameEntity,
): Comparison | null {
  const record = passage.spoken;
  if (spoken.words.length === 0 || spoken.words.length * record.words.length > MOST_ALIGNED_PAIRS)
    return null;
  const whole = layReport({ spoken, isIndirect }, record, same);
  if (whole === null) return null;
  const laid = withinEdges(whole, passage);
  const { kept, words, keptContent, content } = countsOf(laid);
  const share = kept / words;
  const isFragment = keptContent < FEWEST_CONTENT;
  const isMany = keptContent >= MANY_CONTENT_WORDS;
  const least = isMany ? LEAST_SHARE_OF_MANY : LEAST_SHARE;
  if (isIndirect) {
    const leastIndirect = keptContent < MANY_INDIRECT ? LEAST_SHARE_OF_INDIRECT : LEAST_SHARE;
    if (isFragment || keptContent / content < leastIndirect) return null;
  } else if (!isFragment && (share < least || keptContent / content < least)) return null;
  if (isScattered(laid)) return null;
  const judgement = judge(laid, isIndirect);
  if (isFragment && !isTellingFragment(laid, judgement, share)) return null;
  return { ...judgement, laid, similarity: share, isFragment };
}
