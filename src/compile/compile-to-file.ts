import { relative, resolve } from 'node:path';
import { sizeWarnings } from './capacity.ts';
import { type Compilation, compileCorpus } from './compile.ts';
import { type InputFolders, REPOSITORY } from './folders.ts';
import { reason } from './input/read-text.ts';
import { formatProblems, type Problem } from './problem.ts';
import { type OnProgress, withProgress } from './progress.ts';
import { formatWarnings } from './warning.ts';
import { writeArtefact } from './write-artefact.ts';

/** How a corpus is compiled. */
interface CompileOptions {
  /** Whether articles with problems are left out, and said to be. Otherwise any problem is the end of it. */
  readonly leaveOutBroken?: boolean;
  /** Called with how far it is, besides what a terminal shows. */
  readonly onProgress?: OnProgress;
}

/**
 * Compiles a corpus and writes the artefact, or says on stderr what is wrong and leaves the file as it is. A corpus that
 * is too large for a Worker, or nearly so, is written, with a warning on stderr. Other warnings go there too.
 *
 * @param out the artefact's path, relative to the repository's root or absolute
 */
export function compileToFile(
  folders: InputFolders,
  out: string,
  { leaveOutBroken = false, onProgress }: CompileOptions = {},
): Compilation {
  const compilation = withProgress((show) =>
    compileCorpus({
      ...folders,
      leaveOutBroken,
      onProgress: (...progress) => {
        show(...progress);
        onProgress?.(...progress);
      },
    }),
  );
  if (!compilation.ok) return complain(compilation.problems);
  const path = resolve(REPOSITORY, out);
  const { warnings } = compilation.report;
  if (warnings.length > 0) console.error(formatWarnings(warnings));
  const within = relative(REPOSITORY, path);
  const shown = within.startsWith('..') ? path : within;
  try {
    const changed = writeArtefact(path, compilation.artefact);
    const { articles, bytes, corrections, version } = compilation.report;
    const made = `${count(articles, 'article')}, ${count(corrections, 'correction')} used, version ${version}`;
    console.log(`${shown}: ${changed ? 'written' : 'unchanged'}; ${made}`);
    for (const warning of sizeWarnings(bytes)) console.error(warning);
  } catch (error) {
    return complain([{ file: shown, line: null, message: `cannot be written: ${reason(error)}` }]);
  }
  sayWhatIsLeftOut(compilation.leftOut);
  return compilation;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function complain(problems: readonly Problem[]): Compilation {
  console.error(formatProblems(problems));
  return { ok: false, problems };
}

function sayWhatIsLeftOut(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  const files = new Set(problems.map(({ file }) => file));
  console.error(`Left out until ${files.size === 1 ? 'it is' : 'they are'} fixed: ${[...files].join(', ')}`);
}
