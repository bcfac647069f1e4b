import type { Environment } from './handler.ts';
import { HttpError } from './http-error.ts';
import type { WriteLine } from './log.ts';

/** Seconds after which the count starts anew: the `period` of the binding in `wrangler.toml`, which nothing tells the Worker. */
export const RATE_LIMIT_PERIOD = 60;

/** This machine's own addresses: `wrangler dev`, tests and benchmarks. No deployed Worker sees one. */
const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;

/** Whom an address counts for: in IPv6 one client has a whole /64. */
function networkOf(client: string): string {
  if (!client.includes(':')) return client;
  const [head = ''] = client.split('::');
  return `${head.split(':').slice(0, 4).join(':')}::/64`;
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
    return client === null || LOOPBACK.test(client) ? undefined : count(limiter, client);
  };
}

async function count(limiter: NonNullable<Environment['RATE_LIMITER']>, client: string): Promise<void> {
  const { success } = await limiter.limit({ key: networkOf(client) });
  if (success) return;
  throw new HttpError(
    429,
    'RATE_LIMITED',
    `Too many requests from ${client}. Wait ${RATE_LIMIT_PERIOD} seconds, and ask more in each request.`,
    { 'retry-after': String(RATE_LIMIT_PERIOD) },
  );
}
