import { FEWEST_UNMISTAKABLE, likeness } from './likeness.ts';
import type { ReportPair } from './pairs.ts';
import type { Report } from './reports.ts';

/** Reports of one occasion are published within these days; a phrase that comes back later is said again. */
const DAYS_OF_AN_OCCASION = 14;

/** A sentence has at least these many content words more than a phrase that stands in it. */
const AROUND_A_PHRASE = 3;

const DAY = 24 * 60 * 60 * 1000;

/** Whether two articles are too far apart to report one occasion; no, where one has no date. */
function areFarApart(a: Report, b: Report): boolean {
  if (a.publishedOn === null || b.publishedOn === null) return false;
  return Math.abs(Date.parse(a.publishedOn) - Date.parse(b.publishedOn)) > DAYS_OF_AN_OCCASION * DAY;
}

/** Whether a phrase stands in two sentences that are not the same: then it belongs to neither. */
function standsInDifferentSentences(phrase: Report, others: readonly Report[]): boolean {
  const [first, ...rest] = others.filter(
    ({ content, extent }) =>
      extent === 'QUOTATION' && content.length >= phrase.content.length + AROUND_A_PHRASE,
  );
  return first !== undefined && rest.some((other) => likeness(first, other) === 0);
}

/**
 * The formulas among what is paired: phrases that their speaker is quoted with on occasions far apart, or in sentences
 * that are not the same. A slogan tells nothing of when it was said, so no report is a variant by it.
 */
export function formulasIn(pairs: readonly ReportPair[]): ReadonlySet<Report> {
  const partners = new Map<Report, Report[]>();
  const add = (report: Report, partner: Report) => {
    if (report.content.length >= FEWEST_UNMISTAKABLE) return;
    const own = partners.get(report);
    if (own) own.push(partner);
    else partners.set(report, [partner]);
  };
  for (const { shorter, longer } of pairs) {
    add(shorter, longer);
    add(longer, shorter);
  }
  const formulas = new Set<Report>();
  for (const [phrase, others] of partners) {
    if (others.some((other) => areFarApart(phrase, other)) || standsInDifferentSentences(phrase, others))
      formulas.add(phrase);
  }
  return formulas;
}
