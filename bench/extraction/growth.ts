import { processorTimeOf } from './processor-time.ts';

/** Each length is read for so many milliseconds at least. */
const ENOUGH = 100;

/** How the time to read a text grows with its length. */
export interface Growth {
  /** On the processor, one for each length. */
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
  const milliseconds = lengths.map((length) => {
    const text = textOf(length);
    return processorTimeOf(() => read(text), ENOUGH);
  });
  const factors = milliseconds.slice(1).map((time, index) => time / (milliseconds[index] as number));
  return { milliseconds, factors };
}
