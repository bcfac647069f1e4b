import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Writes a file as a whole or not at all: into a temporary file first, which then takes its place. A file that has
 * the same text already is left alone, so that whoever watches it is not woken. Temporary files of writers that were
 * killed are removed if that is allowed.
 *
 * @returns whether the file changed
 */
export function writeArtefact(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(path);
  if (holds(path, text)) return false;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    removeIfPossible(temporary);
    throw error;
  }
  return true;
}

/** Removes the temporary files of this path whose processes have ended: one that runs may be writing its own. */
function removeLeftovers(path: string): void {
  const folder = dirname(path);
  const start = `${basename(path)}.`;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(start) ? /^(\d+)\.tmp$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) removeIfPossible(join(folder, name));
  }
}

/** Removes a file that nobody needs. If that is not allowed, the file stays: nothing depends on it. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The caller's own work goes on.
  }
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
