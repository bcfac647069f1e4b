import { HttpError } from './http-error.ts';
import { MAX_URL_LENGTH } from './limits.ts';
import type { RequestUrl } from './request-url.ts';

/** @throws HttpError 414 for a URL over the limit; a query that is too long for one has another way */
export function checkUrl({ href }: RequestUrl): void {
  if (href.length <= MAX_URL_LENGTH) return;
  throw new HttpError(
    414,
    'URI_TOO_LONG',
    `The URL has ${href.length} characters, and may have ${MAX_URL_LENGTH}. Send the query by POST, or a known one by its "documentId".`,
  );
}
