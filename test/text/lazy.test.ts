import { expect, it } from 'vitest';
import { lazy } from '../../src/text/lazy.ts';
import { remembered } from '../../src/text/remembered.ts';

it('computes a value when it is first asked for, and never again', () => {
  let computed = 0;
  const value = lazy(() => ({ number: ++computed }));
  expect(computed).toBe(0);
  expect(value()).toBe(value());
  expect(computed).toBe(1);
});

it('finds an answer once for all inputs with one key', () => {
  const asked: string[] = [];
  const find = remembered(
    (word: string) => asked.push(word),
    (word) => word.toLowerCase(),
  );
  expect([find('Sea'), find('sea'), find('wall'), find('SEA')]).toEqual([1, 1, 2, 1]);
  expect(asked).toEqual(['Sea', 'wall']);
});

it('takes an input for its own key, and remembers 0', () => {
  let asked = 0;
  const find = remembered((word: string) => {
    asked++;
    return word.length;
  });
  expect([find(''), find(''), find('sea')]).toEqual([0, 0, 3]);
  expect(asked).toBe(2);
});
