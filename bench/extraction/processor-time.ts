/**
 * Milliseconds that this thread has been on the processor. Unlike the time of day, it stands still while a busy
 * machine does other things; it is also what a Worker's limit counts.
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
