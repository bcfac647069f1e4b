import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { astralOffsets, codePointOffset } from '../../src/text/code-points.ts';

describe('codePointOffset', () => {
  it('counts a character outside the Basic Multilingual Plane once', () => {
    const text = 'a😀b😀c';
    const astral = astralOffsets(text);
    expect(astral).toEqual([1, 4]);
    expect([0, 1, 3, 4, 6, 7].map((offset) => codePointOffset(astral, offset))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is the number of code points before every boundary between characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const astral = astralOffsets(text);
        let utf16 = 0;
        Array.from(text).forEach((character, codePoint) => {
          expect(codePointOffset(astral, utf16)).toBe(codePoint);
          utf16 += character.length;
        });
      }),
    );
  });
});
