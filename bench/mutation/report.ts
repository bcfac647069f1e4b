/** What of Stryker's report is read: the mutation testing report schema, https://github.com/stryker-mutator/mutation-testing-elements. */
export interface StrykerReport {
  readonly files: Readonly<Record<string, StrykerFile>>;
}

interface StrykerFile {
  readonly source: string;
  readonly mutants: readonly StrykerMutant[];
}

interface Place {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

interface StrykerMutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** A change that no test noticed. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** What became of the changes to one file. */
export interface FileFigures {
  readonly file: string;
  readonly changes: number;
  /** Changes that a test noticed, or that never ended. */
  readonly killed: number;
}

/** On one line, without the blanks around lines. */
const onOneLine = (code: string): string =>
  code
    .split('\n')
    .map((line) => line.trim())
    .join(' ');

function codeAt(source: string, { start, end }: StrykerMutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const cut = lines.map((line, i) => (i === lines.length - 1 ? line.slice(0, end.column - 1) : line));
  return onOneLine(cut.map((line, i) => (i === 0 ? line.slice(start.column - 1) : line)).join('\n'));
}

/** What a report says of each file, and the changes that survived. Changes that do not run are left out. */
export function figuresOf({ files }: StrykerReport): {
  readonly files: readonly FileFigures[];
  readonly survivors: readonly Survivor[];
} {
  const figures: FileFigures[] = [];
  const survivors: Survivor[] = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const killed = mutants.filter(({ status }) => status === 'Killed' || status === 'Timeout').length;
    const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    figures.push({ file, changes: killed + alive.length, killed });
    for (const { location, replacement } of alive) {
      const from = codeAt(source, location);
      survivors.push({ file, line: location.start.line, from, to: onOneLine(replacement) });
    }
  }
  return { files: figures, survivors };
}
