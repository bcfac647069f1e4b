import type { FigureTable } from '../table.ts';
import { coresApart } from './cores.ts';
import type { LaneFigures, LaneName, Noise, QuestionFigures } from './figures.ts';

interface RequestFigures {
  readonly areCoresApart: boolean;
  readonly noise: Noise;
  readonly questions: readonly QuestionFigures[];
}

const NONE = '–';

type Cell = string | number;

/** A row for each question, a column for each figure of a lane. */
function rowsOf(
  questions: readonly QuestionFigures[],
  cells: readonly (readonly [LaneName, (figures: LaneFigures) => Cell | undefined])[],
): Cell[][] {
  return questions.map(({ name, bytes, lanes }) => [
    name,
    bytes,
    ...cells.map(([lane, figure]) => (lanes[lane] && figure(lanes[lane])) ?? NONE),
  ]);
}

const p50OverStatic = (figures: LaneFigures) => figures.p50OverStatic;
const tailOverStatic = (figures: LaneFigures) => figures.tailOverStatic;
const fixed = (value: number) => value.toFixed(2);

/** What requests cost: ratios first, because microseconds are of one machine. */
export function requestTables({ noise, questions, areCoresApart }: RequestFigures): FigureTable[] {
  return [
    {
      title: `p50 over a static Worker's that returns the same bytes (that Worker over itself: ${fixed(noise.least)} to ${fixed(noise.most)}; ${coresApart(areCoresApart)})`,
      head: ['question', 'bytes', 'cached', 'uncached', 'bare', 'uncached over bare', 'static again'],
      rows: rowsOf(questions, [
        ['cached', p50OverStatic],
        ['uncached', p50OverStatic],
        ['bare', p50OverStatic],
        ['uncached', (figures) => figures.p50OverBare],
        ['staticAgain', p50OverStatic],
      ]),
    },
    {
      title: "p99/p50 over the static Worker's",
      head: ['question', 'bytes', 'cached', 'uncached', 'bare', 'static again'],
      rows: rowsOf(questions, [
        ['cached', tailOverStatic],
        ['uncached', tailOverStatic],
        ['bare', tailOverStatic],
        ['staticAgain', tailOverStatic],
      ]),
    },
    {
      title: 'p50 / p99 in µs of this machine',
      head: ['question', 'bytes', 'static', 'cached', 'uncached', 'bare'],
      rows: rowsOf(
        questions,
        (['static', 'cached', 'uncached', 'bare'] as const).map((lane) => [
          lane,
          ({ p50, p99 }) => `${p50} / ${p99}`,
        ]),
      ),
    },
    {
      title: 'requests per second, this machine',
      head: ['question', 'bytes', 'static', 'cached', 'uncached', 'bare'],
      rows: rowsOf(
        questions,
        (['static', 'cached', 'uncached', 'bare'] as const).map((lane) => [
          lane,
          (figures) => figures.requestsPerSecond,
        ]),
      ),
    },
  ];
}
