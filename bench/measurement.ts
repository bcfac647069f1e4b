import type { Verdict } from './bounds.ts';
import type { Result } from './keep-result.ts';
import type { FigureTable } from './table.ts';

/** What a benchmark of the Worker measured. */
export interface Measurement {
  /** Of the file in `bench/results`. */
  readonly name: string;
  readonly figures: Result;
  readonly tables: readonly FigureTable[];
  readonly verdicts: readonly Verdict[];
  /** Only a part of what there is to measure: shown and not kept. */
  readonly isPart?: boolean;
}
