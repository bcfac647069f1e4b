import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../text/compare.ts';
import { type Folder, isFolder, shownAs } from '../folders.ts';
import type { Problem } from '../problem.ts';
import { formatSkipped } from '../skipped.ts';
import { isMissing, NO_SUCH_FOLDER, reason } from './read-text.ts';

/** The folder, inside a corpus, that holds its articles if there is one. */
export const ARTICLES = 'articles';

/** Files of the authority files' kind can be beside the articles: `readAuthority` reads them. */
const AUTHORITY_EXTENSION = /\.ya?ml$/i;
const ARTICLE_EXTENSION = /\.(?:md|txt)$/i;

/** Which files of a folder are articles. Paths are relative to the folder, with forward slashes, sorted. */
export interface ArticleListing {
  readonly articles: readonly string[];
  /** What is among the articles and is none. */
  readonly passedOver: readonly string[];
}

/**
 * Whether the articles have a folder of their own, or are in the corpus folder itself.
 *
 * @throws if the file system does not say: what is in the corpus folder need not be the articles then
 */
function hasArticlesFolder(folder: Folder): boolean {
  return statSync(join(folder.path, ARTICLES), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Files that programs leave in folders, which nobody takes for articles: names with a dot first, Word's locks … */
const CLUTTER = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini)$/i;

/**
 * Lists the articles: `articles/**` if there is such a folder, else the folder's own files without its README.
 * Files whose names begin with a dot do not count. A missing folder is a problem, and so is one without articles.
 */
export function listArticles(folder: Folder, problems: Problem[]): ArticleListing {
  const found = { articles: [] as string[], passedOver: [] as string[] };
  const before = problems.length;
  let nested: boolean;
  try {
    nested = hasArticlesFolder(folder);
  } catch (error) {
    problems.push({
      file: shownAs(folder, ARTICLES),
      line: null,
      message: `cannot be read: ${reason(error)}`,
    });
    return { articles: [], passedOver: [] };
  }
  if (nested) walk(folder, ARTICLES, true, found, problems);
  else walk(folder, '', false, found, problems);
  if (found.articles.length === 0 && problems.length === before) {
    const skipped = formatSkipped(found.passedOver.sort(compareText).map((path) => shownAs(folder, path)));
    problems.push({
      file: nested ? shownAs(folder, ARTICLES) : folder.shown,
      line: null,
      message: ['holds no article; put at least one .md or .txt file there', ...skipped].join('; skipped: '),
    });
  }
  return { articles: found.articles.sort(compareText), passedOver: found.passedOver.sort(compareText) };
}

function walk(
  folder: Folder,
  within: string,
  recursive: boolean,
  found: { articles: string[]; passedOver: string[] },
  problems: Problem[],
): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(folder.path, within), { withFileTypes: true });
  } catch (error) {
    const message = isMissing(error) ? NO_SUCH_FOLDER : `cannot be read: ${reason(error)}`;
    problems.push({ file: shownAs(folder, within), line: null, message });
    return;
  }
  for (const entry of entries) {
    const path = within === '' ? entry.name : `${within}/${entry.name}`;
    if (CLUTTER.test(entry.name)) continue;
    if (entry.isDirectory() || (entry.isSymbolicLink() && isFolder(join(folder.path, path)))) {
      // A link to a folder is not followed: it could lead back up, and round and round.
      if (recursive && entry.isDirectory()) walk(folder, path, recursive, found, problems);
      else found.passedOver.push(`${path}/`);
      continue;
    }
    if (!recursive && belongsBesideArticles(entry.name)) continue;
    // A link that leads nowhere, a named pipe and the like count by their names: reading them says what is wrong.
    if (ARTICLE_EXTENSION.test(entry.name)) found.articles.push(path);
    else found.passedOver.push(path);
  }
}

function belongsBesideArticles(name: string): boolean {
  return /^readme\.md$/i.test(name) || AUTHORITY_EXTENSION.test(name);
}
