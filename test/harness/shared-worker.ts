import { inject } from 'vitest';
import { type ApiClient, clientOf } from './api-client.ts';
import type { CorpusName } from './corpora.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the Workers that the global setup started. */
    workerUrls: Readonly<Partial<Record<CorpusName, string>>>;
  }
}

/**
 * The built Worker with one of the corpora, which runs as long as the tests do and which all files share. A test that
 * needs a fresh one, or other vars, starts its own by `startWorker`.
 *
 * @throws Error if the corpus is not on this machine
 */
export function sharedWorker(corpus: CorpusName): ApiClient {
  const url = inject('workerUrls')[corpus];
  if (url === undefined)
    throw new Error(`No Worker runs with the corpus "${corpus}": its folder is missing.`);
  return clientOf(url);
}
