import { badRequest } from '../http-error.ts';
import { checkParams, type GraphQLParams, isParamName } from './params.ts';

function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badRequest(`"${name}" in the URL is not JSON: ${(error as Error).message}`);
  }
}

/**
 * Reads a GraphQL request from a URL: `variables` and `extensions` are JSON there, and an empty value counts as
 * none. Other parameters are passed over, because links gain some on their way (`utm_source`).
 *
 * @throws HttpError 400 that names the parameter and says what is wrong with it
 */
export function paramsFromUrl(search: URLSearchParams): GraphQLParams {
  const params: Record<string, unknown> = {};
  for (const [name, value] of search) {
    if (!isParamName(name) || value === '') continue;
    if (name in params) throw badRequest(`"${name}" stands more than once in the URL: give it once.`);
    params[name] = name === 'variables' || name === 'extensions' ? parseJson(name, value) : value;
  }
  return checkParams(params);
}
