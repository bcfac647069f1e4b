import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../error-codes.ts';

/** An error about a GraphQL request as a whole, without a place in the document. */
export function requestError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}
