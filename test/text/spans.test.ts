import { describe, expect, it } from 'vitest';
import { itemsWithin } from '../../src/text/spans.ts';

const item = (start: number, end: number) => ({ span: { start, end } });

describe('items within a span', () => {
  const items = [item(5, 6), item(0, 2), item(3, 9), item(4, 6), item(8, 9), item(1, 2)];
  const ofSecond = [1, 5] as const;

  it('are those of the one article that neither begin before it nor end behind it', () => {
    expect(itemsWithin(items, ofSecond, { start: 3, end: 9 })).toEqual([item(3, 9), item(4, 6), item(8, 9)]);
    expect(itemsWithin(items, ofSecond, { start: 0, end: 8 })).toEqual([item(0, 2), item(4, 6)]);
    expect(itemsWithin(items, ofSecond, { start: 4, end: 5 })).toEqual([]);
  });

  it('are none where the article has none', () => {
    expect(itemsWithin(items, [1, 1], { start: 0, end: 9 })).toEqual([]);
  });
});
