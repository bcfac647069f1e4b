import { existsSync, readFileSync } from 'node:fs';

const statusOf = (pid: number) => `/proc/${pid}/status`;

/** Whether this machine tells what memory a process has; Linux does. */
export function tellsMemory(pid: number): boolean {
  return existsSync(statusOf(pid));
}

/** MiB of memory that a process has in use. */
export function residentMiB(pid: number): number {
  const kib = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(statusOf(pid), 'utf8'))?.[1];
  if (kib === undefined) throw new Error(`${statusOf(pid)} has no VmRSS`);
  return Number(kib) / 1024;
}
