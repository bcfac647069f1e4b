import { elementAt } from '../../text/element-at.ts';
import type { Incidence } from './incidence.ts';
import type { SharedUtterances } from './shared-utterances.ts';

/** One of the highest scores, and whose it is. */
interface Score {
  readonly of: number;
  readonly score: number;
}

/** The most related articles that one lists. */
export const MOST_RELATED = 20;

/** What a topic counts beside a person as rare: many articles are about one subject, few are about the same people. */
const TOPIC_WEIGHT = 0.5;

/** Things in articles, and what each counts where two articles share it. */
interface Weighted extends Incidence {
  readonly weights: Float64Array;
}

/**
 * The rarer a thing is, the more it counts, by its inverse document frequency: `factor · ln(1 + articles / articles that
 * have it)`. What one article alone has counts nothing, because it cannot tell which others are closer.
 */
function weighted(things: Incidence, factor: number): Weighted {
  const weights = Float64Array.from(things.articlesOf, ({ length }) =>
    length < 2 ? 0 : factor * weightOf(length, things.size),
  );
  return { ...things, weights };
}

function weightOf(articles: number, size: number): number {
  return Math.log(1 + size / articles);
}

/** What everything in an article counts together. */
function totalOf(article: number, parts: readonly Weighted[]): number {
  let total = 0;
  for (const { ofArticle, weights } of parts) {
    for (const thing of elementAt(ofArticle, article)) total += elementAt(weights, thing);
  }
  return total;
}

/** Adds to each article what it shares with one. */
function addShared(shared: Float64Array, article: number, parts: readonly Weighted[]): void {
  for (const { ofArticle, articlesOf, weights } of parts) {
    for (const thing of elementAt(ofArticle, article)) {
      const weight = elementAt(weights, thing);
      for (const other of elementAt(articlesOf, thing)) shared[other] = elementAt(shared, other) + weight;
    }
  }
}

/** Takes a score in if it is one of the highest; of equal ones those that came first stay. */
function offer(highest: Score[], of: number, score: number): void {
  const place = highest.findLastIndex((own) => own.score >= score) + 1;
  if (place >= MOST_RELATED) return;
  highest.splice(place, 0, { of, score });
  if (highest.length > MOST_RELATED) highest.pop();
}

/** To three decimals, before articles are ordered by it, so that clients see the order that they get. */
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Finds for each article those that have most in common with it, of those that count.
 *
 * The score is a weighted Jaccard index: what the things in both articles count, over what the things in either count.
 * Things are the people whom an article names and its own topics, weighted by rarity (Spärck Jones, A statistical
 * interpretation of term specificity, 1972), topics at half the weight. An utterance that both report counts on both
 * sides as much as a person whom only these two name, times its similarity.
 *
 * @returns for each article the places of the most related ones, at most `MOST_RELATED`, none of score 0; the highest
 * score first, then in the order of the articles
 */
export function relatedArticles(
  people: Incidence,
  topics: Incidence,
  utterances: SharedUtterances,
): (readonly Score[])[] {
  const parts = [weighted(people, 1), weighted(topics, TOPIC_WEIGHT)];
  const totals = people.ofArticle.map((_, article) => totalOf(article, parts));
  const shared = new Float64Array(totals.length);
  const said = new Float64Array(totals.length);
  const utteranceWeight = weightOf(2, people.size);
  return totals.map((total, article) => {
    shared.fill(0);
    addShared(shared, article, parts);
    said.fill(0);
    for (const [other, count] of utterances[article] ?? []) said[other] = count * utteranceWeight;
    const highest: Score[] = [];
    for (const [other, totalOfOther] of totals.entries()) {
      const [sharedByBoth, saidByBoth] = [elementAt(shared, other), elementAt(said, other)];
      const both = sharedByBoth + saidByBoth;
      if (other === article || both === 0) continue;
      const either = total + totalOfOther - sharedByBoth + saidByBoth;
      const score = rounded(both / either);
      if (score > 0) offer(highest, other, score);
    }
    return highest;
  });
}
