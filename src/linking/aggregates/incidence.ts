/** Which of some things are in which articles; both are given by their places in the graph's lists. */
export interface Incidence {
  /** How many articles count. */
  readonly size: number;
  /** For each article the things in it, each once. */
  readonly ofArticle: readonly (readonly number[])[];
  /** For each thing the articles that it is in, ascending; only those that count. */
  readonly articlesOf: readonly (readonly number[])[];
}

/**
 * @param size how many things there are
 * @param ofArticle for each article the things in it
 * @param counts whether an article is one of those that the things are in; all are unless given
 */
export function incidence(
  size: number,
  ofArticle: readonly Iterable<number>[],
  counts: (article: number) => boolean = () => true,
): Incidence {
  let counted = 0;
  const articlesOf = Array.from({ length: size }, (): number[] => []);
  const distinct = ofArticle.map((things, article) => {
    const own = [...new Set(things)];
    if (counts(article)) {
      counted++;
      for (const thing of own) articlesOf[thing]?.push(article);
    }
    return own;
  });
  return { size: counted, ofArticle: distinct, articlesOf };
}

/** The place of each item of a list, by its slug. */
export function placesOf(items: readonly { readonly slug: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map(({ slug }, place) => [slug, place]));
}
