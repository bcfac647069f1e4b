import { expect, it } from 'vitest';
import { valueAt } from '../../src/text/value-at.ts';

it('is the value of a key, and an error without one', () => {
  const map = new Map([['a', 0]]);
  expect(valueAt(map, 'a')).toBe(0);
  expect(() => valueAt(map, 'b')).toThrow('A map of 1 does not have the key b.');
});
