import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, createAnswerCache } from '../../../src/http/caching/answer-cache.ts';

const answer = (tag: string, length = 10): Answer => ({ tag, bytes: new Uint8Array(length), record: {} });

describe('the answers of an isolate', () => {
  it('are found by the request and by the tag', () => {
    const cache = createAnswerCache(100_000);
    const kept = answer('"a"');
    cache.keep('request', kept);
    expect(cache.ofRequest('request')).toBe(kept);
    expect(cache.ofTag('"a"')).toBe(kept);
    expect(cache.ofRequest('other')).toBeUndefined();
  });

  it('are one for all requests that ask the same', () => {
    const cache = createAnswerCache(100_000);
    cache.keep('a request', answer('"a"'));
    cache.keep('another', answer('"a"'));
    expect(cache.ofRequest('a request')).toBe(cache.ofRequest('another'));
  });

  it('drop those first that were not asked for the longest', () => {
    const cache = createAnswerCache(100_000);
    for (let i = 0; i < 20; i++) {
      cache.keep(`request ${i}`, answer(`"${i}"`, 5000));
      cache.ofRequest('request 0');
    }
    expect(cache.ofRequest('request 0')).toBeDefined();
    expect(cache.ofRequest('request 1')).toBeUndefined();
    expect(cache.ofRequest('request 19')).toBeDefined();
  });

  it('leave out an answer, and a request, that would push the others out', () => {
    const cache = createAnswerCache(100_000);
    cache.keep('request', answer('"a"'));
    cache.keep('huge', answer('"b"', 50_000));
    cache.keep('x'.repeat(50_000), answer('"c"'));
    expect(cache.ofRequest('huge')).toBeUndefined();
    expect(cache.ofRequest('x'.repeat(50_000))).toBeUndefined();
    expect(cache.ofTag('"c"')).toBeDefined();
    expect(cache.ofRequest('request')).toBeDefined();
  });

  it('never take more than their bound, whatever comes', () => {
    const bound = 20_000;
    const kept = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(fc.array(kept, { maxLength: 100 }), (all) => {
        const cache = createAnswerCache(bound);
        for (const [i, length] of all) cache.keep(`request ${i}`, answer(`"${i}"`, length));
        const tags = new Set(all.map(([i]) => `"${i}"`));
        const bytes = [...tags].map((tag) => cache.ofTag(tag)?.bytes.byteLength ?? 0);
        expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(bound);
      }),
    );
  });
});
