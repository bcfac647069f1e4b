import { join } from 'node:path';
import { type ApiClient, clientOf } from './api-client.ts';
import { type CorpusName, ROOT, WORKER_FOLDERS } from './corpora.ts';
import { OFFLINE } from './offline.ts';

/** The built Worker, running in workerd. */
export interface RunningWorker extends ApiClient {
  close(): Promise<void>;
}

/**
 * Starts the built Worker with one of the corpora, from what the global setup laid out. Close it after the tests.
 *
 * @param vars replace those in wrangler.toml
 */
export async function startWorker(
  corpus: CorpusName,
  vars: Record<string, string> = {},
): Promise<RunningWorker> {
  Object.assign(process.env, OFFLINE);
  // Imported here, because wrangler takes a second to load and most tests use a Worker that runs already.
  const { createTestHarness } = await import('wrangler');
  const harness = createTestHarness({
    root: ROOT,
    workers: [{ configPath: join(ROOT, 'wrangler.toml'), prebuiltWorkerDir: WORKER_FOLDERS[corpus], vars }],
  });
  const { url } = await harness.listen();
  return { ...clientOf(url.href), close: () => harness.close() };
}
