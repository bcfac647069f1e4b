import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { decodeCursor, encodeCursor, orderOf } from '../../schema/cursor.ts';
import { agentOrder, articleOrder, topicOrder } from '../../src/corpus/orders.ts';

const order = orderOf('articles', articleOrder('QUOTE_COUNT', 'DESC'));

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
    ['a list without the name of its list', encodeBase64Url('["QUOTE_COUNT:DESC",3,null,"a"]')],
    ['the name of no list', encodeBase64Url('["constructor","QUOTE_COUNT:DESC",3,null,"a"]')],
    ['an empty list', encodeBase64Url('[]')],
    ['too few values', encodeBase64Url('["articles","QUOTE_COUNT:DESC",3,null]')],
    ['too many values', encodeBase64Url('["articles","QUOTE_COUNT:DESC",3,null,"a","b"]')],
    ['a value of another type', encodeBase64Url('["articles","QUOTE_COUNT:DESC","3",null,"a"]')],
    ['null where none can be', encodeBase64Url('["articles","QUOTE_COUNT:DESC",3,null,null]')],
    ['a number that is no integer', encodeBase64Url('["articles","QUOTE_COUNT:DESC",3.5,null,"a"]')],
  ])('with %s is refused', (_what, cursor) => {
    expect(() => decodeCursor(order, 'before', cursor)).toThrow(
      /^Argument "before" is no cursor of this list: /,
    );
  });

  it('is refused by a list of another kind, although the order has the same name and columns', () => {
    const people = orderOf('people', agentOrder('NAME', 'ASC'));
    const topics = orderOf('topics', topicOrder('NAME', 'ASC'));
    expect(people.columns).toEqual(topics.columns);
    expect(() => decodeCursor(topics, 'after', encodeCursor(people, ['ana ruiz', 'ana-ruiz']))).toThrow(
      'Argument "after" is a cursor of a list of people, but this is a list of topics. ' +
        'Give a cursor exactly as an edge or pageInfo of the same list returned it.',
    );
  });

  it('is cut in the message where it is long', () => {
    expect(() => decodeCursor(order, 'after', 'x'.repeat(5000))).toThrow(/^.{0,250}$/);
  });
});
