import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNegotiator, negotiate } from '../../src/http/accept.ts';

const JSON_TYPES = ['application/json', 'application/graphql-response+json'] as const;
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';

describe('negotiate', () => {
  it.each([
    // [what the client sends, what it gets]
    [null, 'application/json'],
    ['', 'application/json'],
    ['*/*', 'application/json'],
    ['application/*', 'application/json'],
    ['application/json', 'application/json'],
    ['APPLICATION/GRAPHQL-RESPONSE+JSON', 'application/graphql-response+json'],
    ['application/graphql-response+json, application/json;q=0.9', 'application/graphql-response+json'],
    ['application/graphql-response+json;q=0.5, application/json', 'application/json'],
    ['application/graphql-response+json, */*;q=0.1', 'application/graphql-response+json'],
    ['application/json;q=0, */*', 'application/graphql-response+json'],
    ['application/json;q=0, application/graphql-response+json;q=0', null],
    ['*/*;q=0', null],
    ['text/html', null],
    ['application/xml, text/event-stream', null],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json; charset=latin1', null],
    [
      'application/json; charset=latin1, application/graphql-response+json',
      'application/graphql-response+json',
    ],
    ['nonsense, application/json', 'application/json'],
    ['application/json;q=much, application/graphql-response+json;q=0.1', 'application/graphql-response+json'],
    ['nonsense', null],
    ['application/json; a="b, text/html"', 'application/json'],
    ['text/html; a=", application/json;q=0.1, "', null],
    ['application/json; a="b;q=0"; q=0.5, application/graphql-response+json; q=0.4', 'application/json'],
    ['application/json; a="\\", text/html"', 'application/json'],
    ['text/html; a="b, application/json', null],
    ['application/json, text/html; a="b', 'application/json'],
    [BROWSER, 'application/json'],
  ])('answers Accept %j with %s', (accept, expected) => {
    expect(negotiate(accept, JSON_TYPES)).toBe(expected);
  });

  it('takes what the client names first where it likes two types equally', () => {
    expect(negotiate('application/json, application/graphql-response+json', JSON_TYPES)).toBe(
      'application/json',
    );
    expect(negotiate('application/graphql-response+json, application/json', JSON_TYPES)).toBe(
      'application/graphql-response+json',
    );
  });

  it('gives a browser its page where there is one', () => {
    expect(negotiate(BROWSER, [...JSON_TYPES, 'text/html'])).toBe('text/html');
  });

  it('never fails, and offers nothing that was not on offer, whatever the client sends', () => {
    const piece = fc.constantFrom(
      'application/json',
      'text/html',
      '*/*',
      ';',
      'q=',
      '0',
      '1.5',
      ',',
      '"',
      ' ',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect([...JSON_TYPES, null]).toContain(negotiate(pieces.join(''), JSON_TYPES));
      }),
    );
  });
});

describe('createNegotiator', () => {
  it('chooses as negotiate does, the first time and again, however many kinds of clients come', () => {
    const offered = ['application/json', 'text/html'] as const;
    const choose = createNegotiator(offered);
    const fields = ['', 'text/html', 'application/*', 'image/png', '*/*;q=0.1, text/html;q=0.2'];
    for (let i = 0; i < 300; i++) fields.push(`text/html;q=0.${i}, application/json;q=0.15`);
    for (const accept of [...fields, ...fields]) {
      const request = new Request('https://api.example', { headers: { accept } });
      expect(choose(request)).toBe(negotiate(accept, offered));
    }
  });
});
