import { isFunctionWord } from '../../comparison/content-words.ts';
import { PLACE_WORDS } from '../../lexicon/places.ts';
import type { Span } from '../../model/span.ts';
import { comparedWords } from '../../text/words.ts';
import type { SourceArticle } from '../source-article.ts';

const DAY = 24 * 60 * 60 * 1000;

/** How many days after a record a report is published, below 0 before it; null if either has no date. */
export function daysAfter(report: Dated, record: Dated): number | null {
  if (report.publishedOn === null || record.publishedOn === null) return null;
  return Math.round((Date.parse(report.publishedOn) - Date.parse(record.publishedOn)) / DAY);
}

type Dated = Pick<SourceArticle, 'publishedOn'>;

/** In another time zone a report may have the date of the day before. */
const TIME_ZONES = 1;

/** Whether a report can be of what was said on a record's day; yes, if either has no date. */
export function canReport(report: Dated, record: Dated): boolean {
  const days = daysAfter(report, record);
  return days === null || days >= -TIME_ZONES;
}

/** Reports of an occasion are published within these days. */
const DAYS_OF_AN_OCCASION = 14;

/** Whether a record is at most two weeks older than a report. */
export function isRecent(report: Dated, record: Dated): boolean {
  const days = daysAfter(report, record);
  return days !== null && days >= -TIME_ZONES && days <= DAYS_OF_AN_OCCASION;
}

/** Whether a report is of the record's day, or of the day after. */
export function isOfThatDay(report: Dated, record: Dated): boolean {
  const days = daysAfter(report, record);
  return days === 0 || days === 1;
}

const CAPITALIZED_RUN = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+\p{Lu}[\p{L}\p{N}’'-]*)*/gu;

/** The names in an occasion that tell which it was: of two words or more, or of a place. "NATO" is at many. */
function tellingNames(occasion: string): readonly string[] {
  return [...occasion.matchAll(CAPITALIZED_RUN)]
    .map(([run]) => run)
    .filter((run) => /\s/.test(run) || PLACE_WORDS.has(run));
}

/** Which share of an occasion's words a text has that names it. */
const LEAST_OF_OCCASION = 0.6;
const FEWEST_OF_OCCASION = 2;

/** Whether a text has most of the words of an occasion, without regard to their order. */
function hasWordsOf(text: string, occasion: string): boolean {
  const words = new Set(comparedWords(occasion).filter((word) => !isFunctionWord(word)));
  const own = new Set(comparedWords(text));
  const shared = [...words].filter((word) => own.has(word)).length;
  return shared >= FEWEST_OF_OCCASION && shared >= LEAST_OF_OCCASION * words.size;
}

/** Whether a text names an occasion: by a name in it, or by most of its words. */
export function namesOccasion(text: string, { occasion }: Pick<SourceArticle, 'occasion'>): boolean {
  if (occasion === null) return false;
  return tellingNames(occasion).some((name) => text.includes(name)) || hasWordsOf(text, occasion);
}

/** The paragraph of an article that has a span, with the one before it. */
export function surroundings({ document, text }: SourceArticle, span: Span): string {
  const { paragraphs } = document;
  const at = paragraphs.findIndex(({ start, end }) => start <= span.start && span.end <= end);
  const from = paragraphs[Math.max(0, at - 1)]?.start ?? 0;
  return text.slice(from, paragraphs[at]?.end ?? text.length);
}
