import { expect, it } from 'vitest';
import { elementAt } from '../../src/text/element-at.ts';

it('is the element at an index of a list', () => {
  expect([0, 1].map((index) => elementAt(['a', 'b'], index))).toEqual(['a', 'b']);
  expect(elementAt(Int32Array.of(0), 0)).toBe(0);
});

it.each([-1, 2, 0.5, Number.NaN])('is refused at %d, which a list of two does not have', (index) => {
  expect(() => elementAt(['a', 'b'], index)).toThrow(new RangeError(`A list of 2 has no element ${index}.`));
});
