import { statSync } from 'node:fs';
import { posix, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root, whatever folder a command is run from. */
export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** The bundled corpus, and where its compiled form goes. */
export const DEFAULT_CORPUS = 'seeds';
export const DEFAULT_ARTEFACT = 'build/corpus.json';

/** A folder as the user typed it, and where that is. */
export interface Folder {
  readonly path: string;
  /** With forward slashes and none at the end. */
  readonly shown: string;
}

/** Which folders to compile; both relative to the repository's root, or absolute. */
export interface InputFolders {
  readonly folder: string;
  readonly authorities: string;
}

/**
 * Decides what to compile: what the command line says, else `CORPUS` and `AUTHORITIES`, else `seeds` and its own
 * authority files. An empty value counts as none.
 */
export function inputFolders(
  given: { readonly folder?: string | undefined; readonly authorities?: string | undefined },
  environment: NodeJS.ProcessEnv,
): InputFolders {
  const folder = given.folder || environment.CORPUS || DEFAULT_CORPUS;
  return { folder, authorities: given.authorities || environment.AUTHORITIES || folder };
}

/** Finds a folder relative to the repository's root. */
export function folderAt(given: string): Folder {
  const shown = posix.normalize(given.replaceAll(sep, '/'));
  return { path: resolve(REPOSITORY, given), shown: shown.length > 1 ? shown.replace(/\/$/, '') : shown };
}

/** Whether a folder stands at a path, links followed; false also where the file system does not say. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

/** The name under which a file of a folder is shown: `within` has forward slashes. */
export function shownAs(folder: Folder, within: string): string {
  return posix.join(folder.shown, within);
}
