import { type Comparison, compareWithRecord } from '../../comparison/record/compare-with-record.ts';
import { reasonsOf } from '../../comparison/record/fidelity.ts';
import type { SameEntity } from '../../comparison/record/hunks.ts';
import { mostFaithfulFirst } from '../../comparison/record/most-faithful.ts';
import { correspondingParts, type JoinedPassage, passageAround } from '../../comparison/record/passages.ts';
import { createSameEntity } from '../../comparison/record/same-entity.ts';
import { type SpokenText, spokenTextOf } from '../../comparison/record/spoken-words.ts';
import type { Quote, RecordMatch } from '../../model/quote.ts';
import { compareText } from '../../text/compare.ts';
import { elementAt } from '../../text/element-at.ts';
import type { LinkedAgent } from '../agents.ts';
import type { SourceArticle } from '../source-article.ts';
import { canReport, daysAfter, isOfThatDay, isRecent, namesOccasion, surroundings } from './occasions.ts';
import { findableWords, type RecordPlace, SpeakerRecords } from './record-index.ts';

/** How many places of a speaker's records a reported quotation is compared with. */
const COMPARED_PLACES = 5;

/** What a reported quotation is like in a record. */
interface Found {
  readonly record: SourceArticle;
  readonly passage: JoinedPassage;
  readonly comparison: Comparison;
  /** Days from the record to the report: see `distance`. */
  readonly days: number;
}

/** The nearest occasion first, then by the record's slug. */
const nearestFirst = (a: Found, b: Found): number =>
  a.days - b.days || compareText(a.record.slug, b.record.slug);

/** Similarity to three places: what a reader can use, and short in the artefact. */
const rounded = (similarity: number): number => Math.round(similarity * 1000) / 1000;

function matchOf({ record, passage, comparison }: Found): RecordMatch {
  const parts = correspondingParts(passage, comparison);
  return {
    fidelity: comparison.fidelity,
    article: record.slug,
    quotes: parts.map(({ quote }) => quote.key),
    spans: parts.map(({ span }) => span),
    similarity: rounded(comparison.similarity),
    reasons: reasonsOf(comparison.turned),
  };
}

/** A quotation of an article. */
interface Reported {
  readonly article: SourceArticle;
  readonly quote: Quote;
}

function isTiedTo(
  { article }: Reported,
  record: SourceArticle,
  othersIn: (record: SourceArticle) => readonly string[],
): boolean {
  if (isRecent(article, record) || namesOccasion(article.text, record)) return true;
  return othersIn(record).some((name) => article.text.includes(name));
}

/** Compares a reported quotation with one place of a record; null if it is not from there. */
function compareAt(
  reported: Reported,
  place: RecordPlace,
  spoken: ReturnType<typeof spokenTextOf>,
  same: SameEntity,
  othersIn: (record: SourceArticle) => readonly string[],
): Found | null {
  const { article, quote } = reported;
  const { record, utterance, index } = place;
  if (!canReport(article, record)) return null;
  const passage = passageAround(utterance, index, spoken.words.length);
  const comparison = compareWithRecord({ spoken, isIndirect: quote.type === 'INDIRECT' }, passage, same);
  if (comparison === null) return null;
  if (comparison.isFragment && !isTiedTo(reported, record, othersIn)) return null;
  return { record, passage, comparison, days: distance(daysAfter(article, record)) };
}

/** How far apart two dates are for a choice between records: one of the day after the report, and none, come last. */
function distance(days: number | null): number {
  return days === null || days < 0 ? Number.MAX_SAFE_INTEGER : days;
}

/** A complete record of the occasion that the report itself ties the words to; undefined if there is none. */
function completeRecordOf(
  { article, quote }: Reported,
  records: Iterable<SourceArticle>,
): SourceArticle | undefined {
  if (quote.type === 'INDIRECT') return undefined;
  const around = surroundings(article, quote.span);
  return [...records].find(
    (record) => record.isComplete === true && isOfThatDay(article, record) && namesOccasion(around, record),
  );
}

