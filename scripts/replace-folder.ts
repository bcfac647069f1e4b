import { existsSync, renameSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { removeIfPossible, removeLeftovers } from '../src/compile/leftovers.ts';

/**
 * Replaces a folder by a new one, if that could be made; otherwise the old one stays as it is. The new one is made
 * beside it, so that relative paths from there (those of a source map) stay right. Each process has its own, and what
 * processes that were killed left is removed.
 *
 * @param make makes the new folder at the path given to it, and returns an exit code
 * @returns that exit code
 */
export async function replaceFolder(
  folder: string,
  make: (unfinished: string) => Promise<number>,
): Promise<number> {
  const unfinished = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    const code = await make(unfinished);
    if (code === 0 && existsSync(unfinished)) {
      // To remove a folder takes a while, to rename it does not: there is hardly a moment without one.
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(unfinished, folder);
    }
    return code;
  } finally {
    for (const own of [unfinished, old]) removeIfPossible(own, 'FOLDER');
    removeLeftovers(dirname(folder), 'FOLDER', (name) => makerOf(name, basename(folder)));
  }
}

/** The process that made a folder of that name beside this one; null if it is none of them. */
function makerOf(name: string, folder: string): number | null {
  const [, of, pid] = /^(.*)\.(?:new|old)-(\d+)$/.exec(name) ?? [];
  return of === folder ? Number(pid) : null;
}
