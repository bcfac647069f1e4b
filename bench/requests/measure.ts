import { median, quantile } from '../statistics.ts';
import type { Connection } from './connection.ts';
import { withCoresApart } from './cores.ts';
import { exchange, measureBusyTime, measureLatencies, type NextRequest } from './load.ts';
import { type Connections, withConnections, withServers } from './server.ts';
import type { Workerd, WorkerFolder } from './workerd.ts';

/** Odd, so that the median is one that was measured. */
export const RUNS = 5;

/** Enough to keep a server's one thread busy. */
export const CONNECTIONS = 8;

/** In each run the lanes take turns so often: what disturbs the machine for a moment meets all of them. */
const ROUNDS = 10;

/** A turn lasts about so many milliseconds, but has no fewer and no more requests than this, one by one. */
const TURN = { milliseconds: 25, fewest: 12, most: 100 };

/** With all connections, so many times as many requests make a turn. */
const BUSY_REQUESTS = 2;

/** Sent before a turn counts: the processor has just run something else, and the connections are new. */
const SETTLING_REQUESTS = 5;

/** Sent before anything counts, so that the code is compiled: so many, or fewer in so many milliseconds. */
const WARM_UP = { requests: 600, milliseconds: 800 };

/** One way to have a question answered: a server, and what it is sent. */
export interface Lane {
  readonly server: Workerd;
  /** Bytes of the answer's body, every time. */
  readonly bytes: number;
  /** Makes the requests for one connection. */
  readonly requests: () => NextRequest;
}

/** What one run gave for a lane. */
export interface RunFigures {
  /** Microseconds of one request after the other over one connection. */
  readonly p50: number;
  readonly p99: number;
  /** Answers a second over all connections together. */
  readonly perSecond: number;
}

/** A lane that is warm. */
interface PreparedLane {
  readonly lane: Lane;
  /** For each connection. */
  readonly nexts: readonly [NextRequest, ...NextRequest[]];
  /** Requests of one turn. */
  readonly turn: number;
}

/** What the turns of a lane in one run gave. */
interface Turns {
  /** Microseconds. */
  readonly latencies: number[];
  busyRequests: number;
  busySeconds: number;
}

function checkAnswer({ status, bodyBytes, body }: Connection, expectedBytes: number): void {
  if (status === 200 && bodyBytes === expectedBytes) return;
  throw new Error(
    `expected 200 and ${expectedBytes} bytes, got ${status} and ${bodyBytes}: ${body.slice(0, 500)}`,
  );
}

/** Warms a lane up, and finds out how many requests make a turn. */
function prepareLane(lane: Lane): Promise<PreparedLane> {
  const next = lane.requests();
  const others = Array.from({ length: CONNECTIONS - 1 }, () => lane.requests());
  return withConnections(lane.server, 1, async ([connection]) => {
    const latencies: number[] = [];
    const end = performance.now() + WARM_UP.milliseconds;
    do {
      latencies.push(...(await measureLatencies(connection, next, TURN.fewest)));
    } while (latencies.length < WARM_UP.requests && performance.now() < end);
    checkAnswer(connection, lane.bytes);
    const fitting = Math.round((TURN.milliseconds * 1000) / median(latencies));
    const turn = Math.min(TURN.most, Math.max(TURN.fewest, fitting));
    return { lane, nexts: [next, ...others], turn };
  });
}

async function takeTurn(
  { lane, nexts, turn }: PreparedLane,
  connections: Connections,
  turns: Turns,
): Promise<void> {
  const [connection] = connections;
  for (const [index, next] of nexts.entries()) await exchange(connections[index] as Connection, next());
  for (let sent = 0; sent < SETTLING_REQUESTS; sent++) await exchange(connection, nexts[0]());
  turns.latencies.push(...(await measureLatencies(connection, nexts[0], turn)));
  const busyRequests = Math.max(turn * BUSY_REQUESTS, CONNECTIONS);
  turns.busySeconds += await measureBusyTime(connections, nexts, busyRequests);
  turns.busyRequests += busyRequests;
  for (const each of connections) checkAnswer(each, lane.bytes);
}

/** The items in random order: so that no lane always comes after the same other one. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** Lanes that answer the same question, taking turns. */
async function measureQuestion<Name extends string>(
  lanes: ReadonlyMap<Name, Lane>,
): Promise<Map<Name, RunFigures>> {
  const prepared: { name: Name; lane: PreparedLane; turns: Turns }[] = [];
  for (const [name, lane] of lanes) {
    const turns: Turns = { latencies: [], busyRequests: 0, busySeconds: 0 };
    prepared.push({ name, lane: await prepareLane(lane), turns });
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const { lane, turns } of shuffled(prepared)) {
      await withConnections(lane.lane.server, CONNECTIONS, (connections) =>
        takeTurn(lane, connections, turns),
      );
    }
  }
  return new Map(
    prepared.map(({ name, turns: { latencies, busyRequests, busySeconds } }) => [
      name,
      {
        p50: quantile(latencies, 0.5),
        p99: quantile(latencies, 0.99),
        perSecond: busyRequests / busySeconds,
      },
    ]),
  );
}

/**
 * Measures questions that are each answered by several lanes. A run asks all of them once, in processes of its own:
 * two processes of one Worker differ by some percent for as long as they live, and so they do not from run to run.
 *
 * @param lanesOf for each question its lanes; the same ones for each run's servers
 * @returns for each question, for each of its lanes what the runs gave; and whether client and servers had cores of their own
 */
export async function measureRuns<WorkerName extends string, Name extends string>(
  workers: Readonly<Record<WorkerName, WorkerFolder>>,
  lanesOf: (servers: Readonly<Record<WorkerName, Workerd>>) => readonly ReadonlyMap<Name, Lane>[],
): Promise<{ questions: Map<Name, RunFigures[]>[]; areCoresApart: boolean }> {
  const runs: Map<Name, RunFigures>[][] = [];
  let areCoresApart = true;
  for (let run = 1; run <= RUNS; run++) {
    process.stderr.write(`run ${run} of ${RUNS}\n`);
    await withServers(workers, async (servers) => {
      const pids = Object.values<Workerd>(servers).map(({ pid }) => pid);
      const measured = await withCoresApart(pids, async () => {
        const figures: Map<Name, RunFigures>[] = [];
        for (const lanes of lanesOf(servers)) figures.push(await measureQuestion(lanes));
        return figures;
      });
      runs.push(measured.result);
      areCoresApart &&= measured.areCoresApart;
    });
  }
  const questions = (runs[0] ?? []).map(
    (lanes, question) =>
      new Map(
        [...lanes.keys()].map((name) => [name, runs.map((run) => run[question]?.get(name) as RunFigures)]),
      ),
  );
  return { questions, areCoresApart };
}
