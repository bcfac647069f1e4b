import { indexOfWords } from './stands-in.ts';

/** Which part of another text a text fits best, both as words. */
export interface Alignment {
  /**
   * 0 to 1: 1 less the words changed, missing or added, over the words of the text or of the stretch, whichever has
   * more. 1 if the text is in the other word for word.
   */
  readonly similarity: number;
  /** The stretch of the other that the text fits: index of its first word, and of the one after its last. */
  readonly start: number;
  readonly end: number;
}

/** An alignment with how many words are changed, missing or added. */
interface Placed extends Alignment {
  readonly changed: number;
}

/** As `layAlong`, by a table of all pairs of words. */
function layExactly<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): Placed {
  const size = text.length;
  // One column of the table: for each number of words taken of the text, the changes so far and its stretch's start.
  const cost = new Uint32Array(size + 1);
  const begin = new Uint32Array(size + 1);
  for (let i = 0; i <= size; i++) cost[i] = i;
  let best: Placed = { similarity: 0, start: 0, end: 0, changed: size };
  for (let j = 0; j < other.length; j++) {
    const word = other[j];
    let diagonalCost = 0;
    let diagonalBegin = j;
    // Of the text's words before the one that is next.
    let changed = 0;
    let start = j + 1;
    for (let i = 1; i <= size; i++) {
      let least = diagonalCost + (text[i - 1] === word ? 0 : 1);
      let from = diagonalBegin;
      diagonalCost = cost[i] as number;
      diagonalBegin = begin[i] as number;
      // Besides taking the word for the text's: the word is one too many, or the text's is missing.
      const added = diagonalCost + 1;
      if (added < least || (added === least && diagonalBegin < from)) {
        least = added;
        from = diagonalBegin;
      }
      const missing = changed + 1;
      if (missing < least || (missing === least && start < from)) {
        least = missing;
        from = start;
      }
      cost[i] = least;
      begin[i] = from;
      changed = least;
      start = from;
    }
    const similarity = 1 - changed / Math.max(size, j + 1 - start);
    if (similarity > best.similarity) best = { similarity, start, end: j + 1, changed };
  }
  return best;
}

/** Texts with more pairs of words than this are laid along each other piece by piece. */
const MOST_PAIRS = 250_000;

/** Words of a piece; the words of the other among which it is looked for are four times as many. */
const PIECE = 120;

/** A piece that agrees less with its place is taken for missing: it may have been found by its "the" and "of". */
const LEAST_OF_PIECE = 0.4;

/** The first index in the other, from one on, at which a window of some width has the most words of a piece. */
function windowOf<Word>(piece: readonly Word[], other: readonly Word[], from: number, width: number): number {
  const missing = new Map<Word | undefined, number>();
  for (const word of piece) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let most = 0;
  let best = from;
  for (let j = from; j < other.length; j++) {
    const left = j - width >= from ? missing.get(other[j - width]) : undefined;
    if (left !== undefined) {
      if (left >= 0) shared--;
      missing.set(other[j - width], left + 1);
    }
    const entered = missing.get(other[j]);
    if (entered === undefined) continue;
    if (entered > 0) shared++;
    missing.set(other[j], entered - 1);
    if (shared > most) {
      most = shared;
      best = Math.max(from, j + 1 - width);
    }
  }
  return best;
}

/**
 * As `layExactly`, with the pieces of the text laid one after the other where most of their words are. It may miss the
 * best stretch and never says more than is there. The time grows with the text's pieces times the other's length, and
 * the table of each piece is of one size.
 */
function layByPieces<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): Placed {
  const [words, others] = [Array.from(text), Array.from(other)];
  let changed = 0;
  let start = -1;
  let end = 0;
  for (let at = 0; at < words.length; at += PIECE) {
    const piece = words.slice(at, at + PIECE);
    const window = windowOf(piece, others, end, 2 * PIECE);
    const low = Math.max(end, window - PIECE);
    const found = layExactly(piece, others.slice(low, low + 4 * PIECE));
    if (found.similarity < LEAST_OF_PIECE) {
      changed += piece.length;
      continue;
    }
    // The words between two pieces are words too many.
    if (start >= 0) changed += low + found.start - end;
    else start = low + found.start;
    changed += found.changed;
    end = low + found.end;
  }
  if (start < 0) return { similarity: 0, start: 0, end: 0, changed: text.length };
  const similarity = Math.max(0, 1 - changed / Math.max(text.length, end - start));
  return { similarity, start, end, changed };
}

/**
 * Lays a text along the stretch of another that takes the fewest changes of a word. That is approximate matching after
 * P. H. Sellers, “The theory and computation of evolutionary distances: pattern recognition”, Journal of Algorithms
 * 1 (1980): an edit distance whose beginning and end in the other text are free. Of stretches equally good the longer,
 * then the first. The time grows with the product of the lengths up to `MOST_PAIRS`; above, a stretch that has the text
 * word for word is still found, any other by pieces.
 */
export function layAlong<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): Alignment {
  const first = indexOfWords(text, other);
  if (first >= 0) return { similarity: 1, start: first, end: first + text.length };
  const lay = text.length * other.length > MOST_PAIRS ? layByPieces : layExactly;
  const { similarity, start, end } = lay(text, other);
  return { similarity, start, end };
}

/** As `layAlong`, with the shorter of the two laid along the longer: the same whichever comes first. */
export function similarityOf<Word>(a: ArrayLike<Word>, b: ArrayLike<Word>): number {
  if (a.length < b.length) return layAlong(a, b).similarity;
  if (a.length > b.length) return layAlong(b, a).similarity;
  return Math.max(layAlong(a, b).similarity, layAlong(b, a).similarity);
}
