import { describe, expect, it } from 'vitest';
import { occurrenceIn } from '../../src/comparison/occurrence.ts';
import { wordingOf } from '../../src/comparison/wording.ts';

const occurrence = (text: string, other: string, before?: string) =>
  occurrenceIn(wordingOf(text).folded, wordingOf(other), before === undefined ? null : wordingOf(before));

describe('where a text is in another word for word', () => {
  it('is the first place without a cut negation', () => {
    expect(occurrence('sail today', 'We sail today. Sail today')).toEqual({ start: 1, cut: null });
    expect(occurrence('sail today', 'Do not sail today. Sail today')).toEqual({ start: 4, cut: null });
  });

  it('is the first place if a negation is cut at each, with the side on which it is', () => {
    expect(occurrence('sail today', 'Do not sail today. Never sail today')).toEqual({
      start: 2,
      cut: 'BEFORE',
    });
    expect(occurrence('sail', 'sail', 'We will not')).toEqual({ start: 0, cut: 'BEFORE' });
    expect(occurrence('we do', 'Ask what we don’t. We don’t')).toEqual({ start: 2, cut: 'AFTER' });
  });

  it('is nowhere if the words are not in a row', () => {
    expect(occurrence('sail today', 'We sail on and today')).toBeNull();
    expect(occurrence('', 'We sail')).toBeNull();
  });
});
