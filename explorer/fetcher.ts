import type { Fetcher, FetcherParams, Observable } from '@graphiql/toolkit';
import { type ExecutionResult, Kind, parse } from 'graphql';

export const ENDPOINT = '/graphql';

function hasOperation(query: string, name: string): boolean {
  try {
    return parse(query).definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
    );
  } catch {
    return false;
  }
}

/** GraphiQL reads the editor with a delay: a query that runs at once would come with the operation of the one before. */
function withOwnOperation({ operationName, ...params }: FetcherParams): FetcherParams {
  return operationName && hasOperation(params.query, operationName) ? { ...params, operationName } : params;
}

async function ask(params: FetcherParams, signal: AbortSignal): Promise<ExecutionResult> {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    // Of the two types this one answers 200 to a query with a mistake in it: for the reader, not for the console.
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(withOwnOperation(params)),
    signal,
  });
  const type = response.headers.get('content-type') ?? 'no type';
  if (type.includes('json')) return response.json();
  throw new Error(
    `${ENDPOINT} answered ${response.status} in ${type}, not in JSON. Is it the API that runs there?`,
  );
}

interface Observer {
  next(result: ExecutionResult): void;
  error(error: unknown): void;
  complete(): void;
}

/**
 * Sends GraphiQL's requests to the API. An observable rather than a promise, because only that can be stopped: an
 * answer that comes after its tab was left would be shown in another tab.
 */
export const fetcher: Fetcher = (params) => {
  const subscribe = (observer: Observer) => {
    const stopping = new AbortController();
    const unlessStopped = (tell: () => void) => {
      if (!stopping.signal.aborted) tell();
    };
    ask(params, stopping.signal).then(
      (result) =>
        unlessStopped(() => {
          observer.next(result);
          observer.complete();
        }),
      (error) => unlessStopped(() => observer.error(error)),
    );
    return { unsubscribe: () => stopping.abort() };
  };
  // GraphiQL subscribes with an observer only, of all that its type allows.
  return { subscribe } as Observable<ExecutionResult>;
};
