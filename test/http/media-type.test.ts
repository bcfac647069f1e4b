import { describe, expect, it } from 'vitest';
import { isUtf8, parseMediaType } from '../../src/http/media-type.ts';

describe('parseMediaType', () => {
  it('reads the type in lower case and its parameters without their quotes', () => {
    const type = parseMediaType('Application/JSON ; Charset="utf-8"; q=0.5');
    expect(type?.essence).toBe('application/json');
    expect([...(type?.parameters ?? [])]).toEqual([
      ['charset', 'utf-8'],
      ['q', '0.5'],
    ]);
  });

  it.each(['', 'json', 'application/', '/json', 'a b/c', 'text/html; charset', 'text/html; =x', 'a/b/c'])(
    'finds no media type in %j',
    (text) => {
      expect(parseMediaType(text)).toBeNull();
    },
  );
});

describe('isUtf8', () => {
  it.each([
    ['application/json', true],
    ['application/json; charset=UTF-8', true],
    ['application/json; charset="utf8"', true],
    ['application/json; charset=utf-16', false],
    ['application/json; charset=iso-8859-1', false],
  ])('of %s is %s', (text, expected) => {
    const type = parseMediaType(text);
    expect(type && isUtf8(type)).toBe(expected);
  });
});
