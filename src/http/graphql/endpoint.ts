import type { ExecutionResult } from 'graphql';
import type { MaybePromise } from '../../corpus/maybe-promise.ts';
import { createNegotiator } from '../accept.ts';
import type { Answer, AnswerCache } from '../caching/answer-cache.ts';
import { IMMUTABLE, NOT_STORED, REVALIDATED } from '../caching/cache-control.ts';
import { namesAny, namesTag } from '../caching/if-none-match.ts';
import { releaseAskedFor } from '../caching/release.ts';
import type { Handler, RequestScope } from '../handler.ts';
import { HttpError } from '../http-error.ts';
import { logUnexpectedError, type WriteLine } from '../log.ts';
import { respondWithPlayground } from '../playground.ts';
import {
  GRAPHQL_MEDIA_TYPES,
  type GraphQLMediaType,
  respond,
  respondNotModified,
  respondWithError,
} from '../response.ts';
import { ticksSince } from '../stopwatch.ts';
import type { Ask } from './ask.ts';
import { paramsFromUrl } from './get-params.ts';
import type { GraphQLParams } from './params.ts';
import { paramsFromText, readRequestText } from './post-params.ts';
import { publicErrors } from './public-errors.ts';
import { graphqlStatus } from './status.ts';

/** What the GraphQL endpoint works with. */
export interface GraphQLEndpoint {
  readonly ask: Ask;
  readonly answers: AnswerCache;
  readonly release: () => MaybePromise<string>;
  readonly log: WriteLine;
  /** The HTML for whoever opens the endpoint in a browser. */
  readonly playground: string;
}

/** What GET and POST do differently. */
interface Method {
  /** Part of the key that an answer is kept under, so that a body never passes for a URL's query. */
  readonly name: 'GET' | 'POST';
  /** Whether a client may have the answer already. A POST selects nothing that one could have (RFC 9110, 13.2.1). */
  readonly isConditional: boolean;
  /** All of a request that its answer depends on. */
  readText(request: Request, scope: RequestScope): MaybePromise<string>;
  readParams(text: string): GraphQLParams;
  /** For a successful answer; null where none is sent, because no cache keeps it. */
  cacheControl(text: string, release: string): string | null;
}

/** A request whose media type is settled and whose text is there. */
interface Asking {
  readonly request: Request;
  readonly scope: RequestScope;
  readonly method: Method;
  readonly mediaType: GraphQLMediaType;
  readonly text: string;
  readonly cacheControl: string | null;
}

const negotiateJson = createNegotiator(GRAPHQL_MEDIA_TYPES);
const negotiatePage = createNegotiator([...GRAPHQL_MEDIA_TYPES, 'text/html']);

function acceptable(mediaType: GraphQLMediaType | null): GraphQLMediaType {
  if (mediaType !== null) return mediaType;
  throw new HttpError(
    406,
    'NOT_ACCEPTABLE',
    `This API answers in ${GRAPHQL_MEDIA_TYPES.join(' or ')}; the request's Accept header allows neither.`,
  );
}

function cachingHeaders({ cacheControl }: Asking, tag: string): Readonly<Record<string, string>> {
  return cacheControl === null ? { etag: tag } : { etag: tag, 'cache-control': cacheControl };
}

/** What a client says that it has. */
function heldByClient({ request, method }: Asking): string | null {
  return method.isConditional ? request.headers.get('if-none-match') : null;
}

function respondWithAnswer(asking: Asking, held: string | null, { bytes, tag }: Answer): Response {
  const headers = cachingHeaders(asking, tag);
  return namesAny(held) || namesTag(held, tag)
    ? respondNotModified(asking.mediaType, headers)
    : respond(asking.mediaType, bytes, { headers });
}

function respondWithErrors(
  { log }: GraphQLEndpoint,
  { scope: { requestId, url, record }, mediaType }: Asking,
  { errors: rawErrors = [], ...result }: ExecutionResult,
): Response {
  const errors = publicErrors(rawErrors, requestId, (error, field) =>
    logUnexpectedError(log, { requestId, path: url.path, field }, error),
  );
  const [first] = errors;
  if (first !== undefined) record.code = first.extensions.code;
  // Errors first, as the GraphQL specification recommends, so that nobody overlooks them.
  const response = { errors, ...result };
  const status = graphqlStatus(response, mediaType);
  return respond(mediaType, JSON.stringify(response), {
    status,
    headers: { 'cache-control': NOT_STORED, ...(status === 405 && { allow: 'GET, HEAD, POST, OPTIONS' }) },
  });
}

