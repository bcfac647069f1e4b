import { createServer } from 'node:net';

/** Says why a port of this machine cannot be listened on, as a system's error code; null if it can be. */
export function whyPortIsNotFree(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code ?? 'unknown'));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(null)));
  });
}
