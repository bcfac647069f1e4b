import { elementAt } from '../../text/element-at.ts';

/** What a matched word is worth: one that says something more than "the" and "of". */
export type WeightOf = (index: number) => number;

/** That a word of the report is a word of the record; indexes of both. */
export interface MatchedPair {
  readonly report: number;
  readonly record: number;
}

/*
 * What an alignment costs and earns. A gap costs once, and then little for each word of the record that it leaves out,
 * because a report may leave out sentences; a word of the report that the record has not costs more.
 */
const OPEN_GAP = 0.8;
const LEFT_OUT = 0.02;
const PUT_IN = 0.5;

/** The most pairs of words that one alignment looks at; what asks for more gives a smaller part of the record. */
export const MOST_ALIGNED_PAIRS = 1_000_000;

const MATCH = 0;
const GAP = 1;

/**
 * Lays a report along a record: the pairs of words, in order, that are worth the most. Where it begins and ends in the
 * record is free. That is the affine-gap alignment after O. Gotoh, “An improved algorithm for matching biological
 * sequences”, Journal of Molecular Biology 162 (1982), in which only words that agree are paired. Of alignments worth
 * the same the one that ends first. Time and memory grow with the product of the two lengths.
 */
export function alignWords(
  report: readonly string[],
  record: readonly string[],
  weightOf: WeightOf,
): readonly MatchedPair[] {
  const [n, m] = [report.length, record.length];
  const width = m + 1;
  // In each cell the best that ends with a pair there, and the best that ends in a gap after it.
  let matchBefore = new Float64Array(width).fill(Number.NEGATIVE_INFINITY);
  let gapBefore = new Float64Array(width);
  let match = new Float64Array(width);
  let gap = new Float64Array(width);
  // For pairs: whether the pair before is adjacent. For gaps: 0 from a pair, 1 from above, 2 from the left, 3 begins here.
  const fromMatch = new Uint8Array((n + 1) * width);
  const fromGap = new Uint8Array((n + 1) * width).fill(3);
  let best = { score: 0, i: 0, j: 0 };
  for (let i = 1; i <= n; i++) {
    match.fill(Number.NEGATIVE_INFINITY);
    // All of its cells are written below.
    // Words of the report before the first pair are put in.
    gap[0] = -PUT_IN * i;
    fromGap[i * width] = 1;
    const weight = weightOf(i - 1);
    for (let j = 1; j <= m; j++) {
      const cell = i * width + j;
      if (report[i - 1] === record[j - 1]) {
        const adjacent = matchBefore[j - 1] as number;
        const apart = gapBefore[j - 1] as number;
        fromMatch[cell] = adjacent >= apart ? MATCH : GAP;
        match[j] = Math.max(adjacent, apart) + weight;
        const score = (match[j] as number) - PUT_IN * (n - i);
        if (score > best.score) best = { score, i, j };
      }
      const opened = (match[j] as number) - OPEN_GAP;
      const above = (gapBefore[j] as number) - PUT_IN;
      const left = (gap[j - 1] as number) - LEFT_OUT;
      // A gap that begins before the first pair costs nothing in the record.
      const fresh = -PUT_IN * i;
      let value = opened;
      let from = 0;
      if (above > value) [value, from] = [above, 1];
      if (left > value) [value, from] = [left, 2];
      if (fresh >= value) [value, from] = [fresh, 3];
      gap[j] = value;
      fromGap[cell] = from;
    }
    [match, matchBefore] = [matchBefore, match];
    [gap, gapBefore] = [gapBefore, gap];
  }
  return traced(best, width, fromMatch, fromGap);
}

function traced(
  { i, j }: { i: number; j: number },
  width: number,
  fromMatch: Uint8Array,
  fromGap: Uint8Array,
): readonly MatchedPair[] {
  const pairs: MatchedPair[] = [];
  let state = i === 0 ? GAP : MATCH;
  while (i > 0 && j > 0) {
    if (state === MATCH) {
      pairs.push({ report: i - 1, record: j - 1 });
      state = elementAt(fromMatch, i * width + j);
      i--;
      j--;
      continue;
    }
    const from = elementAt(fromGap, i * width + j);
    if (from === 3) break;
    if (from === 0) state = MATCH;
    else if (from === 2) j--;
    else i--;
  }
  return pairs.reverse();
}
