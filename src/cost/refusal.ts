import { GraphQLError } from 'graphql';
import type { Variables } from '../document/variables.ts';

/** UTF-16 units of a message. */
const MESSAGE_LENGTH = 300;

/**
 * Refuses what cannot run once, before it runs: an executor would say the same of each parent, and write out what was
 * sent each time. The message is cut, because graphql-js quotes the whole of a literal.
 */
export function refuse(message: string): never {
  throw new GraphQLError(message.slice(0, MESSAGE_LENGTH), { extensions: { code: 'BAD_USER_INPUT' } });
}

/**
 * Refuses a null that decides, even if nothing depends on it. An executor asks each condition of a selection for true
 * or false, also of one that another condition or another type leaves out of the answer, and of one that is in the
 * answer anyway.
 */
export function assertDecided(deciding: ReadonlySet<string>, variables: Variables): void {
  for (const variable of deciding) {
    if (typeof variables[variable] === 'boolean') continue;
    refuse(`Variable "$${variable}" decides by @skip or @include: give true or false, or leave it out.`);
  }
}
