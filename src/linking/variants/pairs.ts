import { FEWEST_CONTENT_WORDS, fewestShared } from '../../comparison/candidates.ts';
import { likeness, sharedContent } from './likeness.ts';
import type { Report } from './reports.ts';

/** Two reports of one utterance in different articles; the second has at least as many content words. */
export interface ReportPair {
  readonly shorter: Report;
  readonly longer: Report;
  readonly similarity: number;
}

/** Reports by content word, and how many have each. */
function invert(reports: readonly Report[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  reports.forEach(({ content }, index) => {
    for (const word of content) {
      const posting = postings.get(word);
      if (posting) posting.push(index);
      else postings.set(word, [index]);
    }
  });
  return postings;
}

/** Whether `a` is the one of two that looks for the other: with fewer content words or, with as many, first in order. */
function looksFor(reports: readonly Report[], a: number, b: number): boolean {
  const difference = (reports[a] as Report).content.length - (reports[b] as Report).content.length;
  return difference < 0 || (difference === 0 && a < b);
}

/** How many of a report's rarest content words another must have before the two are compared; it shares no fewer at all. */
const FEWEST_RARE = FEWEST_CONTENT_WORDS;

/**
 * Finds the pairs of reports that tell of one utterance. Not every two are compared: a report that shares k of its n
 * content words with another shares r of its n - k + r rarest, so only those are looked up (prefix filtering, after
 * J. Wang, G. Li and J. Feng, “Can we beat the prefix filtering?”, SIGMOD 2012).
 *
 * @param reports of one speaker
 */
export function pairsOf(reports: readonly Report[]): readonly ReportPair[] {
  const postings = invert(reports);
  const postingOf = (word: number) => postings.get(word) as readonly number[];
  const hits = new Uint16Array(reports.length);
  const pairs: ReportPair[] = [];
  reports.forEach((report, index) => {
    const needed = fewestShared(report.content.length);
    if (report.content.length < needed) return;
    const rarest = [...report.content]
      .sort((a, b) => postingOf(a).length - postingOf(b).length || a - b)
      .slice(0, report.content.length - needed + FEWEST_RARE);
    const candidates: number[] = [];
    for (const word of rarest) {
      for (const other of postingOf(word)) {
        const count = (hits[other] as number) + 1;
        hits[other] = count;
        if (count === FEWEST_RARE) candidates.push(other);
      }
    }
    for (const word of rarest) for (const other of postingOf(word)) hits[other] = 0;
    for (const other of candidates) {
      const candidate = reports[other] as Report;
      if (candidate.article === report.article || !looksFor(reports, index, other)) continue;
      if (sharedContent(report, candidate) < needed) continue;
      const similarity = likeness(report, candidate);
      if (similarity > 0) pairs.push({ shorter: report, longer: candidate, similarity });
    }
  });
  return pairs;
}
