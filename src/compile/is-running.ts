/** Whether a process runs on this machine. No id of a process, such as NaN, is one that runs. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, and yet it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
