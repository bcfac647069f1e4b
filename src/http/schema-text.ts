import type { MaybePromise } from '../corpus/maybe-promise.ts';
import { respondRevalidated } from './caching/revalidated.ts';
import type { Handler } from './handler.ts';

/** Gives the schema in GraphQL's schema language. */
export function createSchemaTextHandler(schemaText: string, release: () => MaybePromise<string>): Handler {
  return async (request) => respondRevalidated(request, 'text/plain', schemaText, await release());
}
