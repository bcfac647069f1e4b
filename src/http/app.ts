import type { GraphQLSchema } from 'graphql';
import type { CorpusStore } from '../corpus/store.ts';
import type { FieldCosts } from '../cost/field-cost.ts';
import { logAccess } from './access-log.ts';
import { alwaysChecked } from './caching/always-checked.ts';
import { createAnswerCache } from './caching/answer-cache.ts';
import { createReleaseReader } from './caching/release.ts';
import { createDocumentsHandler } from './documents.ts';
import { respondToFailure } from './failure.ts';
import { createAsk } from './graphql/ask.ts';
import { createGraphQLHandlers } from './graphql/endpoint.ts';
import { createGraphQLEngine } from './graphql/engine.ts';
import { createKnownDocuments } from './graphql/known-documents.ts';
import { createPreparer } from './graphql/prepare.ts';
import type { Environment, Handler, RequestScope } from './handler.ts';
import { createHealthHandler } from './health.ts';
import { createHomeHandler } from './home.ts';
import { MAX_ANSWER_CACHE_BYTES } from './limits.ts';
import type { WriteLine } from './log.ts';
import { isPreflight, preflightResponse } from './preflight.ts';
import { createRateLimit } from './rate-limit.ts';
import { requestIdOf } from './request-id.ts';
import { partUrl } from './request-url.ts';
import { createRouter } from './router.ts';
import { createSchemaTextHandler } from './schema-text.ts';
import { checkUrl } from './url-length.ts';

/** What the app is made of. */
export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** The schema in GraphQL's schema language, as `/schema.graphql` gives it. */
  readonly schemaText: string;
  /** The HTML that browsers get at `/` and `/graphql`. */
  readonly playground: string;
  /** JSON: the documents that requests may name, as `createKnownDocuments` reads them. */
  readonly documents: string;
  /** Of the Worker's code; null if it changes under a running server. Then clients keep no answer unasked. */
  readonly codeDigest: string | null;
  /** Makes the resolvers' context for one request. */
  readonly createContext: () => object;
  readonly store: Pick<CorpusStore, 'summary' | 'measure'>;
  /** What each field of the schema can give at most. */
  readonly costs: FieldCosts;
  /** Takes a line for each unexpected error and each warning; the console's error stream unless another is given. */
  readonly log?: WriteLine;
  /** Takes a line for each request; the console unless another is given. */
  readonly logRequest?: WriteLine;
}

/** The whole HTTP side of the API. Call it once, then its result for each request: it never throws. */
export function createApp(options: AppOptions): (request: Request, env?: Environment) => Promise<Response> {
  const { schema, schemaText, playground, createContext, store, costs } = options;
  const { log = console.error, logRequest = console.log } = options;
  const release = createReleaseReader(store, options.codeDigest);
  const documents = createKnownDocuments(options.documents);
  const answers = createAnswerCache(MAX_ANSWER_CACHE_BYTES);
  const engine = createGraphQLEngine(schema);
  const preparer = createPreparer(engine, schema, costs);
  const measure = () => store.measure();
  const ask = createAsk({ schema, preparer, engine, documents, answers, release, measure, createContext });
  const limitRate = createRateLimit(log);
  const route = createRouter({
    '/': { GET: createHomeHandler(playground) },
    '/graphql': createGraphQLHandlers({ ask, answers, release, log, playground }),
    '/schema.graphql': { GET: createSchemaTextHandler(schemaText, release) },
    '/documents': { GET: createDocumentsHandler(documents, release) },
    '/health': { GET: createHealthHandler(store, release) },
  });
  const handle: Handler = (request, scope) => {
    checkUrl(scope.url);
    const limited = limitRate(request, scope.env);
    return limited === undefined ? route(request, scope) : limited.then(() => route(request, scope));
  };
  const handler = options.codeDigest === null ? alwaysChecked(handle) : handle;
  return (request, env = {}) => answer(request, env, handler, log, logRequest);
}

async function answer(
  request: Request,
  env: Environment,
  handle: Handler,
  log: WriteLine,
  logRequest: WriteLine,
): Promise<Response> {
  const scope: RequestScope = {
    url: partUrl(request.url),
    requestId: requestIdOf(request),
    env,
    record: {},
  };
  const { requestId, record } = scope;
  let response: Response;
  try {
    response = isPreflight(request) ? preflightResponse() : await handle(request, scope);
  } catch (error) {
    response = respondToFailure(error, request, scope, log);
  }
  response.headers.set('x-request-id', requestId);
  const { milliseconds } = record;
  if (milliseconds !== undefined) response.headers.set('server-timing', `answer;dur=${milliseconds}`);
  const { method } = request;
  logAccess(logRequest, { requestId, method, path: scope.url.path, status: response.status }, record);
  return method === 'HEAD' ? new Response(null, response) : response;
}
