import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layAlong, similarityOf } from '../../src/comparison/alignment.ts';

const words = (text: string) => text.split(' ').filter(Boolean);
const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

describe('laying a text along another', () => {
  it.each([
    ['b c', 'a b c d', 1, 1, 3],
    ['b x c', 'a b c d', 1 - 1 / 3, 1, 3],
    ['b c', 'a b x c d', 1 - 1 / 3, 1, 4],
    ['a b c d', 'b c', 1 - 2 / 4, 0, 2],
    ['x y', 'a b', 0, 0, 0],
    ['', 'a', 0, 0, 0],
    ['a', '', 0, 0, 0],
  ])('%j fits %j by %d', (text, other, similarity, start, end) => {
    expect(layAlong(words(text), words(other))).toEqual({
      similarity: expect.closeTo(similarity, 10),
      start,
      end,
    });
  });

  it('gives 1 exactly where the text stands in the other word for word', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (text, other) => {
        const { similarity, start, end } = layAlong(text, other);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
        const stands = text.length > 0 && ` ${other.join(' ')} `.includes(` ${text.join(' ')} `);
        expect(similarity === 1).toBe(stands);
        if (stands) expect(other.slice(start, end)).toEqual(text);
      }),
    );
  });

  it('is the same whichever of two comes first, the shorter laid along the longer', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        expect(similarityOf(a, b)).toBe(similarityOf(b, a));
      }),
    );
  });

  it('finds the place of a long text in a longer one, and counts the words changed there', () => {
    const other = Array.from({ length: 6000 }, (_, i) => (i % 3 === 0 ? 'the' : `w${i}`));
    expect(layAlong(other.slice(3000, 5000), other)).toEqual({ similarity: 1, start: 3000, end: 5000 });
    const changed = other.slice(3000, 5000).map((word, i) => (i % 10 === 4 ? `x${i}` : word));
    const { similarity, start, end } = layAlong(changed, other);
    expect(similarity).toBeCloseTo(0.9, 2);
    expect([start, end]).toEqual([3000, 5000]);
  });

  it('counts a page left out of a long text, and a page put in, as so many words', () => {
    const other = Array.from({ length: 4000 }, (_, i) => `w${i}`);
    const page = Array.from({ length: 400 }, (_, i) => `x${i}`);
    const longer = [...other.slice(0, 2000), ...page, ...other.slice(2000)];
    expect(layAlong(longer, other).similarity).toBeCloseTo(1 - 400 / 4400, 1);
    expect(layAlong(other, longer).similarity).toBeCloseTo(1 - 400 / 4400, 1);
  });

  it('finds a short text with a changed word far on in a very long one', () => {
    const other = Array.from({ length: 60_000 }, (_, i) => `w${i}`);
    const text = ['w50000', 'w50001', 'not', 'w50002', 'w50003'];
    expect(layAlong(text, other)).toEqual({ similarity: 1 - 1 / 5, start: 50_000, end: 50_004 });
  });

  it('finds nothing of one long text in another of other words', () => {
    const words = (letter: string) => Array.from({ length: 2000 }, (_, i) => `${letter}${i}`);
    expect(layAlong(words('a'), words('b')).similarity).toBe(0);
  });
});
