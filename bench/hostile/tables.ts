import type { FigureTable } from '../table.ts';
import type { OrdinaryLatency } from './ordinary.ts';
import type { RunResults } from './run.ts';

/** MiB of the attacked process: while the requests run, after each twentieth of them. */
export interface MemoryFigures {
  readonly samples: readonly number[];
  /** The last over that after the warm-up. */
  readonly growth: number;
}

export interface HostileFigures
  extends Pick<RunResults, 'statuses' | 'gone' | 'slowest' | 'largest' | 'largestRefusal'> {
  readonly requests: number;
  readonly seconds: number;
  /** Of those that were sent afterwards, one after the other. */
  readonly slowestAlone: RunResults['slowest'];
  /** Null where the machine does not tell. */
  readonly memory: MemoryFigures | null;
  /** Microseconds of an ordinary request. */
  readonly before: OrdinaryLatency;
  readonly after: OrdinaryLatency;
}

export function hostileTables(figures: HostileFigures): FigureTable[] {
  const { requests, seconds, statuses, gone, slowest, slowestAlone, largest, largestRefusal, memory } =
    figures;
  const byNumber = Object.entries(statuses).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [
    {
      title: `${requests} hostile requests in ${seconds} s: answers by status`,
      head: ['status', 'answers'],
      rows: [...byNumber, ['none, for the client was gone', gone]],
    },
    {
      title: 'Extremes of the answers',
      head: ['', 'measured', 'kind of request'],
      rows: [
        ['slowest of many at once, ms', slowest.milliseconds, slowest.kind],
        ['slowest of one after the other, ms', slowestAlone.milliseconds, slowestAlone.kind],
        ['largest, bytes', largest.bytes, largest.kind],
        ['largest with errors, bytes', largestRefusal.bytes, largestRefusal.kind],
      ],
    },
    {
      title: 'An ordinary request, a list of 11 KB: µs before and after, beside a process that was spared',
      head: ['', 'before', 'after'],
      rows: (['attacked', 'spared'] as const).map((name) => [
        name,
        figures.before[name],
        figures.after[name],
      ]),
    },
    {
      title: 'Memory of the process, MiB',
      head: ['after of all requests', 'MiB'],
      rows:
        memory === null
          ? [['not told by this machine', '–']]
          : memory.samples.flatMap((mib, i) => (i % 2 === 1 ? [[`${(i + 1) * 5} %`, mib]] : [])),
    },
  ];
}
