import { createServer } from 'node:net';

/**
 * Says why a port of this machine cannot be listened on, and which other one to try; null if it can be. Both for this
 * machine alone and for all of its addresses: some systems give the one while another program has the other.
 */
export async function portProblem(port: number): Promise<string | null> {
  const error = (await listenError(port, '127.0.0.1')) ?? (await listenError(port));
  if (error === null) return null;
  const what = error === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error})`;
  return `Port ${port} ${what}. Choose another one: npm run dev -- --port ${otherPort(port, error)}`;
}

/** The next port, unless there is none, or it is probably refused for the same reason. */
export function otherPort(port: number, error: string): number {
  return error === 'EADDRINUSE' && port < 65_535 ? port + 1 : 8080;
}

/** A system's error code; null if the port could be listened on. */
function listenError(port: number, host?: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}
