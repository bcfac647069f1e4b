import type { Comparison, ReportedWords } from '../src/comparison/record/compare-with-record.ts';
import type { SameEntity } from '../src/comparison/record/hunks.ts';
import { mostFaithfulFirst } from '../src/comparison/record/most-faithful.ts';
import {
  correspondingParts,
  isExcerpt,
  type JoinedPassage,
  joinParts,
  type RecordPart,
} from '../src/comparison/record/passages.ts';
import type { Verdict } from '../src/comparison/verdict.ts';
import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { ChangeReason, Quote, RecordMatch } from '../src/model/quote.ts';
import { MAX_RECORD_PARAGRAPH_LENGTH, MAX_RECORD_PARAGRAPHS } from './limits.ts';
import { loadArticle, loadQuote, loadQuoteText } from './load.ts';
import { all, andThen } from './maybe-promise.ts';
import type { RecordComparer } from './record-comparer.ts';

/** What a record has of a text in doubt. */
export interface RecordedMatch {
  readonly match: RecordMatch;
  /** The quotation that has the words, or in which they begin. */
  readonly quote: Quote;
  /** Whether the text is all of what the record has in these paragraphs. */
  readonly isWhole: boolean;
  /** Whether the text says of all that it leaves out that it does. */
  readonly marksItsGaps: boolean;
  /** Whether the words are too few to tell where they are from: no run of five words to the letter either. */
  readonly isFragment: boolean;
  /** Whether the speaker asked about said it; null if nobody is asked about. */
  readonly speakerMatches: boolean | null;
}

/** A longer paragraph is not read while a request waits: transcripts without any line break have such. */
const isComparable = ({ span }: Quote): boolean => span.end - span.start <= MAX_RECORD_PARAGRAPH_LENGTH;

/** Paragraphs before and after one that a text may run over. */
const PARAGRAPHS_AROUND = (MAX_RECORD_PARAGRAPHS - 1) / 2;

/** The quotations that continue one, in order. */
function following(store: CorpusStore, quote: Quote, most: number): MaybePromise<readonly Quote[]> {
  if (most === 0 || quote.continuedBy === null) return [];
  return andThen(loadQuote(store, quote.continuedBy), (next) =>
    isComparable(next) ? andThen(following(store, next, most - 1), (rest) => [next, ...rest]) : [],
  );
}

/** The quotations that one continues, in order. */
function preceding(store: CorpusStore, quote: Quote, most: number): MaybePromise<readonly Quote[]> {
  if (most === 0 || quote.continues === null) return [];
  return andThen(loadQuote(store, quote.continues), (before) =>
    isComparable(before) ? andThen(preceding(store, before, most - 1), (rest) => [...rest, before]) : [],
  );
}

function partOf(
  store: CorpusStore,
  { spokenTextOf }: RecordComparer,
  quote: Quote,
): MaybePromise<RecordPart> {
  return andThen(loadQuoteText(store, quote), (text) => ({ quote, spoken: spokenTextOf(text) }));
}

/** The paragraphs around a quotation of a record, as one passage. */
function passageOf(
  store: CorpusStore,
  comparer: RecordComparer,
  quote: Quote,
  excerpt: boolean,
): MaybePromise<JoinedPassage> {
  return andThen(preceding(store, quote, PARAGRAPHS_AROUND), (before) =>
    andThen(following(store, quote, PARAGRAPHS_AROUND), (after) =>
      andThen(all([...before, quote, ...after].map((part) => partOf(store, comparer, part))), (parts) => {
        const passage = joinParts({ parts, isExcerpt: excerpt }, 0, parts.length);
        const [first, last] = [parts[0]?.quote, parts.at(-1)?.quote];
        return {
          ...passage,
          beginsAtEdge: excerpt && first?.continues === null,
          endsAtEdge: excerpt && last?.continuedBy === null,
        };
      }),
    ),
  );
}

/** So many words in a row tell where they are from, even if few of them say what it is about. */
const TELLING_RUN = 5;

const isTellingRun = ({ fidelity, laid }: Comparison): boolean =>
  fidelity === 'VERBATIM' && laid.pairs.length >= TELLING_RUN;

