import type { PageWindow } from '../src/corpus/page.ts';
import type { ListOrder } from './cursor.ts';
import { decodeCursor } from './cursor.ts';
import { badUserInput } from './errors.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from './limits.ts';

/** The arguments of a connection as a client may send them: null means the same as leaving out. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Checks how many items are asked for.
 *
 * @throws BAD_USER_INPUT for a negative number and for one above the maximum
 */
export function checkedSize(argument: 'first' | 'last', size: number): number {
  if (size < 0) {
    throw badUserInput(
      `Argument "${argument}" must not be negative, but is ${size}. Give a number from 0 to ${MAX_PAGE_SIZE}.`,
    );
  }
  if (size > MAX_PAGE_SIZE) {
    throw badUserInput(
      `Argument "${argument}" must not be above ${MAX_PAGE_SIZE}, but is ${size}. ` +
        `Give a number from 0 to ${MAX_PAGE_SIZE}.`,
    );
  }
  return size;
}

/**
 * Turns the arguments of a connection into the part of the list that the store is asked for.
 *
 * @throws BAD_USER_INPUT for a size out of range, for `first` together with `last`, and for a cursor that is none
 * or comes from another list or order
 */
export function pageWindow({ first, after, last, before }: PageArguments, order: ListOrder): PageWindow {
  if (first != null && last != null) {
    throw badUserInput(
      `Arguments "first" and "last" exclude each other, but are ${first} and ${last}. ` +
        'Give "first" to page forward, "last" to page backward.',
    );
  }
  return {
    limit: last != null ? checkedSize('last', last) : checkedSize('first', first ?? DEFAULT_PAGE_SIZE),
    from: last != null ? 'END' : 'START',
    after: after == null ? null : decodeCursor(order, 'after', after),
    before: before == null ? null : decodeCursor(order, 'before', before),
  };
}
