import fc from 'fast-check';
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

  it.each([
    // [header, value of the parameter a]
    ['application/json; a="b;c"', 'b;c'],
    ['application/json; a="b,c"', 'b,c'],
    ['application/json;a="b\\"; c=d"', 'b"; c=d'],
    ['application/json;a="b\\\\"', 'b\\'],
    ['application/json;\ta=""\t', ''],
    ['application/json; A="É\\é"; b', undefined],
    ['application/json; A="É\\é"; b=1', 'Éé'],
    ['application/json;; a=b ; ;', 'b'],
    ['application/json; a=b; A=c; a="d"', 'b'],
    ['application/json; a="b', undefined],
    ['application/json; a="b\\"', undefined],
    ['application/json; a=b"c"', undefined],
    ['application/json; a="b"c', undefined],
    ['application/json; a ="b"', undefined],
    ['application/json; a="b\u0000c"', undefined],
    ['application/json\u00a0; a=b', undefined],
  ])('reads a in %j as %j', (text, expected) => {
    const type = parseMediaType(text);
    expect(type?.parameters.get('a')).toBe(expected);
    expect(type?.essence).toBe(expected === undefined ? undefined : 'application/json');
  });

  it('takes a type and its parameters back as they were written, whatever a value holds', () => {
    const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/);
    const value = fc.stringMatching(/^[\t -~\x80-\xff]*$/);
    fc.assert(
      fc.property(token, token, fc.dictionary(token, value), (type, subtype, parameters) => {
        const written = Object.entries(parameters).map(
          ([name, text]) => `; ${name}="${text.replace(/["\\]/g, '\\$&')}"`,
        );
        const expected = new Map<string, string>();
        for (const [name, text] of Object.entries(parameters)) {
          if (!expected.has(name.toLowerCase())) expected.set(name.toLowerCase(), text);
        }
        expect(parseMediaType(`${type}/${subtype}${written.join('')}`)?.parameters).toEqual(expected);
      }),
    );
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
    ['application/json; charset="UTF\\-8"; a="b;c"', true],
    ['application/json; charset=utf-8; charset=latin1', true],
    ['application/json; charset=""', false],
    ['application/json; charset=utf-16', false],
    ['application/json; charset=iso-8859-1', false],
  ])('of %s is %s', (text, expected) => {
    const type = parseMediaType(text);
    expect(type && isUtf8(type)).toBe(expected);
  });
});
