import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/comparison/wording.ts';
import { NUMBER_WORDS, OTHER_NUMBERS, SAME_NUMBERS } from '../text/numbers.expected.ts';

const folded = (text: string) => wordingOf(text).folded.join(' ');

describe('a wording', () => {
  it.each([
    ['“We’ll SEE,” she said…', 'we will see she said'],
    ["don't do not DON’T", 'do not do not do not'],
    ["can't cannot can not", 'can not can not can not'],
    ["we're they've I'm he'd", 'we are they have i am he would'],
    ["won't shan't let's", 'will not shall not let us'],
    ["couldn't've I'd've", 'could not have i would have'],
    ["won’t’ve can't've y'all'd've", 'will not have can not have you all would have'],
    ["we ain't here", 'we is not here'],
    ["it's that’s", 'it is that is'],
    ['China’s allies’ harbour', 'china allies harbour'],
    ["China's indeed on the radar, China’s not", 'china is indeed on the radar china is not'],
    ["China's reputation, China’s own, China's. The", 'china reputation china own china the'],
    ['U.S. and US, E.U. and EU', 'us and us eu and eu'],
    ['the U.S.’s role, US’s role', 'the us role us role'],
    ['U.S.’s not', 'us is not'],
    ["China’sn't", 'china is not'],
    ['it is **late**, [they](https://example.org/a) say', 'it is late they say'],
    ['2 percent, 2 per cent, 2 PERCENT and 2%', '2% 2% 2% and 2%'],
    ['2.5\nper\u00a0cent', '2.5%'],
    ['2, percent', '2 percent'],
    ['2 per annum, 2 for cent', '2 per annum 2 for cent'],
    ['some 2 per', 'some 2 per'],
    ['2 percentage points per centre', '2 percentage points per centre'],
    ['two percent of 5 percents', 'two percent of 5 percents'],
    ['5$ percent 2% percent', '$5 percent 2% percent'],
    ['burden-sharing', 'burden sharing'],
    ['Çavuşoğlu', 'cavusoglu'],
    ["'s n't constructor", "s n't constructor"],
    ['— “…” !', ''],
    ['', ''],
  ])('of %j is %j', (text, words) => {
    expect(folded(text)).toBe(words);
  });

  it('of a word with endless endings has some of them', () => {
    expect(wordingOf(`x${"'ve".repeat(20_000)}`).folded.slice(1)).toEqual(['have', 'have', 'have']);
  });

  it('says where each word is', () => {
    const text = 'In the U.S. we don’t.';
    expect(wordingOf(text).words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'In',
      'the',
      'U.S',
      'we',
      'don’t',
    ]);
  });

  it('says of which word each folded word is', () => {
    const { folded: words, spelledAt } = wordingOf('We don’t see 2 percent.');
    expect(words).toEqual(['we', 'do', 'not', 'see', '2%']);
    expect(spelledAt).toEqual([0, 1, 1, 2, 3]);
  });

  it.each(NUMBER_WORDS.filter(([text]) => !/['’][sm]/.test(text)))('of %j is %j', (text, words) => {
    expect(folded(text)).toBe(words);
  });

  it.each(OTHER_NUMBERS)('differs with %j for %j', (one, other) => {
    const [a, b] = [wordingOf(`about ${one} tons`), wordingOf(`about ${other} tons`)];
    expect(a.folded).not.toEqual(b.folded);
  });

  it.each(SAME_NUMBERS)('is the same with %j for %j', (one, other) => {
    expect(folded(`about ${one} tons`)).toBe(folded(`about ${other} tons`));
  });

  it('shows a percentage as one word', () => {
    const text = 'Some 2 per cent said 3 %.';
    expect(wordingOf(text).words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Some',
      '2 per cent',
      'said',
      '3 %',
    ]);
  });
});
