/** Ids that are kept: UUIDs, ULIDs, trace ids and the like; nothing that could break a log line or a header. */
const VALID_REQUEST_ID = /^[\w.:=+/-]{1,128}$/;

/** Names the request in its response's `X-Request-Id` and in the log: the caller's own id where it sent a valid one. */
export function requestIdOf(request: Request): string {
  const sent = request.headers.get('x-request-id');
  return sent !== null && VALID_REQUEST_ID.test(sent) ? sent : crypto.randomUUID();
}
