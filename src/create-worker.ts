import documents from '../build/documents.json';
import playground from '../build/explorer/index.html';
import type { Context } from '../schema/context.ts';
import { FIELD_COSTS } from '../schema/field-costs.ts';
import { schema } from '../schema/index.ts';
import schemaText from '../schema/schema.graphql';
import { createBundledStore } from './corpus/bundled/store.ts';
import { type AppOptions, createApp } from './http/app.ts';
import type { Environment } from './http/handler.ts';

/** What differs between a deployed Worker and one under development; see `AppOptions`. */
type WorkerOptions = Pick<AppOptions, 'codeDigest' | 'logRequest'>;

/** What workerd asks a module Worker for. */
export interface Worker {
  fetch(request: Request, env: Environment): Promise<Response>;
}

/**
 * Wires a corpus, the schema and the HTTP side together. Call it while the Worker starts: done for each request, it
 * would cost more than most requests do.
 *
 * @param corpusText the compiled corpus
 * @throws if that is not a compiled corpus
 */
export function createWorker(corpusText: string, options: WorkerOptions): Worker {
  const store = createBundledStore(corpusText);
  const createContext = (): Context => ({ store });
  const app = createApp({
    schema,
    schemaText,
    playground,
    documents,
    store,
    costs: FIELD_COSTS,
    createContext,
    ...options,
  });
  return { fetch: (request, env) => app(request, env) };
}
