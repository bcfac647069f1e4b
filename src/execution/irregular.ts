import type { GraphQLResolveInfo } from 'graphql';

/** What a run gives where graphql-js must answer instead. */
export const IRREGULAR: unique symbol = Symbol('irregular');

/** Thrown rather than returned, so that a walk need not ask after each step whether to go on. Nobody reads its stack. */
const SIGNAL = new Error('Something that a plan leaves to graphql-js.');

/** Ends a run: the operation is run again by graphql-js, which says what is wrong, if anything is, in the specification's words. */
export function giveUp(): never {
  throw SIGNAL;
}

function isThenable(value: object): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown }).then === 'function';
}

/** A promise that nobody waits for must not be reported when it fails: graphql-js will ask for it once more. */
function abandon(promise: PromiseLike<unknown>): void {
  const ignore = () => {};
  promise.then(ignore, ignore);
}

/** Gives up on a promise and, as graphql-js takes it for thrown, on an instance of Error. */
export function refuseUnusual(value: unknown): void {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return;
  if (isThenable(value)) {
    abandon(value);
    giveUp();
  }
  if (value instanceof Error) giveUp();
}

/** Abandons the promises of a list on which a run gives up. */
export function abandonAll(values: readonly unknown[]): void {
  for (const value of values) {
    if (typeof value === 'object' && value !== null && isThenable(value)) abandon(value);
  }
}

/**
 * What resolvers get as `info`. To make one for each field costs more than most resolvers; whoever looks into this one throws,
 * and so is run by graphql-js, with one that has everything.
 */
export const NO_INFO = new Proxy(
  {},
  // Every kind of access asks the handler for its trap.
  new Proxy(
    {},
    {
      get() {
        throw new Error('A planned execution makes no `info`: graphql-js runs the operation again with one.');
      },
    },
  ),
) as GraphQLResolveInfo;
