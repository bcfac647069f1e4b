import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Replaces a folder by a new one, if that could be made; otherwise the old one stays as it is. The new one is made beside
 * it, so that relative paths from there (those of a source map) stay right.
 *
 * @param make makes the new folder at the path given to it, and returns an exit code
 * @returns that exit code
 */
export async function replaceFolder(
  folder: string,
  make: (unfinished: string) => Promise<number>,
): Promise<number> {
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const code = await make(unfinished);
  if (code === 0 && existsSync(unfinished)) {
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } else rmSync(unfinished, { recursive: true, force: true });
  return code;
}
