import playground from '../build/explorer/index.html';
import type { Context } from '../schema/context.ts';
import { FIELD_COSTS } from '../schema/field-costs.ts';
import { schema } from '../schema/index.ts';
import schemaText from '../schema/schema.graphql';
import { createBundledStore } from './corpus/bundled/store.ts';
import { createApp } from './http/app.ts';

/** What workerd asks a module Worker for. */
export interface Worker {
  fetch(request: Request): Promise<Response>;
}

/**
 * Wires a corpus, the schema and the HTTP side together. Call it while the Worker starts: done for each request, it
 * would cost more than most requests do.
 *
 * @param corpusText the compiled corpus; throws where it is none
 */
export function createWorker(corpusText: string): Worker {
  const store = createBundledStore(corpusText);
  return {
    fetch: createApp({
      schema,
      schemaText,
      playground,
      store,
      costs: FIELD_COSTS,
      createContext: (): Context => ({ store }),
    }),
  };
}
