/** Asks a Worker that runs in workerd. */
export interface ApiClient {
  /** With a slash at the end. */
  readonly url: string;
  /** Sends a request to a path such as "/health"; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Asks a query that must succeed; throws if the response has errors. */
  gql<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
}

/**
 * Sends a request, and once more if it was lost. The proxy that wrangler's harness has before the Worker keeps
 * connections, and can lose one on which the Worker answered before it had read a large body. It sends what is lost
 * again, but only GET and HEAD. A Worker that always breaks such a connection still fails.
 */
async function send(url: URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  return (await isLost(response)) ? fetch(url, init) : response;
}

/** Whether the proxy answered, and not the Worker, whose answers all have an id. */
async function isLost(response: Response): Promise<boolean> {
  if (response.status !== 500 || response.headers.has('x-request-id')) return false;
  return (await response.clone().text()).includes('Network connection lost');
}

async function ask<Data>(
  url: string,
  query: string,
  variables: Record<string, unknown> | undefined,
): Promise<Data> {
  const response = await send(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const result = response.status === 200 ? (JSON.parse(text) as { data: Data; errors?: unknown }) : null;
  if (result === null || result.errors !== undefined) throw new Error(`${response.status}: ${text}`);
  return result.data;
}

/** @param url the Worker's address, with a slash at the end */
export function clientOf(url: string): ApiClient {
  return {
    url,
    fetch: (path, init) => send(new URL(path, url), { redirect: 'manual', ...init }),
    gql: (query, variables) => ask(url, query, variables),
  };
}
