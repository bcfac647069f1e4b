import { type Dirent, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { folderAt, type InputFolders, isFolder, REPOSITORY } from '../src/compile/folders.ts';
import { ARTICLES } from '../src/compile/input/list-articles.ts';
import { reason } from '../src/compile/input/read-text.ts';

/** An editor's one save is several events: a temporary file, a rename, a change of attributes. */
const SETTLE_MILLISECONDS = 100;
/** How often to look at what the system does not report. */
const LOOK_MILLISECONDS = 500;

/** What watching needs from outside. */
export interface WatchOptions {
  /** `fs.watch` unless another is given. */
  readonly watchFolder?: (path: string, onEvent: () => void) => FSWatcher;
  /** Takes a line if a folder cannot be watched; stderr unless another is given. */
  readonly warn?: (line: string) => void;
}

/** One folder while it is watched. */
interface WatchedFolder {
  /** Whether something changed since it was opened that the system did not report. */
  hasChanged(): boolean;
  close(): void;
}

/** Where the compiler's own code is, without its packages. */
const CODE = join(REPOSITORY, 'src');

/**
 * Calls back after each change in the articles or the authority files, also when folders come and go. A folder that the
 * system does not watch (too many watches, no permission) is looked at instead, and the warning says so.
 *
 * @returns what ends it
 */
export function watchInput(input: InputFolders, onChange: () => void, options?: WatchOptions): () => void {
  return watchFolders(() => foldersOf(input), onChange, options);
}

/**
 * Calls back after each change of the compiler's code, as `watchInput` does.
 *
 * @returns what ends it
 */
export function watchCode(onChange: () => void, code = CODE): () => void {
  return watchFolders(() => foldersIn(code), onChange);
}

/** @param list the folders as they are now */
function watchFolders(
  list: () => readonly string[],
  onChange: () => void,
  { watchFolder = watch, warn = console.error }: WatchOptions = {},
): () => void {
  let settling: NodeJS.Timeout | undefined;
  /** Folders that could not be watched once. */
  const looked = new Set<string>();

  const changed = () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      reopen();
      onChange();
    }, SETTLE_MILLISECONDS);
  };
  const giveUp = (path: string, error: unknown) => {
    // Once: if one folder is too many, so are hundreds.
    if (looked.size === 0)
      warn(`${path}: cannot be watched: ${reason(error)}. Folders like this are looked at twice a second.`);
    looked.add(path);
  };
  const openWatcher = (path: string) => {
    if (looked.has(path) || !isFolder(path)) return null;
    try {
      const watcher = watchFolder(path, changed);
      return watcher.on('error', (error) => {
        giveUp(path, error);
        changed();
      });
    } catch (error) {
      giveUp(path, error);
      return null;
    }
  };
  const open = (path: string): WatchedFolder => {
    const watcher = openWatcher(path);
    // The system reports a link in the folder, but not the file that it leads to.
    const unreported = entriesOf(path).filter((entry) => watcher === null || entry.isSymbolicLink());
    const state = () => [path, ...unreported.map(({ name }) => join(path, name))].map(stamp).join('\n');
    const before = state();
    return { hasChanged: () => state() !== before, close: () => watcher?.close() };
  };
  const openAll = () => list().map(open);
  let watched = openAll();
  // Again after each change, because the folders may be others now. It is done before the callback reads the files, and
  // the old watchers are closed last, so that no change is missed.
  const reopen = () => {
    const before = watched;
    watched = openAll();
    for (const each of before) each.close();
  };
  const looking = setInterval(() => {
    if (watched.some((each) => each.hasChanged())) changed();
  }, LOOK_MILLISECONDS);
  return () => {
    clearTimeout(settling);
    clearInterval(looking);
    for (const each of watched) each.close();
  };
}

/** What is beside the articles of a flat corpus is watched, what is deeper is not: anything could be there. */
function foldersOf({ folder, authorities }: InputFolders): string[] {
  const corpus = folderAt(folder).path;
  const articles = join(corpus, ARTICLES);
  const folders = [corpus, folderAt(authorities).path, ...(isFolder(articles) ? foldersIn(articles) : [])];
  return [...new Set(folders)];
}

function foldersIn(path: string): string[] {
  const within = entriesOf(path).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return [path, ...within.flatMap(({ name }) => foldersIn(join(path, name)))];
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Another text after each change of a file, or of what a folder directly holds. */
function stamp(path: string): string {
  try {
    const { dev, ino, mtimeMs, size } = statSync(path);
    return `${dev} ${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}
