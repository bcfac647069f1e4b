import { FEWEST_UNMISTAKABLE, likeness } from './likeness.ts';
import type { Link, Wording } from './links.ts';
import type { Report } from './reports.ts';

/** Reports of one occasion are published within these days; a phrase that comes back later is said again. */
const DAYS_OF_AN_OCCASION = 14;

/** A sentence has at least these many content words more than a phrase in it. */
const AROUND_A_PHRASE = 3;

const DAY = 24 * 60 * 60 * 1000;

/** When the first and the last of some reports were published, in milliseconds; those without a date do not count. */
function publicationOf(wordings: Iterable<Wording>): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { reports } of wordings) {
    for (const { publishedOn } of reports) {
      if (publishedOn === null) continue;
      const time = Date.parse(publishedOn);
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  }
  return { first, last };
}

/** Whether a report is too far apart from one of some others to be of one occasion; no, if it has no date. */
function isFarApart(
  { publishedOn }: Report,
  others: { readonly first: number; readonly last: number },
): boolean {
  if (publishedOn === null) return false;
  const time = Date.parse(publishedOn);
  return Math.max(time - others.first, others.last - time) > DAYS_OF_AN_OCCASION * DAY;
}

/** Whether a phrase is in two sentences that are not the same: then it belongs to neither. */
function isInDifferentSentences(phrase: Report, sentences: readonly Wording[]): boolean {
  let first: Report | undefined;
  for (const sentence of sentences) {
    if (sentence.reports.every(({ article }) => article === phrase.article)) continue;
    if (first === undefined) first = sentence.first;
    else if (likeness(first, sentence.first) === 0) return true;
  }
  return false;
}

/**
 * The formulas among what is linked: phrases that their speaker is quoted with on occasions far apart, or in sentences
 * that are not the same. A slogan tells nothing of when it was said, so no report is a variant by it.
 */
export function formulasIn(links: ReadonlyMap<Wording, readonly Link[]>): ReadonlySet<Report> {
  const formulas = new Set<Report>();
  for (const [wording, own] of links) {
    if (wording.first.content.length >= FEWEST_UNMISTAKABLE) continue;
    const others = own.map(({ other }) => other);
    const publication = publicationOf(others);
    const sentences = others.filter(
      ({ first: { content, extent } }) =>
        extent === 'QUOTATION' && content.length >= wording.first.content.length + AROUND_A_PHRASE,
    );
    for (const phrase of wording.reports) {
      if (isFarApart(phrase, publication) || isInDifferentSentences(phrase, sentences)) formulas.add(phrase);
    }
  }
  return formulas;
}