function answer(endpoint: GraphQLEndpoint, asking: Asking): MaybePromise<Response> {
  const { method, mediaType, text, scope } = asking;
  const key = `${method.name} ${mediaType} ${text}`;
  const kept = endpoint.answers.ofRequest(key);
  if (kept === undefined) return answerAnew(endpoint, asking, key);
  Object.assign(scope.record, kept.record);
  scope.record.cache = 'HIT';
  return respondWithAnswer(asking, heldByClient(asking), kept);
}

async function answerAnew(endpoint: GraphQLEndpoint, asking: Asking, key: string): Promise<Response> {
  const { request, scope, method, mediaType, text } = asking;
  const held = heldByClient(asking);
  const outcome = await endpoint.ask(method.readParams(text), {
    request,
    scope,
    mediaType,
    isKnownToClient: (tag) => namesTag(held, tag),
  });
  if ('result' in outcome) return respondWithErrors(endpoint, asking, outcome.result);
  // Only a client's word says that the question with this tag was ever answered, but that is whom it is told.
  if ('tag' in outcome) return respondNotModified(mediaType, cachingHeaders(asking, outcome.tag));
  endpoint.answers.keep(key, outcome.answer);
  return respondWithAnswer(asking, held, outcome.answer);
}

/** Answers in a media type, or with 406 where it is null: what GET and POST have in common, and that an error is told in that type. */
function graphqlHandler(endpoint: GraphQLEndpoint, method: Method) {
  return async (
    request: Request,
    scope: RequestScope,
    negotiated: GraphQLMediaType | null,
  ): Promise<Response> => {
    let mediaType: GraphQLMediaType = GRAPHQL_MEDIA_TYPES[0];
    try {
      mediaType = acceptable(negotiated);
      const read = method.readText(request, scope);
      const text = typeof read === 'string' ? read : await read;
      const known = endpoint.release();
      const release = typeof known === 'string' ? known : await known;
      const cacheControl = method.cacheControl(text, release);
      // From here on: how long a body takes to arrive is the network's business.
      const started = Date.now();
      const response = await answer(endpoint, { request, scope, method, mediaType, text, cacheControl });
      scope.record.milliseconds = ticksSince(started);
      return response;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      scope.record.code = error.code;
      return respondWithError(mediaType, error);
    }
  };
}

/** Whether a URL asks nothing, so that whoever opens it in a browser wants the playground. */
function asksNothing({ url }: RequestScope): boolean {
  const params = new URLSearchParams(url.search);
  return !['query', 'documentId', 'extensions'].some((name) => params.has(name));
}

/** The GraphQL endpoint, by the GraphQL-over-HTTP specification: queries by GET and by POST. */
export function createGraphQLHandlers(endpoint: GraphQLEndpoint): { GET: Handler; POST: Handler } {
  const get = graphqlHandler(endpoint, {
    name: 'GET',
    isConditional: true,
    readText: (_request, { url }) => url.search,
    readParams: (text) => paramsFromUrl(new URLSearchParams(text)),
    cacheControl: (text, release) => (releaseAskedFor(text, release) ? IMMUTABLE : REVALIDATED),
  });
  const post = graphqlHandler(endpoint, {
    name: 'POST',
    isConditional: false,
    readText: readRequestText,
    readParams: paramsFromText,
    cacheControl: () => null,
  });
  return {
    GET: (request, scope) => {
      const preferred = negotiatePage(request);
      // Where the page is not what the client likes best, what it does like best stays that without it.
      if (preferred !== 'text/html') return get(request, scope, preferred);
      return asksNothing(scope)
        ? respondWithPlayground(endpoint.playground)
        : get(request, scope, negotiateJson(request));
    },
    POST: (request, scope) => post(request, scope, negotiateJson(request)),
  };
}
