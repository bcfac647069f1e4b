import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeIfPossible, removeLeftovers } from './leftovers.ts';

/**
 * Writes a file as a whole or not at all: into a temporary file first, which then takes its place. A file that has
 * the same text already is left alone, so that nobody who watches it is woken. Temporary files of writers that were
 * killed are removed if that is allowed.
 *
 * @returns whether the file changed
 */
export function writeArtefact(path: string, text: string): boolean {
  mkdirSync(dirname(path), { recursive: true });
  removeLeftovers(dirname(path), 'FILE', (file) => writerOf(file, basename(path)));
  if (holds(path, text)) return false;
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    removeIfPossible(temporary, 'FILE');
    throw error;
  }
  return true;
}

/** The process that a file is the temporary one of; null if it is none of this name. */
function writerOf(file: string, name: string): number | null {
  const pid = file.startsWith(`${name}.`) ? /^(\d+)\.tmp$/.exec(file.slice(name.length + 1))?.[1] : undefined;
  return pid === undefined ? null : Number(pid);
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
