import { describe, expect, it } from 'vitest';
import { exceeds, measureGrowth } from '../../../bench/extraction/growth.ts';

/** Reads texts by counting, and writes down which lengths it was given. */
function countingReader() {
  const lengths: number[] = [];
  const read = (text: string) => {
    if (lengths.at(-1) !== text.length) lengths.push(text.length);
    let sum = 0;
    for (let i = 0; i < text.length * 1000; i++) sum += i % 7;
    return sum;
  };
  return { lengths, read };
}

const textOf = (length: number) => 'a'.repeat(length);

describe('measureGrowth', () => {
  it('gives a time for each length and a factor from each to the next', () => {
    const { lengths, read } = countingReader();
    const { milliseconds, factors } = measureGrowth(read, textOf, [100, 1000], Number.POSITIVE_INFINITY);
    expect(lengths).toEqual([100, 1000]);
    expect(factors).toEqual([(milliseconds[1] as number) / (milliseconds[0] as number)]);
  });

  it('measures anew what seems too slow, but not for ever', () => {
    const { lengths, read } = countingReader();
    const growth = measureGrowth(read, textOf, [100, 1000], 0);
    expect(lengths).toEqual([100, 1000, 100, 1000, 100, 1000]);
    expect(exceeds(growth, 0)).toBe(true);
  });
});

describe('exceeds', () => {
  it.each([
    [[9.5, 15], false],
    [[9.5, 15.1], true],
    [[16, 9], true],
  ])('of %j by 15 is %j', (factors, expected) => {
    expect(exceeds({ factors }, 15)).toBe(expected);
  });
});
