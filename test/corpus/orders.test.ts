import { describe, expect, it } from 'vitest';
import { articleOrder, compareKeys, isKeyOf, MENTION_ORDER, quoteOrder } from '../../src/corpus/orders.ts';
import type { SortKey } from '../../src/corpus/page.ts';

describe('compareKeys', () => {
  const cases: [string, ReturnType<typeof articleOrder>, SortKey[]][] = [
    [
      'newest first, undated last, then slug',
      articleOrder('PUBLISHED_ON', 'DESC'),
      [
        ['2021-03-24', 'a'],
        ['2021-03-24', 'b'],
        ['2020-01-01', 'a'],
        [null, 'a'],
        [null, 'b'],
      ],
    ],
    [
      'oldest first, undated last all the same',
      articleOrder('PUBLISHED_ON', 'ASC'),
      [
        ['2020-01-01', 'a'],
        ['2021-03-24', 'a'],
        ['2021-03-24', 'b'],
        [null, 'a'],
      ],
    ],
    [
      'numbers by value, ties by the newest article and place',
      quoteOrder('LENGTH', 'ASC'),
      [
        [9, '2021-01-01', 'a', 5, 'k'],
        [10, '2021-02-01', 'z', 0, 'k'],
        [10, '2021-01-01', 'a', 5, 'k'],
        [10, '2021-01-01', 'a', 12, 'k'],
        [10, null, 'a', 0, 'k'],
      ],
    ],
  ];
  it.each(cases)('orders %s', (_, order, keys) => {
    for (const [i, a] of keys.entries()) {
      for (const [j, b] of keys.entries()) expect(Math.sign(compareKeys(order, a, b))).toBe(Math.sign(i - j));
    }
  });
});

describe('isKeyOf', () => {
  it.each([
    [['2021-03-24', 'a', 1, 2], true],
    [[null, 'a', 1, 2], true],
    [['2021-03-24', null, 1, 2], false],
    [['2021-03-24', 'a', '1', 2], false],
    [['2021-03-24', 'a', 1.5, 2], false],
    [['2021-03-24', 'a', 1], false],
    [['2021-03-24', 'a', 1, 2, 3], false],
    ['2021', false],
    [null, false],
  ])('says of %j: %j', (key, expected) => {
    expect(isKeyOf(MENTION_ORDER, key)).toBe(expected);
  });
});
