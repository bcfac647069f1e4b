import { Random } from '../corpus/random.ts';
import { generatedArticles } from './generated-articles.ts';
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
const SUSPECT = 2;
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
 * Reads random texts, and changed ones of the worst of them, and gives the worst by their ratio, the worst first. Only
 * the seed decides what the random texts are; which are changed depends on the times.
 */
export function searchHostile(
  read: (text: string) => unknown,
  { seed, texts, length }: SearchOptions,
  onFound: (found: FoundText) => void = () => {},
): FoundText[] {
  const random = new Random(seed);
  const ordinary = (generatedArticles(1, length)[0] as string).slice(0, length);
  const ordinaryTime = () => leastTime(() => read(ordinary));
  for (let i = 0; i < TURN; i++) read(ordinary);
  let worst: FoundText[] = [];
  let unit = ordinaryTime();
  for (let number = 0; number < texts; number++) {
    if (number % TURN === 0) unit = ordinaryTime();
    const pieces =
      worst.length > 0 && random.chance(0.5)
        ? changedPieces(random.pick(worst).pieces, random)
        : drawPieces(random);
    const made = textOfPieces(pieces);
    const text = hostileText(made, length);
    const first = processorTimeOf(() => read(text), 0);
    const least = worst.length < KEPT ? 0 : (worst.at(-1) as FoundText).ratio;
    if (first / unit <= Math.max(SUSPECT, least)) continue;
    const time = leastTime(() => read(text));
    const half = hostileText(made, length / 2);
    const found = { pieces, ratio: time / ordinaryTime(), growth: time / leastTime(() => read(half)) };
    if (found.ratio <= Math.max(SUSPECT, least)) continue;
    onFound(found);
    worst = [...worst, found].sort((a, b) => b.ratio - a.ratio).slice(0, KEPT);
  }
  return worst;
}
