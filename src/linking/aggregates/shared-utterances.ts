import type { Quote } from '../../model/quote.ts';

/** For each article the others that report an utterance of it, and how many utterances: each counts its similarity. */
export type SharedUtterances = readonly ReadonlyMap<number, number>[];

/** For each article, for each other: every quote counts its likest variant there. */
function countQuotes(quotes: readonly Quote[], articles: ReadonlyMap<string, number>): Map<number, number>[] {
  const articleOf = new Map(quotes.map(({ key, article }) => [key, articles.get(article)]));
  const counts = Array.from({ length: articles.size }, () => new Map<number, number>());
  for (const { key, variants } of quotes) {
    const own = counts[articleOf.get(key) ?? -1];
    const likest = new Map<number, number>();
    for (const { quote, similarity } of variants) {
      const other = articleOf.get(quote);
      if (other !== undefined) likest.set(other, Math.max(similarity, likest.get(other) ?? 0));
    }
    for (const [other, similarity] of likest) own?.set(other, similarity + (own.get(other) ?? 0));
  }
  return counts;
}

/**
 * Counts the utterances that two articles report both. What the one quotes in a piece and the other in two parts counts
 * once: of the two articles' counts the smaller holds, so that it is the same from either side.
 *
 * @param articles the places of the articles, by slug
 */
export function sharedUtterances(
  quotes: readonly Quote[],
  articles: ReadonlyMap<string, number>,
): SharedUtterances {
  const counts = countQuotes(quotes, articles);
  return counts.map(
    (own, article) =>
      new Map(
        Array.from(
          own,
          ([other, count]) => [other, Math.min(count, counts[other]?.get(article) ?? 0)] as const,
        ),
      ),
  );
}
