import { keepResult } from '../keep-result.ts';
import { selectByName } from '../selection.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { DEMANDING_CORPORA } from './demanding-corpora.ts';
import { measureCompiler } from './growth.ts';

/** Twice the input may take no more than this many times as long. */
const BOUND = 2.5;

/** A small corpus is compiled first, so that no time is that of compiling the code. */
const WARM_UP = 20;

export interface CompilerOptions {
  /** As `selectByName` takes it. */
  readonly only?: string;
  readonly json?: boolean;
}

/**
 * Measures how the time to compile grows with corpora that are made to be slow to compile. The result is kept if all
 * of them were measured.
 *
 * @throws InputError if `only` names no corpus
 */
export function benchCompiler({ only, json = false }: CompilerOptions): void {
  const all = Object.entries(DEMANDING_CORPORA).map(([name, corpus]) => ({ name, corpus }));
  const measured = selectByName(all, only, 'corpus').map(({ name, corpus }) => {
    const { size } = corpus;
    measureCompiler(corpus, [WARM_UP, 2 * WARM_UP], Number.POSITIVE_INFINITY);
    const { milliseconds, factor } = measureCompiler(corpus, [size, 2 * size], BOUND);
    return { name, size, milliseconds: milliseconds.map(Math.round), factor: rounded(factor, 1) };
  });
  const result = {
    what: 'processor time to compile corpora that grow in one way only, and the factor for twice the size',
    versions: measuredVersions([]),
    bound: BOUND,
    measured,
  };
  if (only === undefined) keepResult('compiler', result);
  if (json) console.log(JSON.stringify(result, null, 2));
  else {
    const rows = measured.map(({ name, size, milliseconds, factor }) => [
      name,
      size,
      ...milliseconds,
      factor.toFixed(1),
      factor > BOUND ? 'too slow' : '',
    ]);
    console.log(table(['corpus', 'size', 'ms', 'ms, twice', '×', `bound ${BOUND}`], rows));
  }
  if (measured.some(({ factor }) => factor > BOUND)) process.exitCode = 1;
}
