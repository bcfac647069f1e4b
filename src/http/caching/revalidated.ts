import { respond, respondNotModified } from '../response.ts';
import { REVALIDATED } from './cache-control.ts';
import { namesAny, namesTag } from './if-none-match.ts';

/** Answers with a text that only another release changes, or with 304 where the client has it. */
export function respondRevalidated(
  request: Request,
  mediaType: 'text/plain' | 'application/json',
  text: string,
  release: string,
): Response {
  const tag = `"${release}"`;
  const headers = { etag: tag, 'cache-control': REVALIDATED };
  const field = request.headers.get('if-none-match');
  return namesAny(field) || namesTag(field, tag)
    ? respondNotModified(mediaType, headers)
    : respond(mediaType, text, { headers });
}
