import type { FigureTable } from './table.ts';

/** A figure that may not be exceeded. */
export interface Verdict {
  readonly what: string;
  readonly measured: number;
  readonly bound: number;
  /** What it should be one day; missing it is no failure. */
  readonly goal?: number;
}

/** The largest of some figures against a bound, with the name of what has it. */
export function worst(
  what: string,
  figures: readonly { readonly name: string; readonly measured: number }[],
  limits: Pick<Verdict, 'bound' | 'goal'>,
): Verdict[] {
  const largest = figures.toSorted((a, b) => b.measured - a.measured)[0];
  if (largest === undefined) return [];
  const { name, measured } = largest;
  return [{ what: figures.length > 1 ? `${what} (${name})` : what, measured, ...limits }];
}

export function isMissed({ measured, bound }: Verdict): boolean {
  return !(measured <= bound);
}

/** Verdicts in the order given, each with whether it is missed. */
export function verdictTable(verdicts: readonly Verdict[]): FigureTable {
  const rows = verdicts.map((verdict) => [
    verdict.what,
    verdict.measured,
    verdict.bound,
    verdict.goal ?? '–',
    isMissed(verdict) ? 'MISSED' : 'met',
  ]);
  return { title: 'Bounds and goals', head: ['bound', 'measured', 'at most', 'goal', ''], rows };
}
