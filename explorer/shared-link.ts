/** What a link to the playground carries: the parameters of a GET request to the API, under the same names. */
export interface SharedOperation {
  readonly query: string;
  /** As it stands in the editor of variables: JSON, maybe unfinished; empty for none. */
  readonly variables: string;
  /** Which operation runs; empty where the document has only one. */
  readonly operationName: string;
}

/** Characters of URL that Workers, and what stands before them, let through. */
const MAX_URL_LENGTH = 16_000;

/** Where the playground is with whatever parameters: `/graphql` with a query is the API's answer itself. */
const PLAYGROUND = '/';

function reformatted(json: string, indent: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    // Shown and shared as it is: what is wrong with it is the editor's to say.
    return json;
  }
}

/** Reads the operation out of a page's URL; null where it has none. */
export function operationIn(url: URL): SharedOperation | null {
  const query = url.searchParams.get('query') ?? '';
  if (query.trim() === '') return null;
  return {
    query,
    variables: reformatted(url.searchParams.get('variables') ?? '', 2),
    operationName: url.searchParams.get('operationName') ?? '',
  };
}

/**
 * The link that opens the playground with an operation. With `/graphql` in place of the path it is the request itself.
 *
 * @returns null where it would be longer than servers take
 */
export function linkTo(operation: SharedOperation, origin: string): URL | null {
  const url = new URL(PLAYGROUND, origin);
  url.searchParams.set('query', operation.query);
  if (operation.variables.trim() !== '') {
    url.searchParams.set('variables', reformatted(operation.variables, 0));
  }
  if (operation.operationName !== '') url.searchParams.set('operationName', operation.operationName);
  return url.href.length <= MAX_URL_LENGTH ? url : null;
}
