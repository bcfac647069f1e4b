import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RATE_LIMIT_PERIOD } from '../../src/http/rate-limit.ts';
import { ROOT } from '../harness/corpora.ts';
import { type RunningWorker, startWorker } from '../harness/worker.ts';

const CONFIGURED = /simple = \{ limit = (\d+), period = (\d+) \}/.exec(
  readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'),
);
const LIMIT = Number(CONFIGURED?.[1]);

let worker: RunningWorker;
beforeAll(async () => {
  worker = await startWorker('bundled');
});
afterAll(() => worker?.close());

/** The statuses of as many requests as are allowed and one more. Miniflare counts as Cloudflare does. */
async function statuses(clients: (i: number) => string | undefined): Promise<number[]> {
  const got: number[] = [];
  for (let i = 0; i <= LIMIT; i++) {
    const client = clients(i);
    const response = await worker.fetch('/graphql?query={__typename}', {
      headers: client === undefined ? {} : { 'cf-connecting-ip': client },
    });
    await response.text();
    got.push(response.status);
  }
  return got;
}

describe('a client that asks too often', () => {
  it('waits as long as the binding in wrangler.toml counts', () => {
    expect(CONFIGURED?.[2]).toBe(String(RATE_LIMIT_PERIOD));
  });

  it('is told so by 429 and when to come back, and others are answered', async () => {
    const got = await statuses(() => '203.0.113.7');
    expect(got.slice(0, LIMIT).every((status) => status === 200)).toBe(true);
    expect(got[LIMIT]).toBe(429);
    const refused = await worker.fetch('/graphql?query={__typename}', {
      headers: { 'cf-connecting-ip': '203.0.113.7' },
    });
    expect(refused.headers.get('retry-after')).toBe(String(RATE_LIMIT_PERIOD));
    expect(refused.headers.get('cache-control')).toBe('no-store');
    const { errors } = await refused.json();
    expect(errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
    const other = await worker.fetch('/health', { headers: { 'cf-connecting-ip': '203.0.113.8' } });
    expect(other.status).toBe(200);
  });

  it('is one network, by IPv6', async () => {
    expect((await statuses((i) => `2001:db8:0:1::${i.toString(16)}`))[LIMIT]).toBe(429);
    const other = await worker.fetch('/health', { headers: { 'cf-connecting-ip': '2001:db8:0:2::1' } });
    expect(other.status).toBe(200);
  });

  it('is not counted on the machine itself', async () => {
    expect((await statuses(() => undefined)).every((status) => status === 200)).toBe(true);
  });
});
