import { elementAt } from '../../text/element-at.ts';
import type { Report } from './reports.ts';

/**
 * Reports in the same words, in the corpus's order: a sentence that every outlet copies is compared once. All of them
 * have what is compared in common, so that the first is compared for all.
 */
export interface Wording {
  readonly reports: readonly Report[];
  /** The first of the reports. */
  readonly first: Report;
}

/** Groups the reports of one speaker by their words. */
export function wordingsOf(reports: readonly Report[]): readonly Wording[] {
  const keyOf = ({ extent, isIndirect, words }: Report) => `${extent} ${isIndirect} ${words.join()}`;
  return Array.from(Map.groupBy(reports, keyOf).values(), (own) => ({
    reports: own,
    first: elementAt(own, 0),
  }));
}

/** Whether one of two wordings is in another article than the other: else no two of their reports are variants. */
export function areInTwoArticles(a: Wording, b: Wording): boolean {
  const { article } = a.first;
  return (
    b.reports.some((report) => report.article !== article) ||
    a.reports.some((report) => report.article !== article)
  );
}
