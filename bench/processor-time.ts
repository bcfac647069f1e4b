/**
 * Milliseconds that this thread has been on the processor. Unlike the time of day, it does not count what else a
 * busy machine does; it is also what a Worker's limit counts.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Milliseconds of the processor that `work` takes once. It is done over and over until that took `enough`: some
 * systems count the processor's time in steps of several milliseconds, so that a short time alone says nothing.
 */
export function processorTimeOf(work: () => unknown, enough: number): number {
  const start = processorTime();
  let runs = 0;
  let total = 0;
  do {
    work();
    runs++;
    total = processorTime() - start;
  } while (total < enough);
  return total / runs;
}

/** Milliseconds of the processor that each of several runs takes, the shortest first; some others run before them. */
export async function processorTimesOf(
  run: () => Promise<unknown>,
  { warming, rounds }: { readonly warming: number; readonly rounds: number },
): Promise<number[]> {
  for (let round = 0; round < warming; round++) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = processorTime();
    await run();
    times.push(processorTime() - before);
  }
  return times.sort((a, b) => a - b);
}
