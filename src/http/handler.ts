import type { AccessRecord } from './access-log.ts';
import type { RequestUrl } from './request-url.ts';

/** What the Worker was deployed with, as far as the HTTP side reads it; `wrangler.toml` has them all. */
export interface Environment {
  /** "true" where only known documents may run. */
  readonly PERSISTED_ONLY?: string | boolean;
  /** The rate limiting binding; absent where there is none. */
  readonly RATE_LIMITER?: RateLimiter;
}

/** Workers' rate limiting binding. */
export interface RateLimiter {
  limit(options: { readonly key: string }): Promise<{ readonly success: boolean }>;
}

/** What the handlers of one request share. */
export interface RequestScope {
  readonly url: RequestUrl;
  readonly requestId: string;
  readonly env: Environment;
  /** What the log will say of the request; handlers add what they find out. */
  readonly record: AccessRecord;
}

/**
 * Answers one request, or throws an HttpError that says why not. CORS, the request id and HEAD are none of its
 * business.
 */
export type Handler = (request: Request, scope: RequestScope) => Response | Promise<Response>;
