import type { Files } from '../../bench/corpus/write-files.ts';
import { compileCorpus } from '../../src/compile/compile.ts';
import type { CompileInput } from '../../src/compile/read-corpus.ts';
import type { CompileReport } from '../../src/compile/report.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Compiles a folder that must be sound. */
export function compileFolder(
  folder: string,
  input: Partial<CompileInput> = {},
): { artefact: string; report: CompileReport; graph: GraphLists } {
  const compilation = compileCorpus({ folder, authorities: folder, ...input });
  if (!compilation.ok) throw new Error(JSON.stringify(compilation.problems));
  const { artefact, report } = compilation;
  return { artefact, report, graph: decodeArtefact(artefact).graph };
}

/** Compiles files that must be sound. */
export function compileFiles(files: Files) {
  return compileFolder(temporaryFolder(files));
}

/** What is wrong with a folder, as `path:line: message` with paths from the folder on. */
export function problemsOf(folder: string, authorities = folder): string[] {
  const compilation = compileCorpus({ folder, authorities });
  if (compilation.ok) return [];
  return compilation.problems.map(({ file, line, message }) =>
    [file, line, ` ${message}`]
      .filter((part) => part !== null)
      .join(':')
      .replaceAll(`${folder}/`, ''),
  );
}
