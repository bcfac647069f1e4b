import { median, rounded } from '../statistics.ts';
import type { RunFigures } from './measure.ts';

/** How a question is answered: by what, and whether the answer can be one that is kept. */
export type LaneName = 'static' | 'staticAgain' | 'bare' | 'uncached' | 'cached';

/** What the runs gave for each lane, in their order. */
export type Runs = ReadonlyMap<LaneName, readonly RunFigures[]>;

/** A lane beside the others: medians of the runs, each ratio of two figures of the same run. */
export interface LaneFigures {
  /** Microseconds; of one machine. */
  readonly p50: number;
  /** Microseconds; of one machine. */
  readonly p99: number;
  /** Of one machine. */
  readonly requestsPerSecond: number;
  /** Over the static Worker's. */
  readonly p50OverStatic: number;
  /** How far p99 is from p50, over how far the static Worker's is. */
  readonly tailOverStatic: number;
  /** Over the static Worker's. */
  readonly requestsPerSecondOverStatic: number;
  /** Over that of graphql-js alone; absent where that is not asked. */
  readonly p50OverBare?: number;
}

export interface QuestionFigures {
  readonly name: string;
  /** Bytes of the answer's body. */
  readonly bytes: number;
  readonly lanes: Readonly<Partial<Record<LaneName, LaneFigures>>>;
}

/** The median over the runs of one figure over another of the same run. */
export function medianRatio(
  runs: readonly RunFigures[],
  others: readonly RunFigures[],
  figure: (run: RunFigures) => number,
): number {
  return rounded(median(runs.map((run, index) => figure(run) / figure(others[index] as RunFigures))), 2);
}

const p50 = (run: RunFigures) => run.p50;
const perSecond = (run: RunFigures) => run.perSecond;
const tail = (run: RunFigures) => run.p99 / run.p50;

function laneFigures(lane: LaneName, runs: Runs): LaneFigures {
  const own = runs.get(lane) as readonly RunFigures[];
  const yardstick = runs.get('static') as readonly RunFigures[];
  const bare = lane === 'uncached' ? runs.get('bare') : undefined;
  return {
    p50: rounded(median(own.map(p50)), 0),
    p99: rounded(median(own.map((run) => run.p99)), 0),
    requestsPerSecond: rounded(median(own.map(perSecond)), 0),
    p50OverStatic: medianRatio(own, yardstick, p50),
    tailOverStatic: medianRatio(own, yardstick, tail),
    requestsPerSecondOverStatic: medianRatio(own, yardstick, perSecond),
    ...(bare && { p50OverBare: medianRatio(own, bare, p50) }),
  };
}

/** Sums the runs of one question up. */
export function questionFigures(name: string, bytes: number, runs: Runs): QuestionFigures {
  const lanes = [...runs.keys()].map((lane) => [lane, laneFigures(lane, runs)]);
  return { name, bytes, lanes: Object.fromEntries(lanes) };
}

/** How far one static Worker is from another: what the machine alone does to a ratio. */
export interface Noise {
  readonly least: number;
  readonly most: number;
}

/** The noise of p50 over all questions. */
export function noiseOf(questions: readonly QuestionFigures[]): Noise {
  const ratios = questions.flatMap(({ lanes }) => lanes.staticAgain?.p50OverStatic ?? []);
  return { least: Math.min(...ratios), most: Math.max(...ratios) };
}
