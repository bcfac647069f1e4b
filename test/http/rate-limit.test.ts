import { describe, expect, it } from 'vitest';
import { createRateLimit, networkOf } from '../../src/http/rate-limit.ts';

describe('networkOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::1', '2001:db8:1:2'],
    ['2001:db8:1::5', '2001:db8:1:0'],
    ['2001:db8:1:0:a:b:c:d', '2001:db8:1:0'],
    ['2a02::5:a:b:c:d', '2a02:0:0:5'],
    ['2a02::6:a:b:c:d', '2a02:0:0:6'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (client, network) => {
    expect(networkOf(client)).toBe(network);
  });
});

describe('a rate limiter that fails', () => {
  it('lets everybody through, and says so', async () => {
    const lines: string[] = [];
    const limitRate = createRateLimit((line) => lines.push(line));
    const broken = { limit: () => Promise.reject(new Error('gone')) };
    const request = new Request('https://api.example', { headers: { 'cf-connecting-ip': '203.0.113.7' } });
    await expect(limitRate(request, { RATE_LIMITER: broken })).resolves.toBeUndefined();
    expect(lines.join()).toContain('gone');
  });
});
