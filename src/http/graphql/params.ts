import { badRequest } from '../http-error.ts';

/** A GraphQL request by the GraphQL-over-HTTP specification, checked: it has a query, or says which document is meant. */
export interface GraphQLParams {
  readonly query?: string;
  /** The SHA-256 of a known document, 64 hexadecimal digits. */
  readonly documentHash?: string;
  /** Whether the hash came as Apollo's clients send it, which send the query behind it where it is not known. */
  readonly isApolloHash?: boolean;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

const PARAM_NAMES = ['query', 'documentId', 'operationName', 'variables', 'extensions'] as const;

type ParamName = (typeof PARAM_NAMES)[number];

/** The parameters as an error message lists them. */
const KNOWN_PARAMS = '"query" or "documentId", "operationName", "variables" and "extensions"';

const SHA_256 = /^[0-9a-f]{64}$/i;

export function isParamName(name: string): name is ParamName {
  return (PARAM_NAMES as readonly string[]).includes(name);
}

/** What kind of JSON value this is, with its article. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkMap(name: ParamName, value: unknown): Record<string, unknown> | undefined {
  if (value === undefined || value === null) return undefined;
  if (isMap(value)) return value;
  throw badRequest(`"${name}" must be a JSON object or be left out, but is ${kindOf(value)}.`);
}

function checkQuery(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw badRequest(`"query" must be a string, but is ${kindOf(value)}.`);
}

/** By the specification's appendix on persisted documents, or the hash alone, as code generators write it. */
function checkDocumentId(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw badRequest(`"documentId" must be a string, but is ${kindOf(value)}.`);
  const hash = value.startsWith('sha256:') ? value.slice('sha256:'.length) : value;
  if (SHA_256.test(hash)) return hash.toLowerCase();
  throw badRequest('"documentId" must be "sha256:" and the 64 hexadecimal digits of a document’s SHA-256.');
}

/** Apollo's protocol for automatic persisted queries. */
function checkPersistedQuery(extensions: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const value = extensions?.persistedQuery;
  if (value === undefined || value === null) return undefined;
  const { version, sha256Hash } = isMap(value) ? value : {};
  if (version !== 1 || typeof sha256Hash !== 'string' || !SHA_256.test(sha256Hash)) {
    throw badRequest(
      '"extensions.persistedQuery" must be an object with "version", which is 1, and "sha256Hash", 64 hexadecimal digits.',
    );
  }
  return sha256Hash.toLowerCase();
}

/** Some clients send an empty name for none. */
function checkOperationName(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw badRequest(`"operationName" must be a string or be left out, but is ${kindOf(value)}.`);
}

/**
 * Checks the parameters of a GraphQL request, wherever they came from.
 *
 * @throws HttpError 400 that names the parameter and says what it must be
 */
export function checkParams(params: unknown): GraphQLParams {
  if (Array.isArray(params)) {
    throw badRequest('A batch of operations is not supported: send one JSON object for one operation.');
  }
  if (!isMap(params)) throw badRequest(`The request must be a JSON object, but is ${kindOf(params)}.`);
  for (const name of Object.keys(params)) {
    if (!isParamName(name) && params[name] !== null) {
      throw badRequest(`"${name}" is no parameter of a GraphQL request; it can have ${KNOWN_PARAMS}.`);
    }
  }
  const query = checkQuery(params.query);
  const documentId = checkDocumentId(params.documentId);
  const operationName = checkOperationName(params.operationName);
  const variables = checkMap('variables', params.variables);
  const extensions = checkMap('extensions', params.extensions);
  const apolloHash = checkPersistedQuery(extensions);
  const documentHash = documentId ?? apolloHash;
  if (query === undefined && documentHash === undefined) {
    throw badRequest('"query" is missing: it holds the GraphQL document, such as "{ corpus { version } }".');
  }
  if (documentId !== undefined && (query !== undefined || apolloHash !== undefined)) {
    throw badRequest('"documentId" says which document is meant: leave out "query" and "persistedQuery".');
  }
  return {
    ...(query !== undefined && { query }),
    ...(documentHash !== undefined && { documentHash, isApolloHash: apolloHash !== undefined }),
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables }),
  };
}
