import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairsToCompare } from '../../src/linking/name-blocks.ts';
import type { NameGroup } from '../../src/linking/name-groups.ts';
import { canBeOnePerson, soundAlike } from '../../src/names/compare-people.ts';
import { parsePersonName } from '../../src/names/person-name.ts';
import { person } from './source-articles.ts';

function groupOf(names: readonly string[], isEntry = false): NameGroup {
  const [key = ''] = names;
  return {
    entry: isEntry ? person(key, key) : null,
    key,
    names: names.map(parsePersonName),
    locals: [],
    articles: new Set(),
    offices: [],
  };
}

const pairsOf = (groups: readonly NameGroup[]) =>
  Array.from(pairsToCompare(groups), ([a, b]) => [groups.indexOf(a), groups.indexOf(b)]);

const GIVEN = ['J.', 'A.', 'Joseph', 'Joe', 'John', 'Jack', 'Alexei', 'Aleksey', 'Anna', 'Robert', 'Bob'];
const arbitraryName = fc
  .tuple(
    fc.array(fc.constantFrom(...GIVEN), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('Hale', 'Dunn', 'Uygurov', 'Uighurov', '“Joe” Hale'),
    fc.constantFrom('', ' Jr.'),
  )
  .map(([given, family, suffix]) => `${given.join(' ')} ${family}${suffix}`);
const arbitraryGroups = fc.array(
  fc.tuple(fc.array(arbitraryName, { minLength: 1, maxLength: 3 }), fc.boolean()),
  { maxLength: 8 },
);

describe('the names that are compared', () => {
  it('are all that can be one person’s, each pair once and in order, and no two entries', () =>
    fc.assert(
      fc.property(arbitraryGroups, (list) => {
        const groups = list.map(([names, isEntry]) => groupOf(names, isEntry));
        const found = pairsOf(groups);
        expect(new Set(found.map(String)).size).toBe(found.length);
        for (const [a = 0, b = 0] of found) {
          expect(a).toBeLessThan(b);
          expect(groups[a]?.entry !== null && groups[b]?.entry !== null).toBe(false);
        }
        const all = new Set(found.map(String));
        groups.forEach((one, a) => {
          groups.slice(a + 1).forEach((other, i) => {
            if (one.entry !== null && other.entry !== null) return;
            const isPair = one.names.some((x) =>
              other.names.some((y) => canBeOnePerson(x, y) || (x.last === y.last && soundAlike(x, y))),
            );
            if (isPair) expect(all).toContain(String([a, a + 1 + i]));
          });
        });
      }),
      { numRuns: 500 },
    ));

  it('include family names that sound alike', () => {
    const groups = [groupOf(['Anna Uygurov']), groupOf(['Anna Uighurov'])];
    expect(pairsOf(groups)).toEqual([[0, 1]]);
  });

  it('are few if thousands have one family name', () => {
    const letters = (i: number) =>
      Array.from(String(i), (digit) => 'bcdfghklmp'.charAt(Number(digit))).join('a');
    const given = Array.from({ length: 2000 }, (_, i) => `x${letters(i)}`);
    const ofGivenNames = given.map((name) => groupOf([`${name} Hale`]));
    const ofMiddleNames = given.map((name) => groupOf([`Anna ${name} Hale`]));
    const entries = given.map((name) => groupOf([`${name} Hale`], true));
    expect(pairsOf(ofGivenNames).length).toBeLessThan(2 * given.length);
    expect(pairsOf(ofMiddleNames).length).toBeLessThan(2 * given.length);
    expect(pairsOf(entries)).toEqual([]);
  });
});
