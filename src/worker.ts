import corpusText from '../build/corpus.json';
import playground from '../build/explorer/index.html';
import type { Context } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import schemaText from '../schema/schema.graphql';
import { createBundledStore } from './corpus/bundled/store.ts';
import { createApp } from './http/app.ts';

// All of it is built while the Worker starts: built for each request, it would cost more than most requests do.
const store = createBundledStore(corpusText);

const fetch = createApp({
  schema,
  schemaText,
  playground,
  store,
  createContext: (): Context => ({ store }),
});

export default { fetch } satisfies { fetch: (request: Request) => Promise<Response> };
