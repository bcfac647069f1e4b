/** Asks a Worker that runs in workerd. */
export interface ApiClient {
  /** With a slash at the end. */
  readonly url: string;
  /** Sends a request to a path such as "/health"; redirects are not followed. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Asks a query that must succeed; throws if the response has errors. */
  gql<Data>(query: string, variables?: Record<string, unknown>): Promise<Data>;
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

/** @param url the Worker's address, with a slash at the end */
export function clientOf(url: string): ApiClient {
  return {
    url,
    fetch: (path, init) => fetch(new URL(path, url), { redirect: 'manual', ...init }),
    gql: (query, variables) => ask(url, query, variables),
  };
}
