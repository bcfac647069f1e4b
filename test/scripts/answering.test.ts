import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { originOnceItAnswers } from '../../scripts/answering.ts';

/** Answers every request at an address until the test ends. */
async function serve(host: string): Promise<number> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const message = (ip: string, port: number) => JSON.stringify({ event: 'DEV_SERVER_READY', ip, port });
const running = () => ({ exitCode: null, signalCode: null });

it.each(['0.0.0.0', '127.0.0.1'])('names localhost for a server at %s', async (ip) => {
  const port = await serve(ip);
  expect(await originOnceItAnswers(running(), message(ip, port))).toBe(`http://localhost:${port}`);
});

it.runIf(process.platform === 'linux')('asks at another address if the server has one', async () => {
  const port = await serve('127.0.0.2');
  expect(await originOnceItAnswers(running(), message('127.0.0.2', port))).toBe(`http://127.0.0.2:${port}`);
});

it.each([{ exitCode: 1 }, { signalCode: 'SIGKILL' as const }])(
  'stops asking when the server ends before it answers: %o',
  async (end) => {
    const server = { exitCode: null, signalCode: null };
    const origin = originOnceItAnswers(server, message('127.0.0.1', 1));
    Object.assign(server, end);
    expect(await origin).toBeNull();
  },
);
