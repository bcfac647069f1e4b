import { describe, expect, it } from 'vitest';
import { stemOf } from '../../src/text/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['ally', 'allies', 'allied'],
    ['sanction', 'sanctions', 'sanctioned', 'sanctioning'],
    ['country', 'countries'],
    ['gas', 'gases'],
    ['bus', 'buses'],
    ['virus', 'viruses'],
    ['treaty', 'treaties'],
  ])('is the same for %s and its forms', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  it.each([
    ['us', 'use', 'used', 'uses', 'user'],
    ['china', 'chinese'],
    ['g7', 'g'],
  ])('tells %s from other words', (word, ...others) => {
    expect(others.map(stemOf)).not.toContain(stemOf(word));
  });

  it('is a word where it has no English form', () => {
    for (const word of ['a', '2', 'ns', '日本', "o'brien"]) expect(stemOf(word)).not.toBe('');
  });
});
