import { relative, resolve } from 'node:path';
import { sizeWarnings } from './capacity.ts';
import { type Compilation, compileCorpus } from './compile.ts';
import { counted } from './counted.ts';
import { type InputFolders, REPOSITORY } from './folders.ts';
import { reason } from './input/read-text.ts';
import { formatProblems, type Problem } from './problem.ts';
import { type OnProgress, withProgress } from './progress.ts';
import type { Failure } from './read-corpus.ts';
import { formatWarnings } from './warning.ts';
import { writeArtefact } from './write-artefact.ts';

/** How a corpus is compiled. */
interface CompileOptions {
  /** Whether articles with problems are left out, and said to be. Otherwise any problem fails the compilation. */
  readonly leaveOutBroken?: boolean;
  /** Called with how far it is, besides what a terminal shows. */
  readonly onProgress?: OnProgress;
}

/**
 * Compiles a corpus and writes the artefact, or says on stderr what is wrong and leaves the file as it is. Warnings go
 * to stderr in both cases. A corpus that is too large for a Worker, or nearly so, is written, with a warning.
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
  const { warnings } = compilation.ok ? compilation.report : compilation;
  if (warnings.length > 0) console.error(formatWarnings(warnings));
  if (!compilation.ok) return complain(compilation);
  const path = resolve(REPOSITORY, out);
  const within = relative(REPOSITORY, path);
  const shown = within.startsWith('..') ? path : within;
  try {
    const changed = writeArtefact(path, compilation.artefact);
    const { articles, bytes, corrections, version } = compilation.report;
    const made = `${counted(articles, 'article')}, ${counted(corrections, 'correction')} used, version ${version}`;
    console.log(`${shown}: ${changed ? 'written' : 'unchanged'}; ${made}`);
    for (const warning of sizeWarnings(bytes)) console.error(warning);
  } catch (error) {
    const problem = { file: shown, line: null, message: `cannot be written: ${reason(error)}` };
    return complain({ ok: false, problems: [problem], warnings });
  }
  sayWhatIsLeftOut(compilation.leftOut);
  return compilation;
}

function complain(failure: Failure): Failure {
  console.error(formatProblems(failure.problems));
  return failure;
}

function sayWhatIsLeftOut(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(formatProblems(problems));
  const files = new Set(problems.map(({ file }) => file));
  console.error(`Left out until ${files.size === 1 ? 'it is' : 'they are'} fixed: ${[...files].join(', ')}`);
}
