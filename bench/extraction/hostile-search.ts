import { Random } from '../corpus/random.ts';
import { ordinaryArticle } from './bundled-texts.ts';
import { hostileText } from './hostile-texts.ts';
import { processorTimeOf } from './processor-time.ts';
import { changedPieces, drawPieces, type Pieces, textOfPieces } from './random-texts.ts';

/** How much more than an ordinary article of the same length a text takes. */
export interface Cost {
  readonly ratio: number;
  /** The time of the whole length as a multiple of the time of half of it. */
  readonly growth: number;
}

/** A kind of text that a search has found, with what it costs. */
export interface FoundText extends Cost {
  readonly pieces: Pieces;
}

export interface SearchOptions {
  readonly seed: number;
  /** How many texts are read. */
  readonly texts: number;
  /** UTF-16 code units of each. */
  readonly length: number;
}

/** A text that takes more than this many times an ordinary one is measured again. */
const SUSPECT = 1.5;
/** How often a suspect is measured: the least of its times counts. */
const ATTEMPTS = 3;
/** Texts read between two measurements of the ordinary article. */
const TURN = 20;
/** The worst texts, which are changed to find worse ones. */
const KEPT = 40;

/** The least of several times, because whatever disturbs a measurement only makes it longer. */
export function leastTime(work: () => unknown, attempts = ATTEMPTS): number {
  return Math.min(...Array.from({ length: attempts }, () => processorTimeOf(work, 0)));
}

/**
 * Reads random texts, changes the worst of them to find worse ones, and gives the worst by their ratio, the worst first.
 * Only the seed decides what the random texts are; which are changed depends on the times.
 */
export function searchHostile(
  read: (text: string) => unknown,
  { seed, texts, length }: SearchOptions,
  onFound: (found: FoundText) => void = () => {},
): FoundText[] {
  const random = new Random(seed);
  const ordinary = ordinaryArticle(length);
  const ordinaryTime = () => leastTime(() => read(ordinary));
  for (let i = 0; i < TURN; i++) read(ordinary);
  const worst: FoundText[] = [];
  let unit = ordinaryTime();
  for (let number = 0; number < texts; number++) {
    if (number % TURN === 0) unit = ordinaryTime();
    // One that is worse than the text it was made of takes its place: so the worst stay of different kinds.
    const parent = worst.length > 0 && random.chance(0.5) ? random.below(worst.length) : -1;
    const pieces =
      parent < 0 ? drawPieces(random) : changedPieces((worst[parent] as FoundText).pieces, random);
    const text = hostileText(textOfPieces(pieces), length);
    const place = parent >= 0 ? parent : worst.length < KEPT ? worst.length : leastOf(worst);
    const least = Math.max(SUSPECT, 1.02 * (worst[place]?.ratio ?? 0));
    if (processorTimeOf(() => read(text), 0) / unit <= least) continue;
    const time = leastTime(() => read(text));
    if (time / unit <= least) continue;
    const half = hostileText(textOfPieces(pieces), length / 2);
    const found = { pieces, ratio: time / ordinaryTime(), growth: time / leastTime(() => read(half)) };
    if (found.ratio <= least) continue;
    worst[place] = found;
    onFound(found);
  }
  return worst.sort((a, b) => b.ratio - a.ratio);
}

function leastOf(texts: readonly FoundText[]): number {
  return texts.reduce((least, { ratio }, at) => (ratio < (texts[least] as FoundText).ratio ? at : least), 0);
}
