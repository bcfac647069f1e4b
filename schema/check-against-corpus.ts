import { type CandidateLimits, indexKeys } from '../src/comparison/candidates.ts';
import { askedOf } from '../src/comparison/standing.ts';
import {
  bestFirst,
  compareWith,
  type Match,
  type Utterance,
  type Verdict,
  verdictOn,
} from '../src/comparison/verdict.ts';
import { wordingOf } from '../src/comparison/wording.ts';
import type { MaybePromise } from '../src/corpus/maybe-promise.ts';
import type { CorpusStore } from '../src/corpus/store.ts';
import type { Quote } from '../src/model/quote.ts';
import { elementAt } from '../src/text/element-at.ts';
import { type AskedSpeaker, isBy, whoIsAsked } from './asked-speaker.ts';
import { type RecordedMatch, recordedMatches, verdictOfRecords } from './check-record.ts';
import { badUserInput } from './errors.ts';
import { COMPARED_QUOTES, MAX_CHECKED_LENGTH, MAX_QUOTE_MATCHES, MAX_SPEAKER_LENGTH } from './limits.ts';
import { loadArticle, loadQuote, loadQuoteText } from './load.ts';
import { all, andThen } from './maybe-promise.ts';
import { loadRecordComparer } from './record-comparer.ts';
import { namesIn, type RecordMatchSource } from './record-match.ts';

/** @throws BAD_USER_INPUT if an argument is too long */
function checkLength(argument: string, { length }: string, most: number): void {
  if (length > most) {
    throw badUserInput(
      `Argument "${argument}" must not be longer than ${most} UTF-16 code units, but has ${length}. Give less of it.`,
    );
  }
}

/** The first part of the utterance that a quotation belongs to. */
function beginningOf(store: CorpusStore, quote: Quote): MaybePromise<Quote> {
  if (quote.continues === null) return quote;
  return andThen(loadQuote(store, quote.continues), (before) => beginningOf(store, before));
}

/** A quotation and all parts that continue it, each with its words. */
function utteranceFrom(store: CorpusStore, quote: Quote): MaybePromise<Utterance> {
  return andThen(loadQuoteText(store, quote), (text): MaybePromise<Utterance> => {
    const part = { quote, text };
    if (quote.continuedBy === null) return [part];
    return andThen(loadQuote(store, quote.continuedBy), (next) =>
      andThen(utteranceFrom(store, next), (rest) => [part, ...rest]),
    );
  });
}

/** What a verdict is founded on. */
export type CheckBasis = 'RECORD' | 'REPORTS' | 'NONE';

/** What a check finds. */
export interface CheckedQuote {
  readonly verdict: Verdict;
  readonly basis: CheckBasis;
  readonly record: RecordMatchSource | null;
  readonly matches: readonly (Match & { readonly asked: string })[];
}

/** How many quotations a check compares. */
export interface CheckLimits extends CandidateLimits {
  /** Of those on record. */
  readonly records: number;
}

/**
 * Looks for a text in what the corpus's records and reports have, and says what they have of it.
 *
 * @param isIndirect whether the text is in a reporter's words
 * @throws BAD_USER_INPUT if the text or the speaker's name is too long
 */
export function checkQuote(
  store: CorpusStore,
  text: string,
  speaker: string | null | undefined,
  limits: CheckLimits = COMPARED_QUOTES,
  isIndirect = false,
): MaybePromise<CheckedQuote> {
  checkLength('text', text, MAX_CHECKED_LENGTH);
  checkLength('speaker', speaker ?? '', MAX_SPEAKER_LENGTH);
  return andThen(whoIsAsked(store, speaker), (asked) =>
    checkAgainst(store, { text, isIndirect }, asked, limits),
  );
}

/** The quotations of a list by whether they are on record. */
function byKind(
  store: CorpusStore,
  quotes: readonly Quote[],
): MaybePromise<{ readonly recorded: readonly Quote[]; readonly reported: readonly Quote[] }> {
  const articles = all(quotes.map(({ article }) => loadArticle(store, article)));
  return andThen(articles, (found) => {
    const isRecord = (index: number) => elementAt(found, index).kind !== 'REPORT';
    return {
      recorded: quotes.filter((_, index) => isRecord(index)),
      reported: quotes.filter((_, index) => !isRecord(index)),
    };
  });
}

/** A text in doubt. */
interface InDoubt {
  readonly text: string;
  readonly isIndirect: boolean;
}

function checkAgainst(
  store: CorpusStore,
  inDoubt: InDoubt,
  speaker: AskedSpeaker | null,
  limits: CheckLimits,
): MaybePromise<CheckedQuote> {
  const { folded } = wordingOf(inDoubt.text);
  const candidates = store.quoteCandidates(indexKeys(folded), speaker?.agents ?? [], limits);
  return andThen(candidates, (quotes) =>
    andThen(byKind(store, quotes), ({ recorded, reported }) =>
      andThen(recordsOf(store, inDoubt, recorded.slice(0, limits.records), speaker), (records) =>
        andThen(reportsOf(store, folded, reported, speaker), (reports) => decide(inDoubt, records, reports)),
      ),
    ),
  );
}

function recordsOf(
  store: CorpusStore,
  { text, isIndirect }: InDoubt,
  candidates: readonly Quote[],
  speaker: AskedSpeaker | null,
): MaybePromise<readonly RecordedMatch[]> {
  if (candidates.length === 0) return [];
  return andThen(loadRecordComparer(), (comparer) =>
    andThen(namesIn(store, comparer, text), (same) =>
      recordedMatches(
        store,
        comparer,
        { spoken: comparer.spokenTextOf(text), isIndirect },
        candidates,
        same,
        (quote) => isBy(store, quote, speaker),
      ),
    ),
  );
}

/** What the reports have of a text, by its folded words. */
function reportsOf(
  store: CorpusStore,
  folded: readonly string[],
  candidates: readonly Quote[],
  speaker: AskedSpeaker | null,
): MaybePromise<readonly Match[]> {
  const asked = askedOf(folded);
  const beginnings = all(candidates.map((quote) => beginningOf(store, quote)));
  const utterances = andThen(beginnings, (quotes) => {
    // Two parts of one utterance may both be candidates.
    const once = new Map(quotes.map((quote) => [quote.key, quote]));
    return all([...once.values()].map((quote) => utteranceFrom(store, quote)));
  });
  return andThen(utterances, (found) =>
    all(
      found
        .flatMap((utterance) => compareWith(asked, utterance))
        .map((match) =>
          andThen(
            isBy(store, match.quote, speaker),
            (speakerMatches): Match => ({ ...match, speakerMatches }),
          ),
        ),
    ),
  );
}

/** The record decides; if none has the words, the reports do. */
function decide(
  { text, isIndirect }: InDoubt,
  records: readonly RecordedMatch[],
  reports: readonly Match[],
): CheckedQuote {
  const matches = bestFirst(reports)
    .slice(0, MAX_QUOTE_MATCHES)
    .map((match) => ({ ...match, asked: text }));
  const ofReports = verdictOn(reports);
  const onRecord = verdictOfRecords(records, ofReports);
  if (onRecord) {
    const { match } = onRecord;
    const record = { ...match.match, reported: { text, isIndirect } };
    return { verdict: onRecord.verdict, basis: 'RECORD', record, matches };
  }
  return { verdict: ofReports, basis: ofReports === 'NOT_FOUND' ? 'NONE' : 'REPORTS', record: null, matches };
}
