import { Connection } from './connection.ts';
import { startWorkerd, type Workerd, type WorkerFolder } from './workerd.ts';

export type Connections = readonly [Connection, ...Connection[]];

/** Starts Workers, runs something with them, and stops them whatever happens. */
export async function withServers<Name extends string, Result>(
  workers: Readonly<Record<Name, WorkerFolder>>,
  use: (servers: Readonly<Record<Name, Workerd>>) => Promise<Result>,
): Promise<Result> {
  const servers: Partial<Record<Name, Workerd>> = {};
  try {
    for (const name of Object.keys(workers) as Name[]) servers[name] = await startWorkerd(workers[name]);
    return await use(servers as Record<Name, Workerd>);
  } finally {
    for (const server of Object.values(servers) as Workerd[]) await server.stop();
  }
}

/**
 * Connects to a server, runs something, and closes the connections. Do not keep them for later: workerd closes one
 * that is idle for five seconds.
 */
export async function withConnections<Result>(
  { port }: Workerd,
  count: number,
  use: (connections: Connections) => Promise<Result>,
): Promise<Result> {
  const first = await Connection.open(port);
  const others = await Promise.all(Array.from({ length: count - 1 }, () => Connection.open(port)));
  try {
    return await use([first, ...others]);
  } finally {
    for (const connection of [first, ...others]) connection.close();
  }
}
