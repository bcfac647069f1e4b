import { describe, expect, it } from 'vitest';
import { median, quantile, rounded } from '../../bench/statistics.ts';

describe('median', () => {
  it.each([
    [[5], 5],
    [[9, 1, 5], 5],
    [[4, 1, 2, 9], 3],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('does not sort the values that it was given', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('quantile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);

  it.each([
    [hundred, 0.5, 50],
    [hundred, 0.99, 99],
    [hundred, 1, 100],
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
  ])('of %j for %d is %d', (values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });

  it('of nothing is an error', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });
});

describe('rounded', () => {
  it('keeps as many decimals as told', () => {
    expect(rounded(1.2345, 2)).toBe(1.23);
  });
});
