import type { NamedAgent } from '../../model/speaker.ts';
import { lastWord } from '../../text/words.ts';

function ordinalsByLastWord(agents: readonly NamedAgent[]): ReadonlyMap<string, number[]> {
  const ordinals = new Map<string, number[]>();
  agents.forEach(({ name, aliases }, ordinal) => {
    for (const word of new Set([name, ...aliases].map(lastWord))) {
      if (word === null) continue;
      const own = ordinals.get(word);
      if (own === undefined) ordinals.set(word, [ordinal]);
      else own.push(ordinal);
    }
  });
  return ordinals;
}

/**
 * Finds agents by the last words of their names and aliases, in the order of the list. The index is made when it is
 * first asked: it takes some milliseconds for thousands of names, which neither startup nor other queries should pay.
 */
export function createLastWordIndex<T extends NamedAgent>(
  agents: readonly T[],
): (words: ReadonlySet<string>) => readonly T[] {
  let index: ReadonlyMap<string, number[]> | undefined;
  return (words) => {
    index ??= ordinalsByLastWord(agents);
    const found = new Set<number>();
    for (const word of words) for (const ordinal of index.get(word) ?? []) found.add(ordinal);
    return [...found].sort((a, b) => a - b).map((ordinal) => agents[ordinal] as T);
  };
}
