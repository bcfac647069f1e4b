import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RATE_LIMIT_PERIOD } from '../../src/http/rate-limit.ts';
import { ROOT } from '../harness/corpora.ts';
import { sharedWorker } from '../harness/shared-worker.ts';

const CONFIGURED = /simple = \{ limit = (\d+), period = (\d+) \}/.exec(
  readFileSync(join(ROOT, 'wrangler.toml'), 'utf8'),
);
const LIMIT = Number(CONFIGURED?.[1]);

const worker = sharedWorker('bundled');

/** How many requests go out at a time. */
const AT_ONCE = 20;

/**
 * How many requests were answered before one was refused, and that one; null where all were answered. Twice as many are sent as
 * are allowed, because a minute of the clock may end meanwhile, and the count then starts anew.
 */
async function askUntilRefused(clientOf: (i: number) => string | undefined) {
  let answered = 0;
  for (let sent = 0; sent <= 2 * LIMIT; sent += AT_ONCE) {
    const responses = await Promise.all(
      Array.from({ length: AT_ONCE }, async (_, i) => {
        const client = clientOf(sent + i);
        const response = await worker.fetch('/graphql?query={__typename}', {
          headers: client === undefined ? {} : { 'cf-connecting-ip': client },
        });
        return { status: response.status, headers: response.headers, text: await response.text() };
      }),
    );
    answered += responses.filter(({ status }) => status === 200).length;
    const refused = responses.find(({ status }) => status === 429);
    if (refused !== undefined) return { answered, refused };
  }
  return null;
}

describe('a client that asks too often', () => {
  it('waits as long as the binding in wrangler.toml counts', () => {
    expect(CONFIGURED?.[2]).toBe(String(RATE_LIMIT_PERIOD));
  });

  it('is told so by 429 and when to come back, and others are answered', async () => {
    const asked = await askUntilRefused(() => '203.0.113.7');
    expect(asked?.answered).toBeGreaterThanOrEqual(LIMIT);
    expect(asked?.refused.headers.get('retry-after')).toBe(String(RATE_LIMIT_PERIOD));
    expect(asked?.refused.headers.get('cache-control')).toBe('no-store');
    const { errors } = JSON.parse(asked?.refused.text ?? '');
    expect(errors[0].extensions).toEqual({ code: 'RATE_LIMITED' });
    const other = await worker.fetch('/health', { headers: { 'cf-connecting-ip': '203.0.113.8' } });
    expect(other.status).toBe(200);
  });

  it('is one network, by IPv6', async () => {
    const asked = await askUntilRefused((i) => `2001:db8:0:1::${i.toString(16)}`);
    expect(asked?.answered).toBeGreaterThanOrEqual(LIMIT);
    const other = await worker.fetch('/health', { headers: { 'cf-connecting-ip': '2001:db8:0:2::1' } });
    expect(other.status).toBe(200);
  });

  it('is not counted on the machine itself', async () => {
    expect(await askUntilRefused(() => undefined)).toBeNull();
  });
});
