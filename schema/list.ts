import { builder } from './builder.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';
import { checkedSize } from './page-window.ts';

/** The argument of a plain list, one that is not paged through, which gives `size` items unless told. */
export const listArguments = (size: number) =>
  builder.args((t) => ({
    first: t.int({
      defaultValue: size,
      description: `How many items from the start, 0 to ${MAX_PAGE_SIZE}; ${size} without it.`,
    }),
  }));

/**
 * How many items of a plain list are asked for; null means the same as leaving out.
 *
 * @throws BAD_USER_INPUT for a size out of range
 */
export function listSize(first: number | null | undefined, size: number): number {
  return checkedSize('first', first ?? size);
}

/**
 * The first items of a list.
 *
 * @throws BAD_USER_INPUT for a size out of range
 */
export function firstOf<Item>(items: readonly Item[], first: number | null | undefined): readonly Item[] {
  return items.slice(0, listSize(first, DEFAULT_PAGE_SIZE));
}
