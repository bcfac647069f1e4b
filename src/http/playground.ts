import { CHECKED } from './caching/cache-control.ts';
import { respond } from './response.ts';

/**
 * Whatever the page loads and asks comes from here, and nothing stands in it that could run. Its editor makes styles
 * while it runs and brings its font in its style sheet: hence the two exceptions.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Answers a browser with the playground, at a path that answers programs in JSON. */
export function respondWithPlayground(html: string): Response {
  return respond('text/html', html, {
    headers: {
      'content-security-policy': POLICY,
      'referrer-policy': 'no-referrer',
      'cache-control': CHECKED,
    },
  });
}
