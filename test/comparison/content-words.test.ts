import { describe, expect, it } from 'vitest';
import { contentWords } from '../../src/comparison/content-words.ts';
import { wordingOf } from '../../src/comparison/wording.ts';

const contentOf = (text: string) => contentWords(wordingOf(text).folded);

describe('content words', () => {
  it('are what is left without function words, each once', () => {
    expect(contentOf('We should stay in the harbour, and the harbour should stay open')).toEqual([
      'stai',
      'harbour',
      'open',
    ]);
  });

  it('are the same whatever ending they have', () => {
    expect(contentOf('threatens relations')).toEqual(contentOf('threatened relation'));
  });

  it('are none in what says nothing', () => {
    expect(contentOf("Well, they won't be there with us, so that's what we've got")).toEqual([]);
  });

  it('are figures too', () => {
    expect(contentOf('2% of 300')).toEqual(['2%', '300']);
    expect(contentOf('$2.4bn, −5 and 1,000')).toEqual(['$2.4bn', '-5', '1000']);
  });
});
