import { NOT_STORED } from './caching/cache-control.ts';
import { allowAnyOrigin } from './cors.ts';
import type { ErrorCode } from './error-codes.ts';
import { shortMessage } from './message.ts';

/** The media types that GraphQL over HTTP defines for a response; the first is what an older client understands. */
export const GRAPHQL_MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

export type GraphQLMediaType = (typeof GRAPHQL_MEDIA_TYPES)[number];
type ResponseMediaType = GraphQLMediaType | 'text/html' | 'text/plain';

interface ResponseOptions {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What every response carries. */
function baseHeaders(mediaType: ResponseMediaType | null): Headers {
  const headers = new Headers({ 'x-content-type-options': 'nosniff' });
  allowAnyOrigin(headers);
  if (mediaType === null) return headers;
  headers.set('content-type', `${mediaType}; charset=utf-8`);
  // What comes in one of these types comes in another where another is asked for.
  if (mediaType !== 'text/plain') headers.set('vary', 'Accept');
  return headers;
}

/** Made once: a response takes a copy of these in a fraction of the time that it takes to add each header. */
const BASE_HEADERS: ReadonlyMap<ResponseMediaType | null, Headers> = new Map(
  ([...GRAPHQL_MEDIA_TYPES, 'text/html', 'text/plain', null] as const).map((type) => [
    type,
    baseHeaders(type),
  ]),
);

function withHeaders(response: Response, headers: Readonly<Record<string, string>> = {}): Response {
  for (const name of Object.keys(headers)) response.headers.set(name, headers[name] as string);
  return response;
}

/** Builds every response that has a body. What all of them carry is decided here. */
export function respond(
  mediaType: ResponseMediaType,
  body: string | Uint8Array<ArrayBuffer>,
  { status = 200, headers }: ResponseOptions = {},
): Response {
  const init = { status, headers: BASE_HEADERS.get(mediaType) as Headers };
  return withHeaders(new Response(body, init), headers);
}

/** Builds every response that has none. */
export function respondEmpty(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const init = { status, headers: BASE_HEADERS.get(null) as Headers };
  return withHeaders(new Response(null, init), headers);
}

/** Says that the client has the answer, with the headers that RFC 9110, 15.4.5, asks for: those that caches keep it by. */
export function respondNotModified(
  mediaType: ResponseMediaType,
  headers: Readonly<Record<string, string>>,
): Response {
  const vary = (BASE_HEADERS.get(mediaType) as Headers).get('vary');
  return respondEmpty(304, vary === null ? headers : { vary, ...headers });
}

/** One error that is all there is to say, with the HTTP status that fits it. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** Where the error is masked: what the log calls the request. */
  readonly requestId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says why a request was refused in the form of a GraphQL response, `errors` without `data`. */
export function respondWithError(mediaType: GraphQLMediaType, refusal: Refusal): Response {
  const { status, code, message, requestId, headers = {} } = refusal;
  const extensions = requestId === undefined ? { code } : { code, requestId };
  return respond(mediaType, JSON.stringify({ errors: [{ message: shortMessage(message), extensions }] }), {
    status,
    headers: { 'cache-control': NOT_STORED, ...headers },
  });
}
