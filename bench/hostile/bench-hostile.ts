import { compileCorpus } from '../../src/compile/compile.ts';
import { inputFolders } from '../../src/compile/folders.ts';
import { decodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import type { GraphLists } from '../../src/model/graph.ts';
import type { Verdict } from '../bounds.ts';
import { report } from '../report.ts';
import { buildWorkers } from '../requests/worker-folders.ts';
import { startWorkerd, type Workerd } from '../requests/workerd.ts';
import { rounded } from '../statistics.ts';
import { measuredVersions } from '../versions.ts';
import { ALL_HOSTILE_REQUESTS } from './count.ts';
import { MAX_ANSWER_BYTES } from './faults.ts';
import { hostileRequests } from './generate.ts';
import { residentMiB, tellsMemory } from './memory.ts';
import { measureOrdinary, type OrdinaryLatency, warmUp } from './ordinary.ts';
import { type RunResults, runHostile } from './run.ts';
import { type HostileFigures, hostileTables, type MemoryFigures } from './tables.ts';

export interface HostileOptions {
  readonly requests: number;
  readonly seed: number;
  readonly json?: boolean;
}

const CONNECTIONS = 32;

/** Sent afterwards over one connection: what an answer takes where it need not wait for others. */
const ALONE = 1000;

/** Memory is looked at so often; what it is after so many of these is what it may grow from. */
const SAMPLES = 20;
const WARM_SAMPLES = 2;

/** From there on memory may grow by so much: what a heap without bounds to press it may leave uncollected. */
const MEMORY_GROWTH = 1.25;

/** What an ordinary request may take afterwards over before; a busy machine needs room. */
const SLOWER = 1.15;

/** Faults that are written out; the others are counted. */
const SHOWN_FAULTS = 20;

/** A line of the Worker's about an error that nobody planned for. */
const isUnplanned = (line: string) => line.includes('"level":"error"');

interface Attack {
  readonly results: RunResults;
  readonly seconds: number;
  readonly memory: MemoryFigures | null;
}

async function attack(
  { port, pid }: Workerd,
  graph: GraphLists,
  { requests, seed }: HostileOptions,
): Promise<Attack> {
  const samples: number[] = [];
  const step = Math.floor(requests / SAMPLES);
  const started = performance.now();
  const results = await runHostile(
    port,
    hostileRequests(graph, seed),
    { count: requests, connections: CONNECTIONS },
    (done) => {
      if (done % step !== 0) return;
      process.stderr.write(`${done} of ${requests}\n`);
      if (tellsMemory(pid)) samples.push(rounded(residentMiB(pid), 0));
    },
  );
  const seconds = rounded((performance.now() - started) / 1000, 0);
  const [first, last] = [samples[WARM_SAMPLES - 1], samples.at(-1)];
  const memory =
    first === undefined || last === undefined ? null : { samples, growth: rounded(last / first, 2) };
  return { results, seconds, memory };
}

function verdictsOf(
  { results, memory }: Attack,
  errorsLogged: number,
  { before, after }: Pick<HostileFigures, 'before' | 'after'>,
): Verdict[] {
  const ratio = ({ attacked, spared }: OrdinaryLatency) => attacked / spared;
  return [
    { what: 'hostile: statuses of 5xx', measured: results.serverErrors, bound: 0 },
    { what: 'hostile: requests without an answer in 10 s', measured: results.hangs, bound: 0 },
    { what: 'hostile: answers that are not what they should be', measured: results.faults.length, bound: 0 },
    { what: 'hostile: errors in the log', measured: errorsLogged, bound: 0 },
    { what: 'hostile: largest answer, bytes', measured: results.largest.bytes, bound: MAX_ANSWER_BYTES },
    ...(memory === null
      ? []
      : [
          {
            what: 'hostile: memory at the end over that after a tenth',
            measured: memory.growth,
            bound: MEMORY_GROWTH,
          },
        ]),
    {
      what: 'hostile: an ordinary request after over before',
      measured: rounded(ratio(after) / ratio(before), 2),
      bound: SLOWER,
    },
  ];
}

function roundedLatency({ attacked, spared }: OrdinaryLatency): OrdinaryLatency {
  return { attacked: rounded(attacked, 0), spared: rounded(spared, 0) };
}

function roundedTime({ milliseconds, kind }: RunResults['slowest']): RunResults['slowest'] {
  return { milliseconds: rounded(milliseconds, 0), kind };
}

/** Sends the built Worker generated requests that are meant to break it, and tells what they broke. */
export async function benchHostile(options: HostileOptions): Promise<void> {
  const compilation = compileCorpus(inputFolders({}, {}));
  if (!compilation.ok) throw new Error('The bundled corpus does not compile.');
  const { graph } = decodeArtefact(compilation.artefact);
  const { worker } = await buildWorkers();
  const said: string[] = [];
  const attacked = await startWorkerd(worker, (line) => said.push(line));
  try {
    const spared = await startWorkerd(worker);
    try {
      const servers = { attacked, spared };
      await warmUp(servers);
      const before = await measureOrdinary(servers);
      const attackMade = await attack(attacked, graph, options);
      const after = await measureOrdinary(servers);
      const rest = hostileRequests(graph, options.seed + 1);
      const alone = await runHostile(attacked.port, rest, { count: ALONE, connections: 1 });
      const { results, seconds, memory } = attackMade;
      results.faults.push(...alone.faults);
      for (const fault of results.faults.slice(0, SHOWN_FAULTS)) console.error(fault);
      const errorsLogged = said.filter(isUnplanned);
      for (const line of errorsLogged.slice(0, SHOWN_FAULTS)) console.error(line);
      const figures = {
        what: 'what the built Worker made of generated requests that are meant to break it',
        versions: measuredVersions(['workerd', 'graphql', 'graphql-yoga']),
        requests: options.requests,
        seed: options.seed,
        connections: CONNECTIONS,
        seconds,
        statuses: results.statuses,
        gone: results.gone,
        slowest: roundedTime(results.slowest),
        slowestAlone: roundedTime(alone.slowest),
        largest: results.largest,
        largestRefusal: results.largestRefusal,
        memory,
        before: roundedLatency(before),
        after: roundedLatency(after),
      };
      const isPart = options.requests < ALL_HOSTILE_REQUESTS;
      const verdicts = verdictsOf(attackMade, errorsLogged.length, { before, after });
      report(
        [{ name: 'hostile', figures, tables: hostileTables(figures), verdicts, isPart }],
        options.json ?? false,
      );
    } finally {
      await spared.stop();
    }
  } finally {
    await attacked.stop();
  }
}
