import { existsSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second on every architecture that Node runs on. */
const MILLISECONDS_PER_TICK = 10;
/** Of the fields after the name of the program, those with the ticks in user and in system mode. */
const [USER, SYSTEM] = [11, 12];

const statOf = (pid: number) => `/proc/${pid}/stat`;

/** Whether this machine says how long a process was on the processor; Linux does. */
export function tellsProcessTime(pid: number): boolean {
  return existsSync(statOf(pid));
}

/** Milliseconds that all threads of a process were on the processor, in steps of ten. */
export function processTime(pid: number): number {
  const stat = readFileSync(statOf(pid), 'latin1');
  // The name is in brackets, and may have blanks and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[USER]) + Number(fields[SYSTEM])) * MILLISECONDS_PER_TICK;
}
