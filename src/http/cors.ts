const ALLOWED_METHODS = 'GET, HEAD, POST, OPTIONS';
/** `*` covers every header but Authorization, which the Fetch standard wants by name. */
const ALLOWED_HEADERS = '*, Authorization';
/** Seconds; browsers cap it themselves. */
const PREFLIGHT_MAX_AGE = '86400';

/**
 * Lets any web page read a response. The data is public and there are no credentials, so the answer is the same for
 * every origin: no `Vary: Origin`, which would split shared caches.
 */
export function allowAnyOrigin(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-expose-headers', '*');
}

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
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': ALLOWED_METHODS,
      'access-control-allow-headers': ALLOWED_HEADERS,
      'access-control-max-age': PREFLIGHT_MAX_AGE,
    },
  });
}
