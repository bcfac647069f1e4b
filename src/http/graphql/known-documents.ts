import { digestOf } from '../caching/entity-tag.ts';
import { badRequest } from '../http-error.ts';
import type { GraphQLParams } from './params.ts';
import { requestError } from './request-error.ts';

/** A document that the build knows: its text, and what it is called by. */
export interface KnownDocument {
  /** Of its operations; empty for one without. */
  readonly operationNames: readonly string[];
  /** SHA-256, 64 hexadecimal digits each: of the text, and of other forms in which clients send it. The first is the one to show. */
  readonly hashes: readonly string[];
  readonly text: string;
}

/** The documents that requests may name instead of sending them. */
export interface KnownDocuments {
  readonly list: readonly KnownDocument[];
  /**
   * The source of the document that a request means.
   *
   * @param onlyKnown whether every other document is refused
   * @throws GraphQLError where no document has the hash, or it is none that may run; HttpError 400 where the hash is that
   *   of another text than the one sent
   */
  sourceOf(params: GraphQLParams, onlyKnown: boolean): string;
}

/** What Apollo's clients look for, to the letter, before they send the query with its hash. */
const APOLLO_NOT_FOUND = 'PersistedQueryNotFound';

/** @param text JSON, a list of `KnownDocument`; it is read when it is first asked for */
export function createKnownDocuments(text: string): KnownDocuments {
  let list: readonly KnownDocument[] | undefined;
  let byHash: ReadonlyMap<string, string> | undefined;

  const documents = () => {
    list ??= JSON.parse(text) as KnownDocument[];
    return list;
  };
  const textOf = (hash: string) => {
    byHash ??= new Map(
      documents().flatMap(({ hashes, text }) => hashes.map((each) => [each, text] as const)),
    );
    return byHash.get(hash);
  };

  return {
    get list() {
      return documents();
    },
    sourceOf({ query, documentHash, isApolloHash }, onlyKnown) {
      if (query !== undefined) {
        const hash = documentHash !== undefined || onlyKnown ? digestOf(query) : undefined;
        if (documentHash !== undefined && hash !== documentHash) {
          throw badRequest('"sha256Hash" is not the SHA-256 of "query", taken of its UTF-8.');
        }
        if (!onlyKnown || textOf(hash as string) !== undefined) return query;
        throw requestError(
          'PERSISTED_QUERY_ONLY',
          'This server runs only documents that it was built with; /documents lists them. Send one of these, or its "documentId".',
        );
      }
      const source = textOf(documentHash as string);
      if (source !== undefined) return source;
      throw requestError(
        'PERSISTED_QUERY_NOT_FOUND',
        isApolloHash === true
          ? APOLLO_NOT_FOUND
          : `No document has the SHA-256 ${documentHash}. /documents lists those that there are${onlyKnown ? '' : '; send any other in "query"'}.`,
      );
    },
  };
}
