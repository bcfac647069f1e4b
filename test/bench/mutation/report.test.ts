import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EQUIVALENTS } from '../../../bench/mutation/equivalent.ts';
import { figuresOf } from '../../../bench/mutation/report.ts';
import { MUTATION_TARGETS } from '../../../bench/mutation/targets.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCE = 'const least = 3;\nif (count > least &&\n    isAlike)\n  return;\n';

/** A change of a place in the source; lines and columns count from 1. */
const change = (
  status: string,
  replacement: string,
  from: readonly [number, number],
  to: readonly [number, number],
) => ({
  status,
  replacement,
  location: { start: { line: from[0], column: from[1] }, end: { line: to[0], column: to[1] } },
});

describe('what became of changes to the code', () => {
  const mutants = [
    change('Killed', '4', [1, 15], [1, 16]),
    change('Timeout', 'false', [2, 5], [2, 18]),
    change('Survived', 'count >= least', [2, 5], [2, 18]),
    change('NoCoverage', 'count > least ||\n  isAlike', [2, 5], [3, 12]),
    change('CompileError', '', [1, 1], [1, 2]),
  ];
  const figures = figuresOf({ files: { 'src/x.ts': { source: SOURCE, mutants } } });

  it('is counted for each file, without those that do not run', () => {
    expect(figures.files).toEqual([{ file: 'src/x.ts', changes: 4, killed: 2 }]);
  });

  it('shows the code that no test noticed, before and after', () => {
    expect(figures.survivors).toEqual([
      { file: 'src/x.ts', line: 2, from: 'count > least', to: 'count >= least' },
      { file: 'src/x.ts', line: 2, from: 'count > least && isAlike', to: 'count > least || isAlike' },
    ]);
  });
});

describe('what is changed', () => {
  it.each(MUTATION_TARGETS)('is there, with tests: $name', ({ code, tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    expect([...code, ...tests].filter((file) => globSync(file, { cwd: ROOT }).length === 0)).toEqual([]);
  });

  it('has every survivor with a reason in its code', () => {
    const changed = new Set(MUTATION_TARGETS.flatMap(({ code }) => code));
    expect(EQUIVALENTS.filter(({ file }) => !changed.has(file))).toEqual([]);
  });
});
