import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often to ask whether it answers. */
const ASK_MILLISECONDS = 500;
/** Addresses that a browser reaches as localhost, as a URL writes them. */
const LOCAL = ['0.0.0.0', '[::]', '127.0.0.1', '[::1]'];

/**
 * Waits until a dev server answers.
 *
 * @param message wrangler's, that its port is open; the Worker may not be loaded yet
 * @returns the origin, "http://localhost:1234"; null if the server ended before
 */
export async function originOnceItAnswers(
  server: Pick<ChildProcess, 'exitCode' | 'signalCode'>,
  message: unknown,
): Promise<string | null> {
  const { ip, port } = JSON.parse(String(message)) as { ip: string; port: number };
  const host = `${LOCAL.includes(ip) ? 'localhost' : ip}:${port}`;
  while (server.exitCode === null && server.signalCode === null) {
    // `--local-protocol https` is not in the message.
    for (const origin of [`http://${host}`, `https://${host}`]) if (await answers(origin)) return origin;
    await sleep(ASK_MILLISECONDS);
  }
  return null;
}

/** Whether something answers, whatever it says. Wrangler logs no request for such a path. */
async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(`${origin}/cdn-cgi/ready`);
    return true;
  } catch (error) {
    // It has shown a certificate, of its own making.
    return /SELF_SIGNED|CERT/.test(String((error as { cause?: { code?: unknown } }).cause?.code));
  }
}
