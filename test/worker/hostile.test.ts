import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostileClient } from '../../bench/hostile/client.ts';
import { hostileRequests } from '../../bench/hostile/generate.ts';
import { posted } from '../../bench/hostile/request.ts';
import { runHostile } from '../../bench/hostile/run.ts';
import { bundledWorker, scratchFolder } from '../../bench/requests/worker-folders.ts';
import { startWorkerd, type Workerd } from '../../bench/requests/workerd.ts';
import { WORKER_FOLDERS } from '../harness/corpora.ts';
import { compileSeeds } from '../seeds/compiled-seeds.ts';

/*
 * A part of what `npm run bench -- hostile` sends, over sockets of our own to workerd itself: HTTP that is broken or broken
 * off is nothing that `fetch` would send.
 */

const SEED = 20;
const COUNT = 1500;
const CONNECTIONS = 32;
/** Seconds: a test must not depend on how fast a machine is. */
const PATIENCE = 50;

const said: string[] = [];
let worker: Workerd;
beforeAll(async () => {
  // Of its own, because workerd's configuration is written beside the modules.
  const folder = scratchFolder('hostile-test');
  cpSync(WORKER_FOLDERS.bundled, folder, { recursive: true });
  worker = await startWorkerd(bundledWorker(folder), (line) => said.push(line));
});
afterAll(() => worker?.stop());

const { graph } = compileSeeds();

async function ask(query: string): Promise<unknown> {
  const client = new HostileClient(worker.port);
  const { answers } = await client.send(posted('ordinary', { query }));
  client.close();
  return JSON.parse(answers[0]?.body.toString() ?? '');
}

const ORDINARY = '{ corpus { articleCount quoteCount } people(first: 3) { nodes { name } } }';

describe('requests that are meant to break the Worker', () => {
  it('are answered as they should be, all of them, and the next ordinary one too', async () => {
    const before = await ask(ORDINARY);
    expect(before).toMatchObject({ data: { corpus: { articleCount: graph.articles.length } } });

    const requests = hostileRequests(graph, SEED);
    const results = await runHostile(worker.port, requests, {
      count: COUNT,
      connections: CONNECTIONS,
      patience: PATIENCE,
    });
    expect(results.faults).toEqual([]);
    expect(results.hangs).toBe(0);
    expect(said.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    // They are not all refused at the door: much of them runs.
    expect(results.statuses['200']).toBeGreaterThan(COUNT / 4);
    expect(results.statuses['400']).toBeGreaterThan(COUNT / 4);

    expect(await ask(ORDINARY)).toEqual(before);
  });
});

describe('the requests of a seed', () => {
  const bytes = (seed: number) => {
    const requests = hostileRequests(graph, seed);
    return Array.from({ length: 200 }, () => Buffer.concat(requests.next().value.parts));
  };

  it('are always the same', () => {
    expect(bytes(1)).toEqual(bytes(1));
    expect(bytes(2)).not.toEqual(bytes(1));
  });
});
