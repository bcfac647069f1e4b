import { processorTimeOf } from '../processor-time.ts';

/** Each length is read for so many milliseconds at least. */
const ENOUGH = 100;
/** How often a text is measured at most that seems too slow. */
const ATTEMPTS = 3;

/** How the time to read a text grows with its length. */
export interface Growth {
  /** On the processor, one for each length. */
  readonly milliseconds: readonly number[];
  /** Each time as a multiple of the one before. */
  readonly factors: readonly number[];
}

/** Whether a factor is above what is allowed. */
export function exceeds({ factors }: Pick<Growth, 'factors'>, bound: number): boolean {
  return factors.some((factor) => factor > bound);
}

/**
 * Measures how long `read` takes for texts of these lengths, the shortest first. Measures anew where a factor exceeds
 * the bound: a disturbed measurement passes, work that grows too fast does not.
 */
export function measureGrowth(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  lengths: readonly number[],
  bound: number,
): Growth {
  let growth = measureOnce(read, textOf, lengths);
  for (let attempt = 1; attempt < ATTEMPTS && exceeds(growth, bound); attempt++) {
    growth = measureOnce(read, textOf, lengths);
  }
  return growth;
}

function measureOnce(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  lengths: readonly number[],
): Growth {
  const milliseconds = lengths.map((length) => {
    const text = textOf(length);
    return processorTimeOf(() => read(text), ENOUGH);
  });
  const factors = milliseconds.slice(1).map((time, index) => time / (milliseconds[index] as number));
  return { milliseconds, factors };
}
