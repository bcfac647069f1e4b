import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { decodeCursor, encodeCursor } from '../../schema/cursor.ts';
import { articleOrder } from '../../src/corpus/orders.ts';

const order = articleOrder('QUOTE_COUNT', 'DESC');

describe('a cursor', () => {
  it('brings back every key of its order', () => {
    const text = fc.string({ unit: 'grapheme' });
    const key = fc.tuple(fc.integer(), fc.option(text), text);
    fc.assert(
      fc.property(key, (values) => {
        expect(decodeCursor(order, 'after', encodeCursor(order, values))).toEqual(values);
      }),
    );
  });

  it.each([
    ['no base64url', '%%%'],
    ['no JSON', encodeBase64Url('QUOTE_COUNT:DESC')],
    ['no list', encodeBase64Url('{}')],
    ['a list without a name', encodeBase64Url('[3,null,"a"]')],
    ['an empty list', encodeBase64Url('[]')],
    ['too few values', encodeBase64Url('["QUOTE_COUNT:DESC",3,null]')],
    ['too many values', encodeBase64Url('["QUOTE_COUNT:DESC",3,null,"a","b"]')],
    ['a value of another type', encodeBase64Url('["QUOTE_COUNT:DESC","3",null,"a"]')],
    ['null where none can be', encodeBase64Url('["QUOTE_COUNT:DESC",3,null,null]')],
    ['a number that is no integer', encodeBase64Url('["QUOTE_COUNT:DESC",3.5,null,"a"]')],
  ])('with %s is refused', (_what, cursor) => {
    expect(() => decodeCursor(order, 'before', cursor)).toThrow(
      /^Argument "before" is no cursor of this list: /,
    );
  });

  it('is cut in the message where it is long', () => {
    expect(() => decodeCursor(order, 'after', 'x'.repeat(5000))).toThrow(/^.{0,250}$/);
  });
});
