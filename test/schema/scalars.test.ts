import type { GraphQLScalarType } from 'graphql';
import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema/index.ts';
import { badInputOf, dataOf } from './run.ts';

const withVariable = 'query ($day: Date) { articles(filter: { publishedFrom: $day }) { totalCount } }';
const withLiteral = (day: string) => `{ articles(filter: { publishedFrom: ${day} }) { totalCount } }`;

describe('Date', () => {
  it.each(['2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(dataOf(withVariable, { day }).articles.totalCount).toBeTypeOf('number');
    expect(dataOf(withLiteral(JSON.stringify(day))).articles.totalCount).toBeTypeOf('number');
  });

  it.each([
    '2021-02-29',
    '2021-02-30',
    '1900-02-29',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-1-1',
    '20210217',
    '2021-02-17T00:00:00Z',
    ' 2021-02-17',
    '2021-02-17\n',
    '+002021-02-17',
    'yesterday',
    '',
  ])('refuses %j, in a variable and in the document', (day) => {
    const message = `Date must be a day of the calendar as a string YYYY-MM-DD, such as "2021-02-17", but is ${JSON.stringify(day)}.`;
    expect(badInputOf(withVariable, { day })).toContain(message);
    expect(badInputOf(withLiteral(JSON.stringify(day)))).toBe(message);
  });

  it.each([2021, true, ['2021-02-17'], { day: 1 }])('refuses %j in a variable', (day) => {
    expect(badInputOf(withVariable, { day })).toContain('Date must be a day of the calendar');
  });

  it.each(['2021', 'true', 'TODAY'])('refuses %s in the document', (literal) => {
    expect(badInputOf(withLiteral(literal))).toContain(`but is ${literal}.`);
  });
});

describe('URL', () => {
  const url = schema.getType('URL') as GraphQLScalarType;

  it('takes an absolute URL', () => {
    expect(url.parseValue('https://example.org/a?b')).toBe('https://example.org/a?b');
    expect(url.parseLiteral(parseValue('"https://example.org/"'))).toBe('https://example.org/');
  });

  it.each(['/relative', 'no url', 7])('refuses %j', (value) => {
    expect(() => url.parseValue(value)).toThrow(`URL must be an absolute URL as a string`);
    expect(() => url.parseLiteral(parseValue(JSON.stringify(value)))).toThrow(
      `but is ${JSON.stringify(value)}.`,
    );
  });
});
