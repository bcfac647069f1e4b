import type { Environment, RateLimiter } from './handler.ts';
import { HttpError } from './http-error.ts';
import type { WriteLine } from './log.ts';

/** Seconds after which the count starts anew: the `period` of the binding in `wrangler.toml`, which nothing tells the Worker. */
export const RATE_LIMIT_PERIOD = 60;

/** This machine's own addresses: `wrangler dev`, tests and benchmarks. No deployed Worker sees one. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** An IPv6 address has eight groups of digits; `::` stands for as many zeros as are missing. */
const GROUPS = 8;

/** Whom an address counts for: in IPv6 one client has a whole /64. */
export function networkOf(client: string): string {
  if (!client.includes(':')) return client;
  const [head = [], tail = []] = client
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, GROUPS - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, GROUPS / 2).join(':');
}

/** Makes what refuses a client that asks too often. */
export function createRateLimit(
  log: WriteLine,
): (request: Request, env: Environment) => Promise<void> | undefined {
  let isOffTold = false;

  return (request, { RATE_LIMITER: limiter }) => {
    if (limiter === undefined) {
      if (!isOffTold)
        log(
          JSON.stringify({
            level: 'warn',
            message: 'There is no binding RATE_LIMITER: rate limiting is off.',
          }),
        );
      isOffTold = true;
      return undefined;
    }
    // Set by Cloudflare, whatever the client sends.
    const client = request.headers.get('cf-connecting-ip');
    return client === null || LOOPBACK.test(client) ? undefined : count(limiter, client, log);
  };
}

/** A limiter that fails lets everybody through: the API only reads, and its own bounds hold. */
async function isWithin(limiter: RateLimiter, client: string, log: WriteLine): Promise<boolean> {
  try {
    return (await limiter.limit({ key: networkOf(client) })).success;
  } catch (error) {
    log(JSON.stringify({ level: 'warn', message: `The rate limiter failed: ${error}` }));
    return true;
  }
}

async function count(limiter: RateLimiter, client: string, log: WriteLine): Promise<void> {
  if (await isWithin(limiter, client, log)) return;
  throw new HttpError(
    429,
    'RATE_LIMITED',
    `Too many requests from ${client}. Wait ${RATE_LIMIT_PERIOD} seconds, and ask more in each request.`,
    { 'retry-after': String(RATE_LIMIT_PERIOD) },
  );
}
