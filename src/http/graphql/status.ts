import type { GraphQLMediaType } from '../response.ts';
import type { PublicError } from './public-errors.ts';

/**
 * The status of a GraphQL response, by the GraphQL-over-HTTP specification: a request that ran is 200 even if
 * fields failed; one that could not run is 400 where the media type says that it is a GraphQL response, and 200
 * in `application/json`, whose older clients take any other status for a proxy's.
 */
export function graphqlStatus(
  result: { readonly data?: unknown; readonly errors?: readonly PublicError[] },
  mediaType: GraphQLMediaType,
): number {
  if ('data' in result || result.errors === undefined) return 200;
  const codes = result.errors.map((error) => error.extensions.code);
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 500;
  if (codes.includes('METHOD_NOT_ALLOWED')) return 405;
  return mediaType === 'application/json' ? 200 : 400;
}
