import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Found } from '../../src/search/found.ts';

const additions = fc.array(fc.tuple(fc.nat(9), fc.nat(5)));

function foundOf(list: readonly (readonly [number, number])[]): Found {
  const found = new Found(10);
  for (const [number, value] of list) found.add(number, value);
  return found;
}

it('adds up what is found, and has nothing else', () => {
  fc.assert(
    fc.property(additions, fc.nat(3), (list, factor) => {
      const found = foundOf(list);
      found.multiply(factor);
      expect(found.numbers).toEqual([...new Set(list.map(([number]) => number))]);
      for (let number = 0; number < 10; number++) {
        const own = list.filter(([other]) => other === number);
        expect(found.has(number)).toBe(own.length > 0);
        expect(found.get(number)).toBe(own.reduce((sum, [, value]) => sum + value, 0) * factor);
      }
    }),
  );
});

it('keeps the values of what something holds for, and leaves the rest as it was', () => {
  fc.assert(
    fc.property(additions, (list) => {
      const found = foundOf(list);
      const even = found.where((number) => number % 2 === 0);
      expect(even.numbers).toEqual(found.numbers.filter((number) => number % 2 === 0));
      for (const number of even.numbers) expect(even.get(number)).toBe(found.get(number));
      even.add(0, 1);
      expect(found.get(0)).toBe(foundOf(list).get(0));
    }),
  );
});
