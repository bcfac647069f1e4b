/**
 * Lets any web page read a response. The data is public and there are no credentials, so the answer is the same for
 * every origin: no `Vary: Origin`, which would split shared caches.
 */
export function allowAnyOrigin(headers: Headers): void {
  headers.set('access-control-allow-origin', '*');
  headers.set('access-control-expose-headers', '*');
}
