import { processorTimeOf } from '../processor-time.ts';
import { ordinaryArticle } from './bundled-texts.ts';
import { type HostileText, hostileText } from './hostile-texts.ts';

/** What a text costs beside an ordinary article of the same length. */
export interface TextCost {
  /** On the processor. */
  readonly milliseconds: number;
  /** How many times the ordinary article's time. */
  readonly ratio: number;
}

/** The least of several times counts, because whatever disturbs a measurement only makes it longer. */
const ATTEMPTS = 3;
/** How often the ordinary article is read before anything counts, so that the code is compiled. */
const WARM_UP = 20;

/** Measures what it costs to read texts of one length, in time on the processor. */
export class CostMeter {
  readonly #read: (text: string) => unknown;
  readonly #length: number;
  readonly #enough: number;
  readonly #ordinary: string;

  /**
   * @param read what is measured
   * @param length of each text, in UTF-16 code units
   * @param enough milliseconds for which a text is read over and over in each attempt; 0 reads it once
   */
  constructor(read: (text: string) => unknown, length: number, enough: number) {
    this.#read = read;
    this.#length = length;
    this.#enough = enough;
    this.#ordinary = ordinaryArticle(length);
    for (let i = 0; i < WARM_UP; i++) read(this.#ordinary);
  }

  /** What a hostile text costs: the ordinary article is read by turns with it, because a machine's speed changes. */
  costOf(made: HostileText, attempts = ATTEMPTS): TextCost {
    const text = hostileText(made, this.#length);
    let [least, ordinary] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let attempt = 0; attempt < attempts; attempt++) {
      ordinary = Math.min(ordinary, this.#timeOf(this.#ordinary));
      least = Math.min(least, this.#timeOf(text));
    }
    return { milliseconds: least, ratio: least / ordinary };
  }

  /** As `costOf`, but measured again only if the first time is above a ratio: most texts are far below it. */
  costIfAbove(made: HostileText, ratio: number): TextCost {
    const first = this.costOf(made, 1);
    return first.ratio > ratio ? this.costOf(made) : first;
  }

  #timeOf(text: string): number {
    return processorTimeOf(() => this.#read(text), this.#enough);
  }
}
