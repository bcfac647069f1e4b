import { badRequest } from './http-error.ts';

/** A GraphQL request by the GraphQL-over-HTTP specification, checked. */
export interface GraphQLParams {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly extensions?: Record<string, unknown>;
}

const PARAM_NAMES = ['query', 'operationName', 'variables', 'extensions'] as const;

type ParamName = (typeof PARAM_NAMES)[number];

/** The parameters as an error message lists them. */
const KNOWN_PARAMS = '"query", "operationName", "variables" and "extensions"';

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

function checkQuery(value: unknown): string {
  if (value === undefined || value === null || value === '') {
    throw badRequest('"query" is missing: it holds the GraphQL document, such as "{ corpus { version } }".');
  }
  if (typeof value === 'string') return value;
  throw badRequest(`"query" must be a string, but is ${kindOf(value)}.`);
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
  const operationName = checkOperationName(params.operationName);
  const variables = checkMap('variables', params.variables);
  const extensions = checkMap('extensions', params.extensions);
  return {
    query,
    ...(operationName !== undefined && { operationName }),
    ...(variables !== undefined && { variables }),
    ...(extensions !== undefined && { extensions }),
  };
}
