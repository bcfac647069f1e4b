import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SLUG, slugify } from '../../src/text/slug.ts';

describe('slugify', () => {
  it.each([
    ['João Gomes Cravinho', 'joao-gomes-cravinho'],
    ['Kay Bailey Hutchison', 'kay-bailey-hutchison'],
    ['O’Brien', 'o-brien'],
    ['Trump’s', 'trumps'],
    ['000_ebcd5d07287a214e', '000_ebcd5d07287a214e'],
    ['  --A.B!  ', 'a-b'],
    ['习近平', ''],
  ])('makes %j into %j', (name, slug) => {
    expect(slugify(name)).toBe(slug);
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
