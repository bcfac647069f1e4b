import { builder } from './builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';
import { checkedSize } from './page-window.ts';

/** The argument of a plain list, one that is not paged through. */
export const listArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: DEFAULT_PAGE_SIZE,
    description: `How many items from the start, 0 to ${MAX_PAGE_SIZE}.`,
  }),
}));

/**
 * The first items of a list.
 *
 * @throws BAD_USER_INPUT for a size out of range
 */
export function firstOf<Item>(items: readonly Item[], first: number | null | undefined): readonly Item[] {
  return items.slice(0, checkedSize('first', first ?? DEFAULT_PAGE_SIZE));
}
