import type { GraphQLSchema } from 'graphql';
import type { CorpusStore } from '../corpus/store.ts';
import type { FieldCosts } from '../cost/field-cost.ts';
import { allowAnyOrigin, isPreflight, preflightResponse } from './cors.ts';
import { respondToFailure } from './failure.ts';
import { createGraphQLHandlers } from './graphql.ts';
import type { Handler } from './handler.ts';
import { createHealthHandler } from './health.ts';
import { createHomeHandler } from './home.ts';
import type { WriteLine } from './log.ts';
import { requestIdOf } from './request-id.ts';
import { respond } from './response.ts';
import { createRouter } from './router.ts';
import { createGraphQLRunner } from './yoga.ts';

/** What the app is made of. */
export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** The schema in GraphQL's schema language, as `/schema.graphql` gives it. */
  readonly schemaText: string;
  /** The HTML that browsers get at `/` and `/graphql`. */
  readonly playground: string;
  /** Makes the resolvers' context for one request. */
  readonly createContext: () => object;
  readonly store: Pick<CorpusStore, 'summary' | 'sizes'>;
  /** What each field of the schema can give at most. */
  readonly costs: FieldCosts;
  /** Takes a line of the log; the console's error stream unless told. */
  readonly log?: WriteLine;
}

/** The whole HTTP side of the API. Call it once, then its result for each request: it never throws. */
export function createApp(options: AppOptions): (request: Request) => Promise<Response> {
  const { schema, schemaText, playground, createContext, store, costs, log = console.error } = options;
  const route = createRouter({
    '/': { GET: createHomeHandler(playground) },
    '/graphql': createGraphQLHandlers({
      run: createGraphQLRunner(schema, costs, store),
      createContext,
      log,
      playground,
    }),
    '/schema.graphql': { GET: () => respond('text/plain', schemaText) },
    '/health': { GET: createHealthHandler(store) },
  });
  return (request) => answer(request, route, log);
}

async function answer(request: Request, route: Handler, log: WriteLine): Promise<Response> {
  const scope = { url: new URL(request.url), requestId: requestIdOf(request) };
  let response: Response;
  try {
    response = isPreflight(request) ? preflightResponse() : await route(request, scope);
  } catch (error) {
    response = respondToFailure(error, request, scope, log);
  }
  allowAnyOrigin(response.headers);
  response.headers.set('x-request-id', scope.requestId);
  return request.method === 'HEAD' ? new Response(null, response) : response;
}
