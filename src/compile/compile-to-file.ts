import { relative, resolve } from 'node:path';
import { sizeWarnings } from './capacity.ts';
import { type Compilation, compileCorpus } from './compile.ts';
import { type InputFolders, REPOSITORY } from './folders.ts';
import { reason } from './input/read-text.ts';
import { formatProblems, type Problem } from './problem.ts';
import { withProgress } from './progress.ts';
import { writeArtefact } from './write-artefact.ts';

/**
 * Compiles a corpus and writes the artefact, or says on stderr what is wrong and leaves the file as it is. A corpus that
 * is too large for a Worker, or nearly so, is written, with a warning on stderr.
 *
 * @param out the artefact's path, relative to the repository's root or absolute
 */
export function compileToFile(folders: InputFolders, out: string): Compilation {
  const compilation = withProgress((onProgress) => compileCorpus({ ...folders, onProgress }));
  if (!compilation.ok) return complain(compilation.problems);
  const path = resolve(REPOSITORY, out);
  const within = relative(REPOSITORY, path);
  const shown = within.startsWith('..') ? path : within;
  try {
    const changed = writeArtefact(path, compilation.artefact);
    const { articles, bytes, corrections, version } = compilation.report;
    const made = `${articles} articles, ${corrections} corrections used, version ${version}`;
    console.log(`${shown}: ${changed ? 'written' : 'unchanged'}; ${made}`);
    for (const warning of sizeWarnings(bytes)) console.error(warning);
  } catch (error) {
    return complain([{ file: shown, line: null, message: `cannot be written: ${reason(error)}` }]);
  }
  return compilation;
}

function complain(problems: readonly Problem[]): Compilation {
  console.error(formatProblems(problems));
  return { ok: false, problems };
}
