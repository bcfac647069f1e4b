import { negotiate } from './accept.ts';
import { NOT_STORED } from './caching/cache-control.ts';
import { UNEXPECTED_ERROR_MESSAGE } from './graphql/public-errors.ts';
import type { RequestScope } from './handler.ts';
import { escapeHtml, htmlPage, PAGE_POLICY } from './html.ts';
import { HttpError } from './http-error.ts';
import { logUnexpectedError, type WriteLine } from './log.ts';
import { GRAPHQL_MEDIA_TYPES, type Refusal, respond, respondWithError } from './response.ts';

/** The reason as the client may know it; an error that nobody planned for is logged and masked. */
function refusalOf(error: unknown, { requestId, url }: RequestScope, log: WriteLine): Refusal {
  if (error instanceof HttpError) return error;
  logUnexpectedError(log, { requestId, path: url.path }, error);
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: UNEXPECTED_ERROR_MESSAGE, requestId };
}

/** Answers a request that no handler answered, in the type it asks for, or in JSON where it asks for another. */
export function respondToFailure(
  error: unknown,
  request: Request,
  scope: RequestScope,
  log: WriteLine,
): Response {
  const refusal = refusalOf(error, scope, log);
  scope.record.code = refusal.code;
  const mediaType =
    negotiate(request.headers.get('accept'), [...GRAPHQL_MEDIA_TYPES, 'text/html']) ?? 'application/json';
  if (mediaType !== 'text/html') return respondWithError(mediaType, refusal);
  const hint = refusal.requestId === undefined ? '' : `<p>Request ${escapeHtml(refusal.requestId)}</p>`;
  const page = htmlPage(
    `${refusal.status}: ${refusal.code}`,
    `<p>${escapeHtml(refusal.message)}</p>${hint}<p><a href="/">What there is</a></p>`,
  );
  return respond('text/html', page, {
    status: refusal.status,
    headers: { 'cache-control': NOT_STORED, ...refusal.headers, ...PAGE_POLICY },
  });
}
