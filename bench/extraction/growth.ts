/**
 * A text is read over and over until that took this many milliseconds: the processor's time is counted in steps of
 * several, so that a short time alone says nothing.
 */
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
  const milliseconds = lengths.map((length) => timeOf(read, textOf(length)));
  const factors = milliseconds.slice(1).map((time, index) => time / (milliseconds[index] as number));
  return { milliseconds, factors };
}

function timeOf(read: (text: string) => unknown, text: string): number {
  let runs = 0;
  let total = 0;
  const start = processorTime();
  while (total < ENOUGH) {
    read(text);
    runs++;
    total = processorTime() - start;
  }
  return total / runs;
}

/**
 * Milliseconds that this thread has been on the processor. Unlike the time of day, it stands still while a busy
 * machine does other things, which would befall the long texts more than the short ones.
 */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
