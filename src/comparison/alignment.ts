/** How one text lies along another, both as words. */
export interface Alignment {
  /**
   * 0 to 1: 1 less the words changed, missing or added, over the words of the text or of the stretch, whichever has
   * more. 1 where the text stands in the other word for word.
   */
  readonly similarity: number;
  /** The stretch of the other that the text fits: index of its first word, and of the one behind its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Lays a text along the stretch of another that takes the fewest changes of a word. That is approximate matching after
 * P. H. Sellers, “The theory and computation of evolutionary distances: pattern recognition”, Journal of Algorithms
 * 1 (1980): an edit distance whose beginning and end in the other text are free. Of stretches equally good the longer,
 * then the first. The time grows with the product of the lengths.
 */
export function layAlong<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): Alignment {
  const size = text.length;
  // One column of the table: for each number of words of the text taken, the changes so far and where its stretch begins.
  const cost = new Uint32Array(size + 1);
  const begin = new Uint32Array(size + 1);
  for (let i = 0; i <= size; i++) cost[i] = i;
  let best: Alignment = { similarity: 0, start: 0, end: 0 };
  for (let j = 0; j < other.length; j++) {
    const word = other[j];
    let diagonalCost = 0;
    let diagonalBegin = j;
    begin[0] = j + 1;
    for (let i = 1; i <= size; i++) {
      let least = diagonalCost + (text[i - 1] === word ? 0 : 1);
      let from = diagonalBegin;
      diagonalCost = cost[i] as number;
      diagonalBegin = begin[i] as number;
      // Beside taking the word for the text's: the word is one too many, or the text's is missing.
      const added = diagonalCost + 1;
      if (added < least || (added === least && diagonalBegin < from)) {
        least = added;
        from = diagonalBegin;
      }
      const missing = (cost[i - 1] as number) + 1;
      const missingFrom = begin[i - 1] as number;
      if (missing < least || (missing === least && missingFrom < from)) {
        least = missing;
        from = missingFrom;
      }
      cost[i] = least;
      begin[i] = from;
    }
    const start = begin[size] as number;
    const similarity = 1 - (cost[size] as number) / Math.max(size, j + 1 - start);
    if (similarity > best.similarity) best = { similarity, start, end: j + 1 };
  }
  return best;
}

/** As `layAlong`, with the shorter of the two laid along the longer: the same whichever comes first. */
export function similarityOf<Word>(a: ArrayLike<Word>, b: ArrayLike<Word>): number {
  if (a.length < b.length) return layAlong(a, b).similarity;
  if (a.length > b.length) return layAlong(b, a).similarity;
  return Math.max(layAlong(a, b).similarity, layAlong(b, a).similarity);
}
