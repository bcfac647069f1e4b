import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/text/utf8.ts';

describe('decodeUtf8', () => {
  it('gives back any text, a byte-order mark and U+FFFD included', () => {
    const text = fc.string({ unit: 'binary' }).filter((candidate) => candidate.isWellFormed());
    fc.assert(
      fc.property(fc.constantFrom('', '\uFEFF', '\uFFFD'), text, (start, rest) => {
        const bytes = new TextEncoder().encode(start + rest);
        expect(decodeUtf8(bytes)).toEqual({ ok: true, text: start + rest });
      }),
    );
  });

  it.each([
    ['a byte that begins nothing', [0x61, 0x80], 1, 1],
    ['Latin-1', [0x61, 0x0a, 0x0a, 0xe9, 0x74, 0xe9], 3, 3],
    ['a sequence cut short by a letter', [0x61, 0xe2, 0x82, 0x61], 1, 1],
    ['a sequence cut short by the end', [0x61, 0xf0, 0x9f, 0x9a], 1, 1],
    ['a broken sequence that begins as U+FFFD does', [0x61, 0xef, 0x41], 1, 1],
    ['one that shares two bytes with U+FFFD', [0x61, 0xef, 0xbf, 0x41], 1, 1],
    ['a fault behind a sound U+FFFD', [0xef, 0xbf, 0xbd, 0xff], 3, 1],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], 0, 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0, 1],
  ])('says where it fails: %s', (_what, bytes, offset, line) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, offset, line });
  });
});
