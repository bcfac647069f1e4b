import { candidateKeys } from '../names/candidate-keys.ts';
import type { NameGroup } from './name-groups.ts';

/** The groups that are filed under one key, by their places, in order. */
interface Block {
  readonly entries: number[];
  readonly others: number[];
}

const NONE: Block = { entries: [], others: [] };

/**
 * The pairs of groups with names that may be one person's, each once, in the order of the groups. Only these are
 * compared, because a corpus can have thousands of people of one family name. Two entries of the authority file are no
 * pair: they are two people, and there can be tens of thousands.
 */
export function* pairsToCompare(groups: readonly NameGroup[]): Generator<readonly [NameGroup, NameGroup]> {
  const filed = new Map<string, Block>();
  const searches = groups.map((group, index) => {
    const { entry, names } = group;
    const keys = names.map(candidateKeys);
    for (const key of new Set(keys.flatMap(({ own }) => own))) {
      const block = filed.get(key) ?? { entries: [], others: [] };
      filed.set(key, block);
      (entry === null ? block.others : block.entries).push(index);
    }
    return { group, index, sought: new Set(keys.flatMap((each) => each.sought)) };
  });
  for (const { group, index, sought } of searches) {
    if (group.entry !== null) continue;
    const found = new Set<number>();
    for (const key of sought) {
      const { entries, others } = filed.get(key) ?? NONE;
      for (const other of entries) found.add(other);
      // Of two that look for each other the first finds the pair.
      const next = others.findLastIndex((other) => other <= index) + 1;
      for (const other of others.slice(next)) found.add(other);
    }
    for (const at of [...found].sort((a, b) => a - b)) {
      const other = groups[at];
      if (other !== undefined) yield at < index ? [other, group] : [group, other];
    }
  }
}
