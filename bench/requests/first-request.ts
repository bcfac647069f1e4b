import type { Measurement } from '../measurement.ts';
import { median, rounded } from '../statistics.ts';
import type { FigureTable } from '../table.ts';
import { measuredVersions } from '../versions.ts';
import { Connection } from './connection.ts';
import { exchange } from './load.ts';
import { LIST } from './questions.ts';
import { API, sameQuestion } from './request-bytes.ts';
import { startWorkerd, type WorkerFolder } from './workerd.ts';

/** Processes of each Worker; odd, so that the median is one that was measured. */
const PROCESSES = 9;
const MEASURED_PACKAGES = ['workerd', 'graphql', 'graphql-yoga', '@pothos/core'];

/** Milliseconds until the first answer; of one machine. */
interface FirstRequest {
  readonly sinceStart: number;
  readonly sinceReady: number;
}

interface FirstRequestFigures {
  readonly workers: Readonly<Record<string, FirstRequest>>;
}

/** Milliseconds from the start of a process, and from its open socket, to the last byte of its first answer. */
async function firstRequest(worker: WorkerFolder): Promise<FirstRequest> {
  const started = performance.now();
  const { port, stop } = await startWorkerd(worker);
  try {
    const ready = performance.now();
    const connection = await Connection.open(port);
    await exchange(connection, sameQuestion(API, LIST)());
    const answered = performance.now();
    if (connection.status !== 200) throw new Error(`the first answer was ${connection.status}`);
    connection.close();
    return { sinceStart: answered - started, sinceReady: answered - ready };
  } finally {
    await stop();
  }
}

export function firstRequestTables({ workers }: FirstRequestFigures): FigureTable[] {
  const rows = Object.entries(workers).map(([name, { sinceStart, sinceReady }]) => [
    name,
    sinceReady,
    sinceStart,
  ]);
  return [
    {
      title:
        'First answer of a process, a list of 11 KB: ms since its socket was open, and since it was started',
      head: ['', 'since open', 'since started'],
      rows,
    },
  ];
}

/** Measures the first answer of fresh processes, the Workers taking turns. */
export async function measureFirstRequest(
  workers: Readonly<Record<string, WorkerFolder>>,
): Promise<Measurement> {
  const measured = new Map(Object.keys(workers).map((name) => [name, [] as FirstRequest[]]));
  for (let count = 0; count < PROCESSES; count++) {
    for (const [name, worker] of Object.entries(workers)) {
      measured.get(name)?.push(await firstRequest(worker));
    }
  }
  const medians = [...measured].map(([name, own]) => [
    name,
    {
      sinceStart: rounded(median(own.map(({ sinceStart }) => sinceStart)), 1),
      sinceReady: rounded(median(own.map(({ sinceReady }) => sinceReady)), 1),
    },
  ]);
  const figures = {
    what: 'milliseconds to the first answer of a fresh workerd process, medians',
    versions: measuredVersions(MEASURED_PACKAGES),
    processes: PROCESSES,
    workers: Object.fromEntries(medians) as FirstRequestFigures['workers'],
  };
  return { name: 'first-request', figures, tables: firstRequestTables(figures), verdicts: [] };
}
