import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTimeOf } from '../../bench/processor-time.ts';
import { SLUG, slugify } from '../../src/text/slug.ts';

describe('slugify', () => {
  it.each([
    ['João Gomes Cravinho', 'joao-gomes-cravinho'],
    ['Kay Bailey Hutchison', 'kay-bailey-hutchison'],
    ['O’Brien', 'o-brien'],
    ['Trump’s', 'trumps'],
    ['000_ebcd5d07287a214e', '000_ebcd5d07287a214e'],
    ['  --A.B!  ', 'a-b'],
    ['__a_-_b__', 'a_-_b'],
    ['习近平', ''],
  ])('makes %j into %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('reads a long row of underscores in one pass', () => {
    const timeOf = (length: number) => processorTimeOf(() => slugify(`a${'_'.repeat(length)}b`), 20);
    timeOf(1000);
    // Ten times as many take about ten times as long; in time that grows with the square, a hundred times.
    expect(timeOf(100_000)).toBeLessThan(40 * timeOf(10_000));
  });

  it('gives a slug or nothing, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const slug = slugify(name);
        expect(slug === '' || SLUG.test(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});
