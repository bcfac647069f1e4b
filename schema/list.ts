import { builder } from './builder.ts';
import { checkedSize } from './page-window.ts';

/** Items of a plain list for which no `first` is given. */
const DEFAULT_LIST_SIZE = 20;

/** The argument of a plain list, one that is not paged through. */
export const listArguments = builder.args((t) => ({
  first: t.int({
    defaultValue: DEFAULT_LIST_SIZE,
    description: 'How many items from the start, 0 to 100.',
  }),
}));

/**
 * The first items of a list.
 *
 * @throws BAD_USER_INPUT for a size out of range
 */
export function firstOf<Item>(items: readonly Item[], first: number | null | undefined): readonly Item[] {
  return items.slice(0, checkedSize('first', first ?? DEFAULT_LIST_SIZE));
}
