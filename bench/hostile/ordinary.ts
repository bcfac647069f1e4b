import { measureLatencies } from '../requests/load.ts';
import { LIST } from '../requests/questions.ts';
import { API, newQuestions } from '../requests/request-bytes.ts';
import { withConnections } from '../requests/server.ts';
import type { Workerd } from '../requests/workerd.ts';
import { median } from '../statistics.ts';

/** Ordinary requests that are measured, in turns of two servers. */
const MEASURED = 200;
const TURNS = 10;

/** Sent before a turn counts, because its connection is new. */
const SETTLING = 5;

/** Sent before anything counts, so that the code is compiled. */
const WARM_UP = 600;

type Servers = Readonly<Record<'attacked' | 'spared', Workerd>>;

/** Medians of one moment. */
export interface OrdinaryLatency {
  /** Microseconds. */
  readonly attacked: number;
  readonly spared: number;
}

/** One after the other, each a question that no cache can answer. */
function measure(server: Workerd, count: number): Promise<number[]> {
  return withConnections(server, 1, async ([connection]) => {
    const next = newQuestions(API, LIST);
    await measureLatencies(connection, next, SETTLING);
    const latencies = await measureLatencies(connection, next, count);
    if (connection.status !== 200)
      throw new Error(`an ordinary request was answered by ${connection.status}`);
    return latencies;
  });
}

export async function warmUp(servers: Servers): Promise<void> {
  for (const server of Object.values(servers)) await measure(server, WARM_UP);
}

/** How long an ordinary request takes on a server, and on one that nobody does any harm, in turns: the machine is the same for both. */
export async function measureOrdinary(servers: Servers): Promise<OrdinaryLatency> {
  const latencies: Record<keyof Servers, number[]> = { attacked: [], spared: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const name of ['attacked', 'spared'] as const) {
      latencies[name].push(...(await measure(servers[name], MEASURED / TURNS)));
    }
  }
  return { attacked: median(latencies.attacked), spared: median(latencies.spared) };
}
