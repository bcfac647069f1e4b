import { type GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { type ErrorCode, isErrorCode } from '../error-codes.ts';
import { shortMessage } from '../message.ts';
import { type ExceededLimit, exceededLimitOf } from './limit-exceeded.ts';

/** All that a client learns of an error that nobody planned for. */
export const UNEXPECTED_ERROR_MESSAGE = 'Unexpected error.';

/** An error as the client sees it: GraphQL's fields, and a code of `docs/errors.md`. */
export interface PublicError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly requestId?: string } & Partial<ExceededLimit>;
}

/**
 * What kind of error it is; null for one that nobody planned for.
 *
 * graphql-js gives no code to errors about the request's own values (a variable of the wrong type, null where an
 * argument must not be), but points them at the value's place in the document; what goes wrong while a field is
 * resolved is located at the field.
 */
function codeOf(error: GraphQLError): ErrorCode | null {
  const { code } = error.extensions;
  // Yoga gives this one to what it does not understand, with its message.
  if (code === 'INTERNAL_SERVER_ERROR') return null;
  if (isErrorCode(code)) return code;
  const { nodes = [] } = error;
  return nodes.length > 0 && nodes.every((node) => node.kind !== Kind.FIELD) ? 'BAD_USER_INPUT' : null;
}

/**
 * Makes errors fit to leave the house: one with a code keeps its message; any other is masked, because its
 * message may tell what is nobody's business, and is reported.
 *
 * @param report takes what was masked: the error itself, and the response's field, "article.quotes.nodes.0",
 *   where it was one that failed
 */
export function publicErrors(
  errors: readonly GraphQLError[],
  requestId: string,
  report: (error: unknown, field: string | undefined) => void,
): PublicError[] {
  return errors.map((error) => {
    const code = codeOf(error);
    if (code === null) report(error.originalError ?? error, error.path?.join('.'));
    return {
      message: code === null ? UNEXPECTED_ERROR_MESSAGE : shortMessage(error.message),
      ...(error.locations && { locations: error.locations }),
      ...(error.path && { path: error.path }),
      extensions:
        code === null ? { code: 'INTERNAL_SERVER_ERROR', requestId } : { code, ...exceededLimitOf(error) },
    };
  });
}
