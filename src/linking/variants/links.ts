import { FEWEST_CONTENT_WORDS, fewestShared } from '../../comparison/candidates.ts';
import { elementAt } from '../../text/element-at.ts';
import { valueAt } from '../../text/value-at.ts';
import { addTo } from '../add-to.ts';
import { likeness, sharedContent } from './likeness.ts';
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
function areInTwoArticles(a: Wording, b: Wording): boolean {
  const { article } = a.first;
  return (
    b.reports.some((report) => report.article !== article) ||
    a.reports.some((report) => report.article !== article)
  );
}

/** A wording that reports the same utterance as another in another article; its own, if several articles have that. */
export interface Link {
  readonly other: Wording;
  readonly similarity: number;
}

/** Wordings by content word. */
function invert(wordings: readonly Wording[]): ReadonlyMap<number, readonly number[]> {
  const postings = new Map<number, number[]>();
  wordings.forEach(({ first }, index) => {
    for (const word of first.content) addTo(postings, word, index);
  });
  return postings;
}

/** Whether `a` looks for `b`: if it has fewer content words or, with as many, if it is the first in order. */
function looksFor(wordings: readonly Wording[], a: number, b: number): boolean {
  const length = (index: number) => elementAt(wordings, index).first.content.length;
  const difference = length(a) - length(b);
  return difference < 0 || (difference === 0 && a <= b);
}

/** How many of a wording's rarest content words another must have to be compared with it. */
const FEWEST_RARE = FEWEST_CONTENT_WORDS;

/**
 * One wording is compared with at most these longer ones, those that share the most content words: far more than are
 * listed. It is compared with a further one only if that was compared with fewer than `FEW_COMPARED` before. Else the
 * further one might have no variant, although it has all of these words.
 */
const MOST_COMPARED = 1000;
const FEW_COMPARED = 100;

/**
 * Finds for each wording the others that report the same utterance. Not every two are compared: a report that shares k of its n
 * content words with another shares r of its n - k + r rarest, so only those are looked up (prefix filtering, after
 * J. Wang, G. Li and J. Feng, “Can we beat the prefix filtering?”, SIGMOD 2012).
 *
 * @param wordings of one speaker
 */
export function linksOf(wordings: readonly Wording[]): ReadonlyMap<Wording, readonly Link[]> {
  const postings = invert(wordings);
  const postingOf = (word: number) => valueAt(postings, word);
  const hits = new Uint16Array(wordings.length);
  const timesCompared = new Map<Wording, number>();
  const links = new Map<Wording, Link[]>();
  wordings.forEach((shorter, index) => {
    const { content } = shorter.first;
    const needed = fewestShared(content.length);
    if (content.length < needed) return;
    const rarest = [...content]
      .sort((a, b) => postingOf(a).length - postingOf(b).length || a - b)
      .slice(0, content.length - needed + FEWEST_RARE);
    const candidates: { longer: Wording; shared: number }[] = [];
    for (const word of rarest) {
      for (const other of postingOf(word)) {
        const count = elementAt(hits, other) + 1;
        hits[other] = count;
        if (count !== FEWEST_RARE || !looksFor(wordings, index, other)) continue;
        const longer = elementAt(wordings, other);
        const shared = sharedContent(shorter.first, longer.first);
        if (shared >= needed && areInTwoArticles(shorter, longer)) candidates.push({ longer, shared });
      }
    }
    for (const word of rarest) for (const other of postingOf(word)) hits[other] = 0;
    if (candidates.length > MOST_COMPARED) candidates.sort((a, b) => b.shared - a.shared);
    for (const [rank, { longer }] of candidates.entries()) {
      const before = timesCompared.get(longer) ?? 0;
      if (rank >= MOST_COMPARED && before >= FEW_COMPARED) continue;
      timesCompared.set(longer, before + 1);
      const similarity = likeness(shorter.first, longer.first);
      if (similarity === 0) continue;
      addTo(links, shorter, { other: longer, similarity });
      if (longer !== shorter) addTo(links, longer, { other: shorter, similarity });
    }
  });
  return links;
}
