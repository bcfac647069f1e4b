import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** Numbers of the cores that this process may run on; none where the system does not tell. */
function allowedCores(): readonly number[] {
  if (platform() !== 'linux') return [];
  const status = readFileSync('/proc/self/status', 'latin1');
  // "0-3,8"
  const list = /^Cpus_allowed_list:\s*(\S+)$/m.exec(status)?.[1];
  if (list === undefined) return [];
  return list.split(',').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** Keeps all threads of a process on some cores. */
function place(pid: number, cores: readonly number[]): void {
  execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores.join(), String(pid)], {
    stdio: 'ignore',
  });
}

/**
 * Runs something while servers share one core and this process, which asks them, has another. Left to itself, the system keeps
 * a process that is asked more often nearer to this one, and then it takes up to 1.3 times as long as the same
 * process that is asked more rarely.
 *
 * @param pids of the servers
 * @returns with what it gave whether the cores were apart: they are not without Linux's `taskset` and two cores
 */
export async function withCoresApart<Result>(
  pids: readonly number[],
  run: () => Promise<Result>,
): Promise<{ result: Result; areCoresApart: boolean }> {
  const cores = allowedCores();
  const own = cores[0];
  const theirs = cores.at(-1);
  if (own === undefined || theirs === undefined || own === theirs) {
    return { result: await run(), areCoresApart: false };
  }
  try {
    for (const pid of pids) place(pid, [theirs]);
    place(process.pid, [own]);
  } catch {
    // No `taskset`, one of another kind, or a system that forbids it.
    return { result: await run(), areCoresApart: false };
  }
  try {
    return { result: await run(), areCoresApart: true };
  } finally {
    place(process.pid, cores);
  }
}

/** How the tables say it. */
export function coresApart(areCoresApart: boolean): string {
  return `client and servers on cores ${areCoresApart ? 'of their own' : 'that they share'}`;
}
