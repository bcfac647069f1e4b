import { negotiate } from './accept.ts';
import { paramsFromUrl } from './get-params.ts';
import type { GraphQLParams } from './graphql-params.ts';
import type { Handler, RequestScope } from './handler.ts';
import { HttpError } from './http-error.ts';
import { logUnexpectedError, type WriteLine } from './log.ts';
import { respondWithPlayground } from './playground.ts';
import { paramsFromBody } from './post-params.ts';
import { publicErrors } from './public-errors.ts';
import { GRAPHQL_MEDIA_TYPES, type GraphQLMediaType, respond, respondWithError } from './response.ts';
import { graphqlStatus } from './status.ts';
import type { RunGraphQL } from './yoga.ts';

/** What the GraphQL endpoint works with. */
interface GraphQLEndpoint {
  readonly run: RunGraphQL;
  /** Makes the resolvers' context; called once for each request, because Yoga adds to what it is given. */
  readonly createContext: () => object;
  readonly log: WriteLine;
  /** The HTML for whoever opens the endpoint in a browser. */
  readonly playground: string;
}

/** One URL answers in JSON of two types, and with a page to browsers. */
const VARY = { vary: 'Accept' };

function acceptedMediaType(request: Request): GraphQLMediaType {
  const mediaType = negotiate(request.headers.get('accept'), GRAPHQL_MEDIA_TYPES);
  if (mediaType !== null) return mediaType;
  throw new HttpError(
    406,
    'NOT_ACCEPTABLE',
    `This API answers in ${GRAPHQL_MEDIA_TYPES.join(' or ')}; the request's Accept header allows neither.`,
  );
}

async function run(
  endpoint: GraphQLEndpoint,
  params: GraphQLParams,
  request: Request,
  { requestId, url }: RequestScope,
  mediaType: GraphQLMediaType,
): Promise<Response> {
  const { errors: rawErrors, ...result } = await endpoint.run(params, request, endpoint.createContext());
  const errors =
    rawErrors &&
    publicErrors(rawErrors, requestId, (error, field) =>
      logUnexpectedError(endpoint.log, { requestId, path: url.pathname, field }, error),
    );
  // Errors first, as the GraphQL specification recommends, so that nobody overlooks them.
  const response = errors === undefined ? result : { errors, ...result };
  const status = graphqlStatus(response, mediaType);
  return respond(mediaType, JSON.stringify(response), {
    status,
    headers: status === 405 ? { ...VARY, allow: 'POST' } : VARY,
  });
}

/** Wraps what GET and POST have in common: the media type, and that an error is told in it. */
function graphqlHandler(
  endpoint: GraphQLEndpoint,
  readParams: (request: Request, scope: RequestScope) => GraphQLParams | Promise<GraphQLParams>,
): Handler {
  return async (request, scope) => {
    let mediaType: GraphQLMediaType = GRAPHQL_MEDIA_TYPES[0];
    try {
      mediaType = acceptedMediaType(request);
      return await run(endpoint, await readParams(request, scope), request, scope, mediaType);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      const { status, code, message, headers } = error;
      return respondWithError(mediaType, { status, code, message, headers: { ...VARY, ...headers } });
    }
  };
}

function asksForPage(request: Request, { url }: RequestScope): boolean {
  const wanted = negotiate(request.headers.get('accept'), [...GRAPHQL_MEDIA_TYPES, 'text/html']);
  return wanted === 'text/html' && !url.searchParams.has('query');
}

/** The GraphQL endpoint, by the GraphQL-over-HTTP specification: queries by GET and by POST. */
export function createGraphQLHandlers(endpoint: GraphQLEndpoint): { GET: Handler; POST: Handler } {
  const query = graphqlHandler(endpoint, (_request, { url }) => paramsFromUrl(url.searchParams));
  return {
    GET: (request, scope) =>
      asksForPage(request, scope) ? respondWithPlayground(endpoint.playground) : query(request, scope),
    POST: graphqlHandler(endpoint, paramsFromBody),
  };
}
