import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/comparison/wording.ts';

const folded = (text: string) => wordingOf(text).folded.join(' ');

describe('a wording', () => {
  it.each([
    ['“We’ll SEE,” she said…', 'we will see she said'],
    ["don't do not DON’T", 'do not do not do not'],
    ["can't cannot can not", 'can not can not can not'],
    ["we're they've I'm he'd", 'we are they have i am he would'],
    ["won't shan't let's", 'will not shall not let us'],
    ["it's that’s", 'it is that is'],
    ['China’s allies’ harbour', 'china allies harbour'],
    ["China's indeed on the radar, China’s not", 'china is indeed on the radar china is not'],
    ["China's reputation, China’s own, China's. The", 'china reputation china own china the'],
    ['U.S. and US, E.U. and EU', 'us and us eu and eu'],
    ['burden-sharing', 'burden sharing'],
    ['Çavuşoğlu', 'cavusoglu'],
    ["'s n't constructor", "s n't constructor"],
    ['— “…” !', ''],
    ['', ''],
  ])('of %j is %j', (text, words) => {
    expect(folded(text)).toBe(words);
  });

  it('tells where each word stands', () => {
    const text = 'In the U.S. we don’t.';
    expect(wordingOf(text).words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'In',
      'the',
      'U.S',
      'we',
      'don’t',
    ]);
  });
});
