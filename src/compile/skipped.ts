import { posix } from 'node:path';
import { createMisspellings } from '../text/misspellings.ts';
import { AUTHORITY_FILES } from './authority/read-authority.ts';
import { firstOf } from './counted.ts';
import { remedyOf } from './input/other-formats.ts';

/** The most kinds of skipped files, and of each the most files, that are listed. */
const MOST = { kinds: 20, files: 3 };

const misspelt = createMisspellings(() => AUTHORITY_FILES.map(stem));

/** All files that nothing is to be done about, such as pictures. */
const OTHERS = 'others';
const FOLDERS = 'folders';

/**
 * A line for each kind of skipped files: some of them, how many more there are, and how to make articles of them.
 *
 * @param paths as the user would type them; those of folders end with a slash
 */
export function formatSkipped(paths: readonly string[]): string[] {
  const { [OTHERS]: others = [], ...byKind } = Object.groupBy(paths, kindOf);
  const kinds = Object.entries(byKind).map(([kind, files = []]) =>
    [
      firstOf(files, MOST.files, kind === FOLDERS ? FOLDERS : `${kind} files`),
      remedyFor(files[0] ?? ''),
    ].join('; '),
  );
  const more = kinds.length - MOST.kinds;
  return [
    ...kinds.slice(0, MOST.kinds),
    ...(more > 0 ? [`more kinds of files: ${more}`] : []),
    ...(others.length > 0 ? [firstOf(others, MOST.files, 'files')] : []),
  ];
}

/** The extension. A misnamed YAML file is a kind of its own, because its remedy is. */
function kindOf(path: string): string {
  if (path.endsWith('/')) return FOLDERS;
  if (remedyFor(path) === null) return OTHERS;
  const extension = posix.extname(path).toLowerCase();
  return isYaml(extension) ? path : extension;
}

function remedyFor(path: string): string | null {
  if (path.endsWith('/')) return 'folders are read only below one named articles, and links to folders never';
  return isYaml(posix.extname(path)) ? remedyOfYaml(path) : remedyOf(path);
}

function isYaml(extension: string): boolean {
  return /^\.ya?ml$/i.test(extension);
}

function remedyOfYaml(path: string): string | null {
  const name = posix.basename(path);
  if (AUTHORITY_FILES.some((known) => known === name)) {
    return 'it is read only from the folder of the corpus, or that of AUTHORITIES';
  }
  const meant = AUTHORITY_FILES.filter(
    (known) => stem(known) === stem(name) || misspelt(stem(name)).includes(stem(known)),
  );
  return meant.length === 1 ? `did you mean ${meant[0]}?` : null;
}

function stem(name: string): string {
  return posix.parse(name).name.toLowerCase();
}
