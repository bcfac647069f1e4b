import { negotiate } from './accept.ts';
import { CHECKED } from './caching/cache-control.ts';
import type { Handler } from './handler.ts';
import { respondWithPlayground } from './playground.ts';
import { respond } from './response.ts';

const NAME = 'On the Record';
const DESCRIPTION = 'Who said what, about what, and where it is written: a GraphQL API over news articles.';

/** What stands where. */
const ENDPOINTS = {
  '/graphql': 'the GraphQL endpoint: POST JSON, or GET with ?query=',
  '/documents': 'the queries that requests may name by "documentId" instead of sending them',
  '/schema.graphql': 'the schema in GraphQL’s schema language, with a description of every element',
  '/health': 'the release, the version of the corpus and what it holds, in figures',
} as const;

const INDEX_JSON = JSON.stringify({ name: NAME, description: DESCRIPTION, endpoints: ENDPOINTS }, null, 2);

/** Names the endpoints to a program, and shows the playground to a browser. */
export function createHomeHandler(playground: string): Handler {
  return (request) => {
    const mediaType = negotiate(request.headers.get('accept'), ['application/json', 'text/html']);
    return mediaType === 'text/html'
      ? respondWithPlayground(playground)
      : respond('application/json', INDEX_JSON, { headers: { 'cache-control': CHECKED } });
  };
}