/** What all the records have. */
export interface RecordedQuotes {
  readonly articles: readonly SourceArticle[];
  /** All quotations, in the corpus's order. */
  readonly quotes: readonly Quote[];
  readonly people: readonly LinkedAgent[];
  readonly organizations: readonly LinkedAgent[];
}

/** Words of which a record has this share are on it in some form, even if they are no report of it. */
const LEAST_ALIKE = 0.7;

/** Whether a record has many of a report's words at one place: then nobody can say that it does not have them. */
function isAlike(report: SpokenText, places: readonly RecordPlace[]): boolean {
  const words = findableWords(report);
  return places.some(({ utterance, index }) => {
    const own = findableWords(elementAt(utterance.parts, index).spoken);
    return [...words].filter((word) => own.has(word)).length >= LEAST_ALIKE * words.size;
  });
}

const speakerOf = ({ attribution }: Quote): string | null =>
  attribution === null || attribution.speaker.kind === 'UNNAMED'
    ? null
    : `${attribution.speaker.kind}:${attribution.speaker.key}`;

/** What each speaker says on record. */
function recordsBySpeaker(
  records: ReadonlyMap<string, SourceArticle>,
  quotes: readonly Quote[],
): ReadonlyMap<string, SpeakerRecords> {
  const bySpeaker = new Map<string, SpeakerRecords>();
  for (const [slug, own] of Map.groupBy(quotes, ({ article }) => article)) {
    const record = records.get(slug);
    if (!record) continue;
    for (const [speaker, said] of Map.groupBy(own, speakerOf)) {
      if (speaker === null) continue;
      const index = bySpeaker.get(speaker) ?? new SpeakerRecords();
      index.add(record, said);
      bySpeaker.set(speaker, index);
    }
  }
  return bySpeaker;
}

/**
 * Finds for each reported quotation what the records of its speaker have of it, and how faithful the report is.
 *
 * @returns by the quotation's key
 */
export function findRecords({
  articles,
  quotes,
  people,
  organizations,
}: RecordedQuotes): ReadonlyMap<string, RecordMatch> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const records = new Map(
    articles.filter(({ kind }) => kind !== 'REPORT').map((record) => [record.slug, record]),
  );
  const matches = new Map<string, RecordMatch>();
  if (records.size === 0) return matches;
  const same = createSameEntity([...people, ...organizations]);
  const names = new Map<string, string>([
    ...people.map(({ slug, name }) => [`PERSON:${slug}`, name] as const),
    ...organizations.map(({ slug, name }) => [`ORGANIZATION:${slug}`, name] as const),
  ]);
  const bySpeaker = recordsBySpeaker(records, quotes);
  const speakersIn = new Map(
    Array.from(
      Map.groupBy(
        quotes.filter(({ article }) => records.has(article)),
        ({ article }) => article,
      ),
      ([record, said]) => [record, new Set(said.map(speakerOf))] as const,
    ),
  );
  for (const quote of quotes) {
    const article = bySlug.get(quote.article);
    const speaker = speakerOf(quote);
    const own = speaker === null ? undefined : bySpeaker.get(speaker);
    if (!article || !own || records.has(quote.article)) continue;
    const othersIn = ({ slug }: SourceArticle) =>
      [...(speakersIn.get(slug) ?? [])].flatMap((other) =>
        other === speaker ? [] : (names.get(other ?? '') ?? []),
      );
    const spoken = spokenTextOf(article.text.slice(quote.span.start, quote.span.end));
    const reported = { article, quote };
    const places = own.candidates(spoken, COMPARED_PLACES);
    const matched = places
      .map((place) => compareAt(reported, place, spoken, same, othersIn))
      .filter((match) => match !== null)
      .sort(nearestFirst);
    const [found] = mostFaithfulFirst(matched, ({ comparison }) => comparison);
    const complete = found || isAlike(spoken, places) ? undefined : completeRecordOf(reported, own.records);
    if (found) matches.set(quote.key, matchOf(found));
    else if (complete) matches.set(quote.key, notOnRecord(complete));
  }
  return matches;
}

const notOnRecord = ({ slug }: SourceArticle): RecordMatch => ({
  fidelity: 'NOT_ON_RECORD',
  article: slug,
  quotes: [],
  spans: [],
  similarity: 0,
  reasons: [],
});
