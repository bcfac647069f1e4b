import { describe, expect, it } from 'vitest';
import { linkTo, operationIn } from '../../explorer/shared-link.ts';

const ORIGIN = 'https://api.example';

describe('a link to the playground', () => {
  it.each([
    { query: '{ a }', variables: '', operationName: '' },
    { query: 'query A { a } # 100 % & +', variables: '{\n  "n": "ü & #"\n}', operationName: 'A' },
    { query: '{ a }', variables: '{ "unfinished": ', operationName: '' },
  ])('brings back %j', (operation) => {
    expect(operationIn(linkTo(operation, ORIGIN) as URL)).toEqual(operation);
  });

  it('carries the parameters of a GET request to the API, and none that is empty', () => {
    const link = linkTo({ query: '{ a }', variables: '{ "n": 1 }', operationName: '' }, ORIGIN);
    expect(link?.pathname).toBe('/');
    expect([...(link?.searchParams ?? [])]).toEqual([
      ['query', '{ a }'],
      ['variables', '{"n":1}'],
    ]);
  });

  it('does not exist for what no server would take', () => {
    expect(linkTo({ query: 'a'.repeat(20_000), variables: '', operationName: '' }, ORIGIN)).toBeNull();
  });

  it.each(['/', '/?query=', '/?query=%20', '/?variables={}'])('is not meant by %s', (path) => {
    expect(operationIn(new URL(path, ORIGIN))).toBeNull();
  });
});
