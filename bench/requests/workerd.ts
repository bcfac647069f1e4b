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
  /** Of the process. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** The path of the workerd that wrangler runs, which its package exports from CommonJS. */
const { default: WORKERD } = createRequire(import.meta.url)('workerd') as { default: string };

/** The file descriptor on which workerd tells what it listens on. */
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

/** Resolves to the port that workerd chose; rejects where it ends without one. */
async function listeningPort(workerd: ChildProcess): Promise<number> {
  for await (const line of createInterface({ input: workerd.stdio[CONTROL] as Readable })) {
    const { event, port } = JSON.parse(line) as { event: string; port?: number };
    if (event === 'listen' && port !== undefined) return port;
  }
  throw new Error('workerd ended before it listened; what it said stands above');
}

/**
 * Starts a workerd process of its own for a Worker, as it is when it runs by itself: nothing stands between the
 * socket and the Worker. Resolves when the socket is open.
 *
 * @param whenSaid takes each line of its error stream, which is this process's where it is left out
 */
export async function startWorkerd(
  worker: WorkerFolder,
  whenSaid?: (line: string) => void,
): Promise<Workerd> {
  const config = join(worker.folder, 'config.capnp');
  writeFileSync(config, configuration(worker));
  // What a Worker logs is thrown away, at the same cost to it as if somebody kept it.
  const workerd = spawn(WORKERD, ['serve', config, `--control-fd=${CONTROL}`], {
    stdio: ['ignore', 'ignore', whenSaid === undefined ? 'inherit' : 'pipe', 'pipe'],
  });
  if (whenSaid !== undefined) createInterface({ input: workerd.stderr as Readable }).on('line', whenSaid);
  // Whatever ends the benchmark ends what it started.
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
    return { port: await listeningPort(workerd), pid: workerd.pid as number, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
