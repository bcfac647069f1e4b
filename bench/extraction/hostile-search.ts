import { Random } from '../corpus/random.ts';
import { changedPieces, drawPieces, type Pieces, textOfPieces } from './random-texts.ts';
import type { CostMeter, TextCost } from './text-cost.ts';

/** A text that a search has found, with what it costs. */
export interface FoundText extends TextCost {
  readonly pieces: Pieces;
}

export interface SearchOptions {
  readonly seed: number;
  /** How many texts are read. */
  readonly texts: number;
  /** Texts that cost less than this ratio are not kept. */
  readonly above: number;
}

/** So many of the worst texts are kept, and changed to find worse ones. */
const KEPT = 30;

/**
 * Reads random texts, changes the worst of them to find worse ones, and gives the worst, the worst first. Only the seed
 * decides what the random texts are; which of them are changed depends on the times.
 */
export function searchHostile(meter: CostMeter, { seed, texts, above }: SearchOptions): FoundText[] {
  const random = new Random(seed);
  const worst: FoundText[] = [];
  for (let number = 0; number < texts; number++) {
    // A text that costs more than the one it was made of takes its place, so that the worst stay of different kinds.
    const parent = worst.length > 0 && random.chance(0.5) ? random.below(worst.length) : -1;
    const pieces =
      parent < 0 ? drawPieces(random) : changedPieces((worst[parent] as FoundText).pieces, random);
    const place = parent >= 0 ? parent : worst.length < KEPT ? worst.length : cheapest(worst);
    const bound = Math.max(above, worst[place]?.ratio ?? 0);
    const cost = meter.costIfAbove(textOfPieces(pieces), bound);
    if (cost.ratio > bound) worst[place] = { pieces, ...cost };
  }
  return worst.sort((a, b) => b.ratio - a.ratio);
}

function cheapest(texts: readonly FoundText[]): number {
  return texts.reduce((least, { ratio }, at) => (ratio < (texts[least] as FoundText).ratio ? at : least), 0);
}
