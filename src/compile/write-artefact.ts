import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file as a whole or not at all: into a neighbour first, which then takes its place. A file that holds
 * the same text already is left alone, so that whoever watches it is not woken.
 *
 * @returns whether the file changed
 */
export function writeArtefact(path: string, text: string): boolean {
  if (holds(path, text)) return false;
  mkdirSync(dirname(path), { recursive: true });
  const neighbour = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(neighbour, text);
    renameSync(neighbour, path);
  } catch (error) {
    rmSync(neighbour, { force: true });
    throw error;
  }
  return true;
}

function holds(path: string, text: string): boolean {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
}
