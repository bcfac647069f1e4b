import { describe, expect, it } from 'vitest';
import { fewestKeys, indexKeys, rankCandidates } from '../../src/comparison/candidates.ts';
import { wordingOf } from '../../src/comparison/wording.ts';

const keysOf = (text: string) => indexKeys(wordingOf(text).folded);

describe('index keys', () => {
  it('are the content words', () => {
    expect(keysOf('The harbour will close before winter')).toEqual(['harbour', 'close', 'winter']);
  });

  it('are all words as one too, where content words are too few', () => {
    expect(keysOf('Us or them!')).toEqual(['=us or them']);
    expect(keysOf('sacred commitment')).toEqual(['sacr', 'commit', '=sacred commitment']);
  });

  it('are none of a text without words', () => {
    expect(keysOf('— “…”')).toEqual([]);
  });
});

describe('the fewest keys to share', () => {
  it.each([
    ['The harbour will close', 2],
    ['The harbour will close before winter', 1],
    ['Ferries sail from the northern pier to the southern harbour', 2],
    ['us or them', 1],
  ])('with %j are %d', (text, fewest) => {
    expect(fewestKeys(keysOf(text))).toBe(fewest);
  });
});

describe('ranking candidates', () => {
  const common = [0, 1, 2, 3];

  it('counts rare keys more than common ones, and keeps the order of equals', () => {
    expect(rankCandidates([common, [2]], 4, 1, 10)).toEqual([2, 0, 1, 3]);
    expect(rankCandidates([common, [2], [1, 3]], 4, 1, 2)).toEqual([2, 1]);
  });

  it('leaves out what has too few of the keys', () => {
    expect(rankCandidates([common, [2], [1, 2]], 4, 2, 10)).toEqual([2, 1]);
  });

  it('finds nothing without postings', () => {
    expect(rankCandidates([], 4, 1, 10)).toEqual([]);
  });
});
