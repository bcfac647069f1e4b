import type { Files } from '../../../bench/corpus/write-files.ts';
import { compileFolder } from '../compile-folder.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Warnings about files of a sound corpus, as `path:line: message` from the folder on. */
export function warningsOf(files: Files): string[] {
  const folder = temporaryFolder(files);
  return compileFolder(folder).report.warnings.map(
    ({ file, line, message }) => `${file.slice(folder.length + 1)}:${line}: ${message}`,
  );
}
