import type { TypedDocumentString } from './typed-document-string.generated.ts';

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Asks an On the Record server by plain `fetch`. The operation carries the types of its variables and of its
 * answer, so a wrong name is an error before it is ever sent.
 *
 * @param server "http://localhost:8787"
 * @throws Error with the server's own message where it answers with errors
 */
export async function ask<Data, Variables>(
  server: string,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(new URL('/graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  if (errors || !data) {
    throw new Error(
      errors?.map(({ message }) => message).join('\n') ?? `${server} answered ${response.status}`,
    );
  }
  return data;
}
