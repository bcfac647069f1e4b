import { respondEmpty } from './response.ts';

const ALLOWED_METHODS = 'GET, HEAD, POST, OPTIONS';
/** `*` covers every header but Authorization, which the Fetch standard wants by name. */
const ALLOWED_HEADERS = '*, Authorization';
/** Seconds; browsers cap it themselves. */
const PREFLIGHT_MAX_AGE = '86400';

/** Whether a browser asks, by the Fetch standard, if it may send another request. */
export function isPreflight(request: Request): boolean {
  return (
    request.method === 'OPTIONS' &&
    request.headers.has('origin') &&
    request.headers.has('access-control-request-method')
  );
}

/** The answer to a preflight: yes, whatever the path, so that a page can read even a 404. */
export function preflightResponse(): Response {
  return respondEmpty(204, {
    'access-control-allow-methods': ALLOWED_METHODS,
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': PREFLIGHT_MAX_AGE,
  });
}
