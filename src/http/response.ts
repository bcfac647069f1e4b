import { NOT_STORED } from './caching/cache-control.ts';
import type { ErrorCode } from './error-codes.ts';

/** The media types that GraphQL over HTTP defines for a response; the first is what an older client understands. */
export const GRAPHQL_MEDIA_TYPES = ['application/json', 'application/graphql-response+json'] as const;

export type GraphQLMediaType = (typeof GRAPHQL_MEDIA_TYPES)[number];
type ResponseMediaType = GraphQLMediaType | 'text/html' | 'text/plain';

interface ResponseOptions {
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Builds every response that has a body. What all of them carry is decided here. */
export function respond(
  mediaType: ResponseMediaType,
  body: string | Uint8Array<ArrayBuffer>,
  options: ResponseOptions = {},
): Response {
  return new Response(body, {
    status: options.status ?? 200,
    headers: {
      'content-type': `${mediaType}; charset=utf-8`,
      'x-content-type-options': 'nosniff',
      ...options.headers,
    },
  });
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
  return respond(mediaType, JSON.stringify({ errors: [{ message, extensions }] }), {
    status,
    headers: { 'cache-control': NOT_STORED, ...headers },
  });
}
