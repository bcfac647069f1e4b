import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A Worker as workerd loads it: an ES module with the texts that it imports, all in one folder. */
export interface WorkerFolder {
  readonly folder: string;
  /** File names within the folder; the first is the Worker, the others are texts. */
  readonly modules: readonly [string, ...string[]];
  /** Of workerd, `YYYY-MM-DD`. */
  readonly compatibilityDate: string;
}

/** One workerd process with one Worker. */
export interface Workerd {
  /** Of 127.0.0.1; HTTP without TLS. */
  readonly port: number;
  /** Of 127.0.0.1, for V8's inspector; null unless asked for. */
  readonly inspectorPort: number | null;
  /** Of the process. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** The path of the workerd that wrangler runs. Its package exports it from CommonJS. */
const { default: WORKERD } = createRequire(import.meta.url)('workerd') as { default: string };

/** The file descriptor on which workerd reports what it listens on. */
const CONTROL = 3;

function configuration({ modules: [main, ...texts], compatibilityDate }: WorkerFolder): string {
  const modules = [
    `(name = "${main}", esModule = embed "${main}")`,
    ...texts.map((name) => `(name = "${name}", text = embed "${name}")`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  compatibilityDate = "${compatibilityDate}",
  modules = [${modules.join(', ')}],
);
`;
}

/** The ports that workerd chose. */
type Ports = Pick<Workerd, 'port' | 'inspectorPort'>;

/** Resolves to the ports when all are open; rejects if workerd ends before. */
async function listeningPorts(workerd: ChildProcess, isInspected: boolean): Promise<Ports> {
  let inspectorPort: number | null = null;
  let port: number | undefined;
  for await (const line of createInterface({ input: workerd.stdio[CONTROL] as Readable })) {
    const said = JSON.parse(line) as { event: string; port?: number };
    if (said.event === 'listen') port = said.port;
    if (said.event === 'listen-inspector') inspectorPort = said.port ?? null;
    if (port !== undefined && (inspectorPort !== null || !isInspected)) return { port, inspectorPort };
  }
  throw new Error('workerd ended before it listened; its own message is above');
}

/**
 * Starts a workerd process of its own for a Worker. Nothing is between the socket and the Worker. Resolves when the
 * socket is open.
 *
 * @param whenSaid takes each line of the process's error stream; without it the lines go to this process's
 * @param isInspected opens a port for V8's inspector
 */
export async function startWorkerd(
  worker: WorkerFolder,
  whenSaid?: (line: string) => void,
  isInspected = false,
): Promise<Workerd> {
  const config = join(worker.folder, 'config.capnp');
  writeFileSync(config, configuration(worker));
  const inspector = isInspected ? ['--inspector-addr=127.0.0.1:0'] : [];
  // What a Worker logs is thrown away, at the same cost to the Worker as if somebody kept it.
  const workerd = spawn(WORKERD, ['serve', config, `--control-fd=${CONTROL}`, ...inspector], {
    stdio: ['ignore', 'ignore', whenSaid === undefined ? 'inherit' : 'pipe', 'pipe'],
  });
  if (whenSaid !== undefined) createInterface({ input: workerd.stderr as Readable }).on('line', whenSaid);
  // The process ends with the benchmark, however that ends.
  const kill = () => workerd.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (workerd.exitCode !== null || workerd.signalCode !== null) return;
    const ended = once(workerd, 'exit');
    kill();
    await ended;
  };
  try {
    return { ...(await listeningPorts(workerd, isInspected)), pid: workerd.pid as number, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
