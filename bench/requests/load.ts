import type { Connection } from './connection.ts';

/** Gives the bytes of the next request, complete with head and body. */
export type NextRequest = () => Buffer;

/** Sends one request and resolves when its answer is complete. */
export function exchange(connection: Connection, request: Buffer): Promise<void> {
  return new Promise((resolve, reject) =>
    connection.exchange(request, (failure) => (failure ? reject(failure) : resolve())),
  );
}

/**
 * Sends requests one after the other over one connection.
 *
 * @returns for each, the microseconds from writing the request to the last byte of its answer
 */
export function measureLatencies(
  connection: Connection,
  next: NextRequest,
  count: number,
): Promise<number[]> {
  const latencies: number[] = [];
  return new Promise((resolve, reject) => {
    let request = next();
    let started = performance.now();
    const whenAnswered = (failure?: Error) => {
      latencies.push((performance.now() - started) * 1000);
      if (failure) return reject(failure);
      if (latencies.length === count) return resolve(latencies);
      request = next();
      started = performance.now();
      connection.exchange(request, whenAnswered);
    };
    connection.exchange(request, whenAnswered);
  });
}

/**
 * Keeps every connection busy with one request at a time.
 *
 * @param nexts one for each connection
 * @param count how many requests all connections send together, at least one for each
 * @returns seconds until the last answer
 */
export function measureBusyTime(
  connections: readonly Connection[],
  nexts: readonly NextRequest[],
  count: number,
): Promise<number> {
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered = 0;
    const started = performance.now();
    connections.forEach((connection, index) => {
      const next = nexts[index] as NextRequest;
      const send = () => {
        if (sent === count) return;
        sent++;
        connection.exchange(next(), whenAnswered);
      };
      const whenAnswered = (failure?: Error) => {
        if (failure) return reject(failure);
        answered++;
        if (answered === count) resolve((performance.now() - started) / 1000);
        else send();
      };
      send();
    });
  });
}
