import { compareText } from '../text/compare.ts';
import { counted } from './counted.ts';

/** One thing that is wrong in the input, said so that its editor can fix it. */
export interface Problem {
  /** The file or folder as the user would type it: the folder given, then the way down from there. */
  readonly file: string;
  /** 1-based; null if a folder as a whole is at fault. */
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

/** Where something is wrong, as editors and CI systems link it: `path:line`, or the path alone. */
export function placeOf({ file, line }: Problem): string {
  return line === null ? file : `${file}:${line}`;
}

/** The most problems of one file that are listed. */
export const MOST_LISTED_PROBLEMS = 100;

/**
 * One line for each problem, `path:line: message`, as editors and CI systems link it, and the count at the end. Of one
 * file the first `MOST_LISTED_PROBLEMS` are listed, and how many more there are.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, own]) => {
    const more = own.length - MOST_LISTED_PROBLEMS;
    return [
      ...own.slice(0, MOST_LISTED_PROBLEMS).map((problem) => `${placeOf(problem)}: ${problem.message}`),
      ...(more > 0 ? [`${file}: and ${more} more`] : []),
    ];
  });
  lines.push(counted(problems.length, 'problem'));
  return lines.join('\n');
}
