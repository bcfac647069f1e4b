import { extract } from '../../src/extraction/extract.ts';
import { keepResult } from '../keep-result.ts';
import { selectByName } from '../selection.ts';
import { rounded } from '../statistics.ts';
import { table } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { exceeds, measureGrowth } from './growth.ts';
import { HOSTILE_TEXTS, hostileText } from './hostile-texts.ts';

const LENGTHS = [10_000, 100_000, 1_000_000] as const;
/** Ten times the text may take no more than this many times as long. */
const BOUND = 15;

export interface LinearityOptions {
  /** As `selectByName` takes it. */
  readonly only?: string;
  readonly json?: boolean;
}

/**
 * Measures how the time of `extract` grows with the length of texts that are made to be slow to read. The result is
 * kept if all texts were measured.
 *
 * @throws InputError if `only` names no text
 */
export function benchLinearity({ only, json = false }: LinearityOptions): void {
  const all = Object.entries(HOSTILE_TEXTS).map(([name, unit]) => ({ name, unit }));
  const texts = selectByName(all, only, 'hostile text');
  // Compiles the code, so that the first text is not measured with its compilation.
  for (const { unit } of texts) for (let i = 0; i < 3; i++) extract(hostileText(unit, 5000));
  const measured = texts.map(({ name, unit }) => {
    const growth = measureGrowth(extract, (length) => hostileText(unit, length), LENGTHS, BOUND);
    return {
      text: name,
      milliseconds: growth.milliseconds.map((time) => rounded(time, 2)),
      factors: growth.factors.map((factor) => rounded(factor, 1)),
    };
  });
  const result = {
    what: 'processor time of extract for 10, 100 and 1,000 KB of hostile text, and the factor from each to the next',
    versions: measuredVersions([]),
    lengths: LENGTHS,
    bound: BOUND,
    measured,
  };
  if (only === undefined) keepResult('linearity', result);
  if (json) console.log(JSON.stringify(result, null, 2));
  else {
    const head = ['text', ...LENGTHS.map((length) => `ms, ${length / 1000} KB`), '×', '×', `bound ${BOUND}`];
    const rows = measured.map(({ text, milliseconds, factors }) => [
      text,
      ...milliseconds.map((time) => time.toFixed(2)),
      ...factors.map((factor) => factor.toFixed(1)),
      exceeds({ factors }, BOUND) ? 'too slow' : '',
    ]);
    console.log(table(head, rows));
  }
  if (measured.some((growth) => exceeds(growth, BOUND))) process.exitCode = 1;
}
