/** Milliseconds of CPU that each of several runs takes, the shortest first. */
export async function cpuOf(
  run: () => Promise<unknown>,
  { warming, rounds }: { warming: number; rounds: number },
) {
  for (let round = 0; round < warming; round++) await run();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b);
}
