import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/text/compare.ts';
import { fromLatin1, latin1Json, toLatin1 } from '../../src/text/latin1.ts';

const ABOVE_LATIN1 = /[\u0100-\uffff]/;

/** Any string: of every plane, with lone surrogates, and often with what the encoding writes itself. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom('0', 'o', 'ï', 'ð', 'ÿ', 'Ā', 'κ', '中', 'م', '🚢', '\ud83d', '\udea2', '\t'),
  }),
);

describe('JSON in Latin-1', () => {
  it('has no character above U+00FF, and is parsed as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const json = latin1Json(JSON.stringify(value));
        expect(json).not.toMatch(ABOVE_LATIN1);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('escapes what begins with U+0100, surrogates one by one', () => {
    expect(latin1Json('"é ÿ Ā “🚢”"')).toBe('"é ÿ \\u0100 \\u201c\\ud83d\\udea2\\u201d"');
  });
});

describe('text in Latin-1', () => {
  it('has no character above U+00FF, and can be read back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = toLatin1(text);
        expect(encoded).not.toMatch(ABOVE_LATIN1);
        expect(fromLatin1(encoded)).toBe(text);
      }),
    );
  });

  it('sorts as the text does, by code unit', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        expect(compareText(toLatin1(a), toLatin1(b))).toBe(compareText(a, b));
      }),
    );
  });

  it('begins with the encoded beginning of the text, and with no other', () => {
    const pair = fc.oneof(
      fc.tuple(anyText, anyText),
      fc.tuple(anyText, anyText).map(([a, b]) => [a, a + b] as const),
    );
    fc.assert(
      fc.property(pair, ([prefix, text]) => {
        expect(toLatin1(text).startsWith(toLatin1(prefix))).toBe(text.startsWith(prefix));
      }),
    );
  });

  it('keeps tabs, line feeds and spaces as they are, and adds none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const blank of ['\t', '\n', ' ']) {
          expect(toLatin1(text).split(blank).length).toBe(text.split(blank).length);
        }
      }),
    );
  });

  it('leaves what is below U+00F0 as it is', () => {
    expect(toLatin1('cafï')).toBe('cafï');
    expect(toLatin1('ð')).toHaveLength(3);
    expect(toLatin1('中')).toHaveLength(3);
  });
});
