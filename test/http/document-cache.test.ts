import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentCache } from '../../src/http/document-cache.ts';

describe('DocumentCache', () => {
  it('gives back what was kept', () => {
    const cache = new DocumentCache<number>(10);
    cache.set('abc', 1);
    expect(cache.get('abc')).toBe(1);
    expect(cache.get('abd')).toBeUndefined();
  });

  it('drops what was used longest ago when the sources grow too long together', () => {
    const cache = new DocumentCache<number>(10);
    cache.set('aaaa', 1);
    cache.set('bbbb', 2);
    cache.get('aaaa');
    cache.set('cccc', 3);
    expect([cache.get('aaaa'), cache.get('bbbb'), cache.get('cccc')]).toEqual([1, undefined, 3]);
  });

  it('does not keep a source that alone is too long, and keeps the others then', () => {
    const cache = new DocumentCache<number>(5);
    cache.set('aaa', 1);
    cache.set('bbbbbb', 2);
    expect([cache.get('aaa'), cache.get('bbbbbb')]).toEqual([1, undefined]);
  });

  it('counts a source that is set again once', () => {
    const cache = new DocumentCache<number>(6);
    cache.set('aaa', 1);
    for (let value = 2; value <= 9; value++) cache.set('bbb', value);
    expect([cache.get('aaa'), cache.get('bbb')]).toEqual([1, 9]);
  });

  it('never keeps more than its bound, and always the newest that fits', () => {
    const source = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(fc.array(source), (sources) => {
        const cache = new DocumentCache<string>(12);
        for (const each of sources) {
          cache.set(each, each);
          expect(cache.get(each)).toBe(each);
        }
        const kept = new Set(sources.filter((each) => cache.get(each) !== undefined));
        expect([...kept].join('').length).toBeLessThanOrEqual(12);
      }),
    );
  });
});
