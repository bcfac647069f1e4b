import { givenNameGroup } from '../lexicon/nicknames.ts';
import { givenNamesOf, soundKey } from './compare-people.ts';
import type { PersonName } from './person-name.ts';

/**
 * By which keys names are found that `canBeOnePerson` or `soundAlike` can take for one person's. Each name is filed
 * under its own keys and looks for others.
 */
export interface CandidateKeys {
  readonly own: readonly string[];
  readonly sought: readonly string[];
}

/** The given names that a person can be called by: the first, and those after initials: "Robert" of "J. Robert". */
function callNames(given: readonly string[]): readonly string[] {
  const firstFull = given.findIndex((name) => name.length > 1);
  return firstFull === -1 ? given : given.slice(0, firstFull + 1);
}

/** The keys of the middle names: two names agree in them if one has none, in a word, or in the first letter of one. */
function middleKeys(middle: readonly string[]): CandidateKeys {
  const [first] = middle;
  if (first === undefined) return { own: ['any', 'none'], sought: ['any'] };
  const [initials, words] = [`initials ${first.charAt(0)}`, `words ${first.charAt(0)}`];
  if (middle.some((name) => name.length === 1)) {
    return { own: ['any', initials], sought: ['none', initials, words] };
  }
  const each = middle.map((name) => `word ${name}`);
  return { own: ['any', words, ...each], sought: ['none', initials, ...each] };
}

function combined(a: CandidateKeys, b: CandidateKeys): CandidateKeys {
  const pairs = (x: readonly string[], y: readonly string[]) =>
    x.flatMap((key) => y.map((other) => `${key}/${other}`));
  return { own: pairs(a.own, b.own), sought: pairs(a.sought, b.sought) };
}

/** The keys of one given name, without the family name: equal, forms of one name, or an initial and what begins so. */
function givenKeys(name: string): CandidateKeys {
  const sound = `sounds ${soundKey(name)}`;
  const [initial, beginning] = [`initial ${name.charAt(0)}`, `begins ${name.charAt(0)}`];
  if (name.length === 1) return { own: [sound, initial], sought: [sound, initial, beginning] };
  const form = `form ${givenNameGroup(name)}`;
  return { own: [sound, form, beginning], sought: [sound, form, initial] };
}

function keysOf(given: readonly string[], last: string): CandidateKeys[] {
  // Family names that only sound alike are compared by the first given name, equal ones by each.
  const sound = `sounds ${soundKey(last)} ${soundKey(given[0] ?? '')}`;
  const alike: CandidateKeys = { own: [sound], sought: [sound] };
  const family: CandidateKeys = { own: [last], sought: [last] };
  return [
    combined(alike, middleKeys(given.slice(1))),
    ...callNames(given).map((name, i) =>
      combined(family, combined(givenKeys(name), middleKeys(given.slice(i + 1)))),
    ),
  ];
}

/** The keys of a full name, with those of its nickname. */
export function candidateKeys(name: PersonName): CandidateKeys {
  const keys = givenNamesOf(name).flatMap((given) => keysOf(given, name.last));
  return { own: keys.flatMap(({ own }) => own), sought: keys.flatMap(({ sought }) => sought) };
}
