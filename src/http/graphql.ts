import type { ExecutionResult } from 'graphql';
import type { MaybePromise } from '../corpus/store.ts';
import { createNegotiator } from './accept.ts';
import type { Ask } from './ask.ts';
import type { Answer, AnswerCache } from './caching/answer-cache.ts';
import { IMMUTABLE, NOT_STORED, REVALIDATED } from './caching/cache-control.ts';
import { namesAny, namesTag } from './caching/if-none-match.ts';
import { releaseAskedFor } from './caching/release.ts';
import { paramsFromUrl } from './get-params.ts';
import type { GraphQLParams } from './graphql-params.ts';
import type { Handler, RequestScope } from './handler.ts';
import { HttpError } from './http-error.ts';
import { logUnexpectedError, type WriteLine } from './log.ts';
import { respondWithPlayground } from './playground.ts';
import { paramsFromText, readRequestText } from './post-params.ts';
import { publicErrors } from './public-errors.ts';
import {
  GRAPHQL_MEDIA_TYPES,
  type GraphQLMediaType,
  respond,
  respondNotModified,
  respondWithError,
} from './response.ts';
import { graphqlStatus } from './status.ts';
import { startStopwatch } from './stopwatch.ts';

/** What the GraphQL endpoint works with. */
export interface GraphQLEndpoint {
  readonly ask: Ask;
  readonly answers: AnswerCache;
  readonly release: () => MaybePromise<string>;
  readonly log: WriteLine;
  /** The HTML for whoever opens the endpoint in a browser. */
  readonly playground: string;
}

/** A request whose media type is settled and whose text is there. */
interface Asking {
  readonly request: Request;
  readonly scope: RequestScope;
  readonly mediaType: GraphQLMediaType;
  /** All of the request that its answer depends on: a URL's query, or a body. */
  readonly text: string;
  readonly readParams: () => GraphQLParams;
  /** For a successful answer; null where none is sent, because no cache keeps it. */
  readonly cacheControl: string | null;
}

const negotiateJson = createNegotiator(GRAPHQL_MEDIA_TYPES);
const negotiatePage = createNegotiator([...GRAPHQL_MEDIA_TYPES, 'text/html']);

function acceptedMediaType(request: Request): GraphQLMediaType {
  const mediaType = negotiateJson(request);
  if (mediaType !== null) return mediaType;
  throw new HttpError(
    406,
    'NOT_ACCEPTABLE',
    `This API answers in ${GRAPHQL_MEDIA_TYPES.join(' or ')}; the request's Accept header allows neither.`,
  );
}

function cachingHeaders({ cacheControl }: Asking, tag: string): Readonly<Record<string, string>> {
  return { etag: tag, ...(cacheControl !== null && { 'cache-control': cacheControl }) };
}

function respondWithAnswer(asking: Asking, { bytes, tag }: Pick<Answer, 'bytes' | 'tag'>): Response {
  const { request, mediaType } = asking;
  const headers = cachingHeaders(asking, tag);
  const field = request.headers.get('if-none-match');
  return isConditional(request) && (namesAny(field) || namesTag(field, tag))
    ? respondNotModified(mediaType, headers)
    : respond(mediaType, bytes, { headers });
}

/** A POST selects nothing that a client could have already (RFC 9110, 13.2.1). */
function isConditional({ method }: Request): boolean {
  return method !== 'POST';
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

async function answer(endpoint: GraphQLEndpoint, asking: Asking): Promise<Response> {
  const { request, scope, mediaType, text } = asking;
  const { record } = scope;
  // A body that says what a URL says is no JSON.
  const key = `${isConditional(request) ? 'GET' : 'POST'} ${mediaType} ${text}`;
  const kept = endpoint.answers.ofRequest(key);
  if (kept !== undefined) {
    Object.assign(record, kept.record, { cache: 'HIT' });
    return respondWithAnswer(asking, kept);
  }
  const field = isConditional(request) ? request.headers.get('if-none-match') : null;
  const outcome = await endpoint.ask(asking.readParams(), {
    request,
    scope,
    mediaType,
    isKnownToClient: (tag) => namesTag(field, tag),
  });
  if ('result' in outcome) return respondWithErrors(endpoint, asking, outcome.result);
  // Only a client's word says that the question with this tag was ever answered, but that is whom it is told.
  if ('tag' in outcome) return respondNotModified(mediaType, cachingHeaders(asking, outcome.tag));
  endpoint.answers.keep(key, outcome.answer);
  return respondWithAnswer(asking, outcome.answer);
}

/** Wraps what GET and POST have in common: the media type, and that an error is told in it. */
function graphqlHandler(
  endpoint: GraphQLEndpoint,
  read: (
    request: Request,
    scope: RequestScope,
  ) => MaybePromise<Pick<Asking, 'text' | 'readParams' | 'cacheControl'>>,
): Handler {
  return async (request, scope) => {
    let mediaType: GraphQLMediaType = GRAPHQL_MEDIA_TYPES[0];
    try {
      mediaType = acceptedMediaType(request);
      const asking = { request, scope, mediaType, ...(await read(request, scope)) };
      // From here on: how long a body takes to arrive is the network's business.
      const elapsed = startStopwatch();
      const response = await answer(endpoint, asking);
      const milliseconds = elapsed();
      if (milliseconds !== undefined) scope.record.milliseconds = milliseconds;
      return response;
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const { status, code, message, headers } = error;
      scope.record.code = code;
      return respondWithError(mediaType, { status, code, message, headers });
    }
  };
}

function asksForPage(request: Request, { url }: RequestScope): boolean {
  if (negotiatePage(request) !== 'text/html') return false;
  const params = new URLSearchParams(url.search);
  return !['query', 'documentId', 'extensions'].some((name) => params.has(name));
}

/** The GraphQL endpoint, by the GraphQL-over-HTTP specification: queries by GET and by POST. */
export function createGraphQLHandlers(endpoint: GraphQLEndpoint): { GET: Handler; POST: Handler } {
  const get = graphqlHandler(endpoint, async (_request, { url }) => {
    const isOfRelease = releaseAskedFor(url.search, await endpoint.release());
    return {
      text: url.search,
      readParams: () => paramsFromUrl(new URLSearchParams(url.search)),
      cacheControl: isOfRelease ? IMMUTABLE : REVALIDATED,
    };
  });
  const post = graphqlHandler(endpoint, async (request) => {
    const text = await readRequestText(request);
    return { text, readParams: () => paramsFromText(text), cacheControl: null };
  });
  return {
    GET: (request, scope) =>
      asksForPage(request, scope) ? respondWithPlayground(endpoint.playground) : get(request, scope),
    POST: post,
  };
}
