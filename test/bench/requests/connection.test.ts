import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { Connection } from '../../../bench/requests/connection.ts';
import { exchange, measureBusyTime, measureLatencies } from '../../../bench/requests/load.ts';

const REQUEST = Buffer.from('GET / HTTP/1.1\r\n\r\n');
const ANSWER = 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n“”';

const cleanUps: (() => void)[] = [];

/** Connections to a server that does this with each request. */
async function connect(answer: (socket: Socket) => void, count = 1): Promise<Connection[]> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  return Promise.all(
    Array.from({ length: count }, async () => {
      const connection = await Connection.open(port);
      cleanUps.push(() => connection.close());
      return connection;
    }),
  );
}

describe('a connection of the benchmark', () => {
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  it('waits for the whole answer, in however many pieces it comes', async () => {
    const pieces = [ANSWER.slice(0, 25), ANSWER.slice(25, 40), ANSWER.slice(40)];
    const [connection] = await connect((socket) => {
      pieces.forEach((piece, index) => {
        setTimeout(() => socket.write(piece), 5 * index);
      });
    });
    await exchange(connection as Connection, REQUEST);
    expect(connection).toMatchObject({ status: 200, bodyBytes: 6, body: '“”' });
  });

  it('asks again over the same connection', async () => {
    const [connection] = await connect((socket) => socket.write(ANSWER));
    expect(await measureLatencies(connection as Connection, () => REQUEST, 3)).toHaveLength(3);
  });

  it('keeps several connections busy until all is answered', async () => {
    let asked = 0;
    const connections = await connect((socket) => {
      asked++;
      socket.write(ANSWER);
    }, 3);
    const nexts = connections.map(() => () => REQUEST);
    expect(await measureBusyTime(connections, nexts, 20)).toBeGreaterThan(0);
    expect(asked).toBe(20);
  });

  it.each([
    ['closes the connection', (socket: Socket) => socket.destroy(), 'closed the connection'],
    [
      'does not say how long the answer is',
      (socket: Socket) => socket.write('HTTP/1.1 200 OK\r\n\r\n'),
      'no Content-Length',
    ],
  ])('fails where the server %s', async (_what, answer, message) => {
    const [connection] = await connect(answer);
    await expect(exchange(connection as Connection, REQUEST)).rejects.toThrow(message);
  });
});
