import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase64Url, encodeBase64Url } from '../../schema/base64url.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('base64url', () => {
  it('brings back every text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeBase64Url(encodeBase64Url(text))).toBe(text);
      }),
    );
  });

  it('uses letters, digits, hyphen and underscore only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeBase64Url(text)).toMatch(/^[\w-]*$/);
      }),
    );
  });

  it('is RFC 4648 over UTF-8', () => {
    expect(encodeBase64Url('Person:émile')).toBe(Buffer.from('Person:émile').toString('base64url'));
    expect(encodeBase64Url('🚢?>')).toBe(Buffer.from('🚢?>').toString('base64url'));
  });

  it.each(['Zg==', 'Zh', 'Z', 'Z g', '+/', '_w', '€', ' '])(
    'refuses %j, which it would not have written',
    (encoded) => {
      expect(decodeBase64Url(encoded)).toBeNull();
    },
  );
});
