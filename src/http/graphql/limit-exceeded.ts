import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import type { ErrorCode } from '../error-codes.ts';

/** A bound on what one request may ask for, by the name that `docs/limits.md` and `extensions.limit` have for it. */
export type LimitName =
  | 'tokens'
  | 'lines'
  | 'nesting'
  | 'depth'
  | 'fields'
  | 'aliases'
  | 'directives'
  | 'rootFields'
  | 'cost'
  | 'textLength';

/** What a client's program learns of a bound that its request is over. */
export interface ExceededLimit {
  readonly limit: LimitName;
  readonly maximum: number;
  /** What was found; where counting stopped at the first over the bound, that. */
  readonly value: number;
}

const CODE: ErrorCode = 'LIMIT_EXCEEDED';

/**
 * The error for a request that is over a bound.
 *
 * @param message what the bound is, what was found, and what to do
 * @param place where in the document, if at one place
 */
export function limitExceeded(
  exceeded: ExceededLimit,
  message: string,
  place: Pick<GraphQLErrorOptions, 'nodes' | 'source' | 'positions'> = {},
): GraphQLError {
  return new GraphQLError(message, { ...place, extensions: { code: CODE, ...exceeded } });
}

/** What an error says of a bound; null for one about something else. */
export function exceededLimitOf({ extensions }: GraphQLError): ExceededLimit | null {
  if (extensions.code !== CODE) return null;
  const { limit, maximum, value } = extensions as unknown as ExceededLimit;
  return { limit, maximum, value };
}
