import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentCache } from '../../../src/http/graphql/document-cache.ts';

/** What was made of a source: any object. */
interface Made {
  readonly of: number | string;
}

const made = (of: number | string): Made => ({ of });

describe('the document cache', () => {
  it('gives back what was kept', () => {
    const cache = createDocumentCache<Made>(10);
    cache.set('abc', made(1));
    expect(cache.get('abc')).toEqual(made(1));
    expect(cache.get('abd')).toBeUndefined();
  });

  it('drops what was used longest ago when the sources grow too long together', () => {
    const cache = createDocumentCache<Made>(10);
    cache.set('aaaa', made(1));
    cache.set('bbbb', made(2));
    cache.get('aaaa');
    cache.set('cccc', made(3));
    expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')]).toEqual([made(1), undefined, made(3)]);
  });

  it('does not keep a source that alone is too long, and keeps the others then', () => {
    const cache = createDocumentCache<Made>(5);
    cache.set('aaa', made(1));
    cache.set('bbbbbb', made(2));
    expect([cache.get('aaa'), cache.get('bbbbbb')]).toEqual([made(1), undefined]);
  });

  it('counts a source that is set again once', () => {
    const cache = createDocumentCache<Made>(6);
    cache.set('aaa', made(1));
    for (let value = 2; value <= 9; value++) cache.set('bbb', made(value));
    expect([cache.get('aaa'), cache.get('bbb')]).toEqual([made(1), made(9)]);
  });

  it('never keeps more than its bound, and always the newest that fits', () => {
    const source = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const cache = createDocumentCache<Made>(12);
        for (const each of sources) {
          cache.set(each, made(each));
          expect(cache.get(each)).toEqual(made(each));
        }
        const kept = new Set(sources.filter((each) => cache.get(each) !== undefined));
        expect([...kept].join('').length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
