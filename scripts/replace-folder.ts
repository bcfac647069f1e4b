import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '../src/compile/is-running.ts';

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
    removeUnused(folder);
  }
}

/** Removes what this process and those that have ended left beside the folder. */
function removeUnused(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const [, of, pid] = /^(.*)\.(?:new|old)-(\d+)$/.exec(name) ?? [];
    if (of !== basename(folder) || (isRunning(Number(pid)) && Number(pid) !== process.pid)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}
