import { bisect } from '../../text/bisect.ts';
import { fold } from '../../text/fold.ts';
import type { OrdinalSet } from './sets.ts';

const BETWEEN_NAMES = '\t';
const BETWEEN_ITEMS = '\n';

/**
 * Writes the folded names and aliases of a list into one string, a line for each item: what a search for a part
 * of a name runs over, at the speed of `String.indexOf`. Folding leaves neither tab nor line feed in a name.
 */
export function encodeNames(
  items: readonly { readonly name: string; readonly aliases?: readonly string[] }[],
): string {
  return items
    .map((item) => [item.name, ...(item.aliases ?? [])].map(fold).join(BETWEEN_NAMES))
    .join(BETWEEN_ITEMS);
}

/** Finds the items of a list by a part of their names. */
export interface NameIndex {
  /** Ordinals of the items with a name or alias that has `part` in it, case- and accent-blind. */
  matching(part: string): OrdinalSet;
}

/** Reads what `encodeNames` wrote. */
export function createNameIndex(names: string): NameIndex {
  const lineStarts = [0];
  for (let i = names.indexOf(BETWEEN_ITEMS); i >= 0; i = names.indexOf(BETWEEN_ITEMS, i + 1)) {
    lineStarts.push(i + 1);
  }
  return {
    matching(part) {
      const needle = fold(part);
      const found: number[] = [];
      if (names === '') return found;
      let at = names.indexOf(needle);
      while (at >= 0) {
        const line = bisect(lineStarts.length, (i) => (lineStarts[i] as number) > at) - 1;
        found.push(line);
        const next = lineStarts[line + 1];
        if (next === undefined) break;
        at = names.indexOf(needle, next);
      }
      return found;
    },
  };
}
