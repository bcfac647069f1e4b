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

  it('is the same whichever of two comes first, where the shorter is laid along the longer', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        expect(similarityOf(a, b)).toBe(similarityOf(b, a));
      }),
    );
  });
});
