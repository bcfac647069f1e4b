import type { MaybePromise } from '../src/corpus/maybe-promise.ts';

function isPromise<T>(value: MaybePromise<T>): value is Promise<T> {
  return typeof (value as { then?: unknown } | null)?.then === 'function';
}

/**
 * Goes on with a value: at once where it is there, otherwise when it arrives. Resolvers use this in place of
 * `await`, because graphql-js executes an operation without a single promise when no resolver returns one.
 */
export function andThen<T, U>(value: MaybePromise<T>, next: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return isPromise(value) ? value.then(next) : next(value);
}

/** The values of a list, in its order: at once where all are there. */
export function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<readonly T[]> {
  return values.some(isPromise) ? Promise.all(values) : (values as readonly T[]);
}
