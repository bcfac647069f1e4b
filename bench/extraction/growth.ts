import { median } from '../statistics.ts';

/** Time of a measurement is repeated until it comes to this many milliseconds: a short one alone says nothing. */
const ENOUGH = 30;
/** Odd, so that the median is one that was measured. */
const FEWEST_RUNS = 3;

/** How the time to read a text grows with its length. */
export interface Growth {
  /** Medians, one for each length. */
  readonly milliseconds: readonly number[];
  /** Each time as a multiple of the one before. */
  readonly factors: readonly number[];
}

/** Measures how long `read` takes for texts of these lengths, the shortest first. */
export function measureGrowth(
  read: (text: string) => unknown,
  textOf: (length: number) => string,
  lengths: readonly number[],
): Growth {
  const milliseconds = lengths.map((length) => medianTime(read, textOf(length)));
  const factors = milliseconds.slice(1).map((time, index) => time / (milliseconds[index] as number));
  return { milliseconds, factors };
}

function medianTime(read: (text: string) => unknown, text: string): number {
  const times: number[] = [];
  let total = 0;
  while (total < ENOUGH || times.length < FEWEST_RUNS) {
    const start = performance.now();
    read(text);
    times.push(performance.now() - start);
    total += times.at(-1) as number;
  }
  return median(times);
}
