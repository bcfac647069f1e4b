import { compareText } from '../text/compare.ts';

/** One thing that is wrong in the input, said so that its editor can put it right. */
export interface Problem {
  /** The file or folder as the user would type it: the folder given, then the way down from there. */
  readonly file: string;
  /** 1-based; null where a folder as a whole is at fault. */
  readonly line: number | null;
  /** What is wrong and what would be right. */
  readonly message: string;
}

/** Problems by file, then line, then message, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const compare = (a: Problem, b: Problem) =>
    compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compareText(a.message, b.message);
  const sorted = problems.toSorted(compare);
  return sorted.filter(
    (problem, index) => index === 0 || compare(sorted[index - 1] as Problem, problem) !== 0,
  );
}

/** One line for each problem, `path:line: message`, as editors and CI systems link it, and the count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = problems.map(({ file, line, message }) =>
    line === null ? `${file}: ${message}` : `${file}:${line}: ${message}`,
  );
  lines.push(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  return lines.join('\n');
}
