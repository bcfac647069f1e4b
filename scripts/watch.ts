import { type FSWatcher, unwatchFile, watch, watchFile } from 'node:fs';
import { join } from 'node:path';
import { folderAt, type InputFolders, isFolder } from '../src/compile/folders.ts';
import { ARTICLES } from '../src/compile/input/list-articles.ts';

/** An editor's one save is several events: a temporary file, a rename, a change of attributes. */
const SETTLE_MILLISECONDS = 100;
/** How often to look whether a folder that was taken away is back. */
const MISSING_MILLISECONDS = 500;

/**
 * Calls back after each change in the articles or the authority files, also when folders come and go.
 *
 * @returns what ends it
 */
export function watchInput({ folder, authorities }: InputFolders, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Watched anew, because the folders may be others now; and before the callback reads them, so that nothing
      // that happens meanwhile is missed.
      const before = close;
      close = open();
      before();
      onChange();
    }, SETTLE_MILLISECONDS);
  };
  const open = () => watchFolders(foldersOf(folder, authorities), changed);
  let close = open();
  return () => {
    clearTimeout(timer);
    close();
  };
}

/** The folders to watch, and whether what lies deeper counts. A flat corpus may lie beside anything. */
function foldersOf(folder: string, authorities: string): Map<string, boolean> {
  const corpus = folderAt(folder);
  const folders = new Map([
    [corpus.path, false],
    [folderAt(authorities).path, false],
  ]);
  const articles = join(corpus.path, ARTICLES);
  if (isFolder(articles)) folders.set(articles, true);
  return folders;
}

function watchFolders(folders: ReadonlyMap<string, boolean>, changed: () => void): () => void {
  const watchers: FSWatcher[] = [];
  const missing: string[] = [];
  for (const [path, recursive] of folders) {
    if (isFolder(path)) {
      watchers.push(watch(path, { recursive }, changed).on('error', changed));
    } else {
      missing.push(path);
      watchFile(path, { interval: MISSING_MILLISECONDS }, changed);
    }
  }
  return () => {
    for (const watcher of watchers) watcher.close();
    for (const path of missing) unwatchFile(path, changed);
  };
}
