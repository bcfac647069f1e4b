import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAscending, decodeNumbers, encodeAscending, encodeNumbers } from '../../src/search/numbers.ts';

describe('numbers as text', () => {
  const numbers = fc.array(fc.oneof(fc.nat(40), fc.nat(2 ** 31 - 1)));

  it('come back as they were', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(decodeNumbers(encodeNumbers(list))).toEqual(list);
        const ascending = list.toSorted((a, b) => a - b);
        expect(decodeAscending(encodeAscending(ascending))).toEqual(ascending);
      }),
    );
  });

  it('have neither a tab nor a line feed, and one byte for a character', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        expect(encodeNumbers(list)).toMatch(/^[?-~]*$/);
      }),
    );
  });
});
