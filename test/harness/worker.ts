import { join } from 'node:path';
import { createTestHarness } from 'wrangler';
import { type CorpusName, ROOT, WORKER_FOLDERS } from './corpora.ts';

/** The built Worker, running in workerd. */
export interface RunningWorker {
  /** With a slash at the end. */
  readonly url: string;
  /** Sends a request to a path such as "/health"; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Asks a query that must succeed; throws where the response has errors. */
  gql<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  close(): Promise<void>;
}

async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> | undefined,
): Promise<Data> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const result = response.status === 200 ? (JSON.parse(text) as { data: Data; errors?: unknown }) : null;
  if (result === null || result.errors !== undefined) throw new Error(`${response.status}: ${text}`);
  return result.data;
}

/**
 * Starts the built Worker with one of the corpora, from what the global setup laid out. Close it after the tests.
 *
 * @param vars in place of those in wrangler.toml
 */
export async function startWorker(
  corpus: CorpusName,
  vars: Record<string, string> = {},
): Promise<RunningWorker> {
  // Offline and quiet, on any machine.
  process.env.WRANGLER_SEND_METRICS = 'false';
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false';
  const harness = createTestHarness({
    root: ROOT,
    workers: [{ configPath: join(ROOT, 'wrangler.toml'), prebuiltWorkerDir: WORKER_FOLDERS[corpus], vars }],
  });
  const { url } = await harness.listen();
  return {
    url: url.href,
    fetch: (path, init) => fetch(new URL(path, url), { redirect: 'manual', ...init }),
    gql: (query, variables) => ask(url.href, query, variables),
    close: () => harness.close(),
  };
}
