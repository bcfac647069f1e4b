import { type AddressInfo, createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { otherPort, portProblem } from '../../scripts/free-port.ts';

/** Takes a port at an address until the test ends. */
async function taken(host?: string): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

// 127.0.0.2 is an address of its own on Linux only.
const hosts = [undefined, '127.0.0.1', ...(process.platform === 'linux' ? ['127.0.0.2'] : [])];

it.each(hosts)('says that a port is in use at the address %s, and names the next one', async (host) => {
  const port = await taken(host);
  expect(await portProblem(port)).toBe(
    `Port ${port} is in use. Choose another one: npm run dev -- --port ${otherPort(port, 'EADDRINUSE')}`,
  );
});

it('says nothing about a free port', async () => {
  expect(await portProblem(0)).toBeNull();
});

it.each([
  [8787, 'EADDRINUSE', 8788],
  [65_534, 'EADDRINUSE', 65_535],
  [65_535, 'EADDRINUSE', 8080],
  [80, 'EACCES', 8080],
])('for port %i, which fails with %s, it names %i', (port, error, other) => {
  expect(otherPort(port, error)).toBe(other);
});