function matchIn(
  passage: JoinedPassage,
  comparison: Comparison,
  reasons: readonly ChangeReason[],
): Omit<RecordedMatch, 'speakerMatches'> | null {
  const parts = correspondingParts(passage, comparison);
  const [first] = parts;
  if (!first) return null;
  const isWhole =
    comparison.fidelity === 'VERBATIM' &&
    parts.every(({ quote, span }) => {
      const part = passage.parts.find((own) => own.quote === quote);
      const [start, end] = [part?.spoken.words[0]?.start ?? 0, part?.spoken.words.at(-1)?.end ?? 0];
      return span.start - quote.span.start <= start && span.end - quote.span.start >= end;
    });
  return {
    match: {
      fidelity: comparison.fidelity,
      article: first.quote.article,
      quotes: parts.map(({ quote }) => quote.key),
      spans: parts.map(({ span }) => span),
      similarity: comparison.similarity,
      reasons,
    },
    quote: first.quote,
    isWhole,
    marksItsGaps: comparison.marksItsGaps,
    isFragment: comparison.isFragment && !isTellingRun(comparison),
  };
}

/**
 * What the records of the corpus have of a text.
 *
 * @param candidates quotations on record that share words with the text
 * @param isBy whether a quotation is by whoever is asked about; null if nobody is
 */
export function recordedMatches(
  store: CorpusStore,
  comparer: RecordComparer,
  asked: ReportedWords,
  candidates: readonly Quote[],
  same: SameEntity,
  isBy: (quote: Quote) => MaybePromise<boolean | null>,
): MaybePromise<readonly RecordedMatch[]> {
  const found = candidates.filter(isComparable).map((candidate) =>
    andThen(loadArticle(store, candidate.article), ({ text, isComplete }) =>
      andThen(passageOf(store, comparer, candidate, isExcerpt(text, isComplete)), (passage) => {
        const comparison = comparer.compareWithRecord(asked, passage, same);
        const match = comparison && matchIn(passage, comparison, comparer.reasonsOf(comparison.turned));
        return match === null
          ? null
          : andThen(isBy(match.quote), (speakerMatches): RecordedMatch => ({ ...match, speakerMatches }));
      }),
    ),
  );
  return andThen(all(found), (matches) => matches.filter((match) => match !== null));
}

/** A record that decides, with what it decides. */
export interface DecidingRecord {
  readonly verdict: Verdict;
  readonly match: RecordedMatch;
}

/** What the words are by the record of whoever is asked about. */
function verdictOfOwn(
  { match: { fidelity }, isWhole, marksItsGaps }: RecordedMatch,
  ofReports: Verdict,
): Verdict {
  // True words that a report has as a quotation are one.
  if (fidelity === 'VERBATIM') return isWhole || ofReports === 'VERBATIM' ? 'VERBATIM' : 'PARTIAL';
  return fidelity === 'SHORTENED' && marksItsGaps ? 'PARTIAL' : 'ALTERED';
}

/** Few words tell nothing of where they are from, unless they are a whole paragraph or a report has them. */
const tells = ({ isFragment, speakerMatches, isWhole }: RecordedMatch, ofReports: Verdict): boolean =>
  !isFragment || isWhole || (speakerMatches !== false && isReported(ofReports));

const isReported = (verdict: Verdict): boolean => verdict === 'VERBATIM' || verdict === 'PARTIAL';

/**
 * What the records decide of a text; null if they have nothing of it. A record of whoever is asked about that has the
 * utterance decides. If only somebody else's record has the words, they are misattributed.
 *
 * @param ofReports what the reports by themselves decide
 */
export function verdictOfRecords(
  matches: readonly RecordedMatch[],
  ofReports: Verdict,
): DecidingRecord | null {
  const telling = matches.filter((match) => tells(match, ofReports));
  const bestOf = (own: readonly RecordedMatch[]) => mostFaithfulFirst(own, ({ match }) => match)[0];
  const own = bestOf(telling.filter(({ speakerMatches }) => speakerMatches !== false));
  if (own) return { verdict: verdictOfOwn(own, ofReports), match: own };
  const others = bestOf(telling.filter(({ isFragment }) => !isFragment));
  if (!others) return null;
  const { fidelity } = others.match;
  if (fidelity === 'VERBATIM' || (fidelity === 'SHORTENED' && others.marksItsGaps)) {
    return { verdict: 'MISATTRIBUTED', match: others };
  }
  return ofReports === 'NOT_FOUND' || ofReports === 'ALTERED' ? { verdict: 'ALTERED', match: others } : null;
}
