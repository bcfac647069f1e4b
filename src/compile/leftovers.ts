import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What processes leave. If a FILE is expected, no folder of its name is removed. */
export type Leftover = 'FILE' | 'FOLDER';

/** Whether a process runs on this machine. No id of a process, such as NaN, is one that runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, and yet it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Removes what processes left that have ended, such as killed ones. What belongs to running ones stays: it may be in
 * use.
 *
 * @param pidOf the process that a name belongs to; null if the name is not one of a process
 */
export function removeLeftovers(
  folder: string,
  kind: Leftover,
  pidOf: (name: string) => number | null,
): void {
  for (const name of readdirSync(folder)) {
    const pid = pidOf(name);
    if (pid !== null && !isRunning(pid)) removeIfPossible(join(folder, name), kind);
  }
}

/** Removes what nobody needs. If that is not allowed, it stays: nothing depends on it. */
export function removeIfPossible(path: string, kind: Leftover): void {
  try {
    rmSync(path, { recursive: kind === 'FOLDER', force: true });
  } catch {
    // The caller's own work continues.
  }
}
