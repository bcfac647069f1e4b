import { expect, test } from 'vitest';
import { extract } from '../../../src/extraction/extract.ts';

test('a title that a suffix follows is a family name', () => {
  const { people } = extract('“It is over,” Carl King Jr. said.');
  expect(people.map(({ name, roles }) => [name, roles])).toEqual([['Carl King Jr.', []]]);
});
