import type { MaybePromise } from '../corpus/maybe-promise.ts';
import { respondRevalidated } from './caching/revalidated.ts';
import type { KnownDocuments } from './graphql/known-documents.ts';
import type { Handler } from './handler.ts';

/** Lists the documents that requests may name, each with the id and the URL to do so. */
export function createDocumentsHandler(
  documents: KnownDocuments,
  release: () => MaybePromise<string>,
): Handler {
  let body: string | undefined;
  return async (request) => {
    body ??= JSON.stringify(
      documents.list.map(({ operationNames, hashes: [hash], text }) => ({
        operationNames,
        documentId: `sha256:${hash}`,
        url: `/graphql?documentId=sha256:${hash}`,
        query: text,
      })),
    );
    return respondRevalidated(request, 'application/json', body, await release());
  };
}
