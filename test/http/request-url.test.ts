import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partUrl } from '../../src/http/request-url.ts';

describe('partUrl', () => {
  it.each([
    ['https://api.example', '/', ''],
    ['https://api.example/graphql?query={a}#tab', '/graphql', '?query={a}'],
    ['http://[::1]:8787/a/../graphql/?', '/graphql/', '?'],
    ['https://api.example?a=//b/c?d', '/', '?a=//b/c?d'],
    ['https://api.example//graphql', '//graphql', ''],
    ['https://api.example/#?a', '/', ''],
  ])('parts %s as a Request has it', (url, path, search) => {
    expect(partUrl(new Request(url).url)).toMatchObject({ path, search });
  });

  it('agrees with URL, whatever comes', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const { pathname, search } = new URL(url);
        const parted = partUrl(new Request(url).url);
        expect(parted.path).toBe(pathname);
        // A URL object says "" of a question mark with nothing behind it.
        expect(parted.search === '?' ? '' : parted.search).toBe(search);
      }),
    );
  });
});
