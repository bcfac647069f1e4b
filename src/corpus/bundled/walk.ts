import { bisect } from '../../text/bisect.ts';
import type { PageWindow } from '../page.ts';
import type { OrdinalSet } from './sets.ts';

/** Whether an ordinal is in a set: in the time of a bisection. */
function isMember(set: OrdinalSet, ordinal: number): boolean {
  return set[bisect(set.length, (i) => (set[i] as number) >= ordinal)] === ordinal;
}

/** Which members a page shows, in order, and whether there are members on either side of them. */
export interface WalkedPage {
  readonly ordinals: readonly number[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Finds a page of a set by walking along an order of the whole list, past what is not in the set. A page of a large set
 * is found in some steps for each of its items, however long the list is; the members of a small one, or of one that
 * stands together far off, are sooner sorted.
 *
 * @param permutation all ordinals, in order
 * @param low place in the permutation from which the window is open
 * @param high place before which it is
 * @returns null where it takes more steps than the set has members, or would if these stood evenly in the order
 */
export function walkToPage(
  set: OrdinalSet,
  permutation: readonly number[],
  low: number,
  high: number,
  { limit, from }: Pick<PageWindow, 'limit' | 'from'>,
): WalkedPage | null {
  if ((limit + 1) * permutation.length > set.length ** 2) return null;
  let steps = set.length;
  /** Place of the first member from a place on, up to an end; the end where there is none. */
  const next = (place: number, end: number): number => {
    let at = place;
    while (at < end && steps-- > 0 && !isMember(set, permutation[at] as number)) at++;
    return at;
  };
  /** Place behind the last member before a place, down to an end; the end where there is none. */
  const previous = (place: number, end: number): number => {
    let at = place;
    while (at > end && steps-- > 0 && !isMember(set, permutation[at - 1] as number)) at--;
    return at;
  };

  const ordinals: number[] = [];
  // What stands between these two is seen: the page, and what is no member.
  let begin = from === 'START' ? low : Math.max(low, high);
  let behind = begin;
  if (from === 'START') {
    for (let at = next(low, high); ordinals.length < limit && at < high; at = next(behind, high)) {
      ordinals.push(permutation[at] as number);
      behind = at + 1;
    }
  } else {
    for (let at = previous(high, low); ordinals.length < limit && at > low; at = previous(begin, low)) {
      ordinals.push(permutation[at - 1] as number);
      begin = at - 1;
    }
    ordinals.reverse();
  }
  const hasNextPage = next(behind, permutation.length) < permutation.length;
  const hasPreviousPage = previous(begin, 0) > 0;
  return steps < 0 ? null : { ordinals, hasNextPage, hasPreviousPage };
}
