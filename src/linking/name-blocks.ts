import { givenNameGroup } from '../lexicon/given-names.ts';
import type { NameGroup } from './name-groups.ts';
import { capitalized, type PersonName, soundKey } from './person-name.ts';

/*
 * Which names are compared: only those that `couldBeOne` or `soundAlike` can take for one person's, because a corpus
 * can have thousands of people of one family name. Each name is filed under some keys and looks for others.
 */

interface Keys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** The given names that a person can be called by: the first, and those after initials: "Robert" of "J. Robert". */
function callNames(given: readonly string[]): readonly string[] {
  const firstFull = given.findIndex((name) => name.length > 1);
  return firstFull === -1 ? given : given.slice(0, firstFull + 1);
}

/** The keys of the middle names: two names agree in them if one has none, in a word, or in the first letter of one. */
function middleKeys(middle: readonly string[]): Keys {
  const [first] = middle;
  if (first === undefined) return { own: ['any', 'none'], sought: ['any'] };
  const [initials, words] = [`initials ${first.charAt(0)}`, `words ${first.charAt(0)}`];
  if (middle.some((name) => name.length === 1)) {
    return { own: ['any', initials], sought: ['none', initials, words] };
  }
  const each = middle.map((name) => `word ${name}`);
  return { own: ['any', words, ...each], sought: ['none', initials, ...each] };
}

function combined(a: Keys, b: Keys): Keys {
  const pairs = (x: readonly string[], y: readonly string[]) =>
    x.flatMap((key) => y.map((other) => `${key}/${other}`));
  return { own: pairs(a.own, b.own), sought: pairs(a.sought, b.sought) };
}

/** The keys of one given name, without the family name: equal, forms of one name, or an initial and what begins so. */
function givenKeys(given: string): Keys {
  const name = capitalized(given);
  const sound = `sounds ${soundKey(given)}`;
  const [initial, beginning] = [`initial ${name.charAt(0)}`, `begins ${name.charAt(0)}`];
  if (name.length === 1) return { own: [sound, initial], sought: [sound, initial, beginning] };
  const form = `form ${givenNameGroup(name)}`;
  return { own: [sound, form, beginning], sought: [sound, form, initial] };
}

function keysOf({ given, last }: PersonName): Keys {
  // Family names that only sound alike are compared by the first given name, equal ones by each.
  const sound = `sounds ${soundKey(last)} ${soundKey(given[0] as string)}`;
  const alike: Keys = { own: [sound], sought: [sound] };
  const family: Keys = { own: [last], sought: [last] };
  const keys = [
    combined(alike, middleKeys(given.slice(1))),
    ...callNames(given).map((name, i) =>
      combined(family, combined(givenKeys(name), middleKeys(given.slice(i + 1)))),
    ),
  ];
  return { own: keys.flatMap(({ own }) => own), sought: keys.flatMap(({ sought }) => sought) };
}

/**
 * The pairs of groups with names that can be one person's, each once, in the order of the groups. Two entries of the
 * authority file are no pair: they are two people, and there can be tens of thousands.
 */
export function* pairsToCompare(groups: readonly NameGroup[]): Generator<readonly [NameGroup, NameGroup]> {
  const filed = new Map<string, { readonly entries: number[]; readonly others: number[] }>();
  const sought = groups.map(({ entry, names }, index) => {
    const keys = names.map(keysOf);
    for (const key of new Set(keys.flatMap(({ own }) => own))) {
      const block = filed.get(key) ?? { entries: [], others: [] };
      filed.set(key, block);
      (entry === null ? block.others : block.entries).push(index);
    }
    return new Set(keys.flatMap((each) => each.sought));
  });
  for (const [index, group] of groups.entries()) {
    if (group.entry !== null) continue;
    const found = new Set<number>();
    for (const key of sought[index] as ReadonlySet<string>) {
      const { entries, others } = filed.get(key) ?? { entries: [], others: [] };
      for (const other of entries) found.add(other);
      // Of two that look for each other the first finds the pair.
      for (let i = others.length - 1; i >= 0 && (others[i] as number) > index; i--)
        found.add(others[i] as number);
    }
    for (const other of [...found].sort((a, b) => a - b)) {
      const pair = [group, groups[other] as NameGroup] as const;
      yield other < index ? [pair[1], pair[0]] : pair;
    }
  }
}
