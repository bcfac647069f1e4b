import documents from '../build/documents.json';
import playground from '../build/explorer/index.html';
import type { Context } from '../schema/context.ts';
import { FIELD_COSTS } from '../schema/field-costs.ts';
import { schema } from '../schema/index.ts';
import schemaText from '../schema/schema.graphql';
import { createBundledStore } from './corpus/bundled/store.ts';
import { createApp } from './http/app.ts';
import type { Environment } from './http/handler.ts';

/** What workerd asks a module Worker for. */
export interface Worker {
  fetch(request: Request, env: Environment): Promise<Response>;
}

/**
 * Wires a corpus, the schema and the HTTP side together. Call it while the Worker starts: done for each request, it
 * would cost more than most requests do.
 *
 * @param corpusText the compiled corpus; throws where it is none
 * @param codeDigest of all that the Worker is built from besides; null where it changes under a running server
 */
export function createWorker(corpusText: string, codeDigest: string | null): Worker {
  const store = createBundledStore(corpusText);
  const createContext = (): Context => ({ store });
  const app = createApp({
    schema,
    schemaText,
    playground,
    documents,
    codeDigest,
    store,
    costs: FIELD_COSTS,
    createContext,
  });
  return { fetch: (request, env) => app(request, env) };
}
