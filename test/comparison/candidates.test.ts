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
  const POSTINGS: Readonly<Record<string, readonly number[]>> = {
    common: [0, 1, 2, 3, 4, 5],
    rare: [2],
    rarer: [1, 3],
  };
  const ranked = (
    keys: readonly string[],
    {
      own = [],
      lengths = [],
      complete = 10,
      others = 10,
    }: {
      own?: readonly number[];
      lengths?: readonly number[];
      complete?: number;
      others?: number;
    } = {},
  ) =>
    rankCandidates(
      keys,
      (key) => POSTINGS[key] ?? null,
      { size: 6, length: (i) => lengths[i] ?? 1, isOwn: (i) => own.includes(i) },
      { complete, others },
    );

  it('counts rare keys more than common ones, and keeps the order of equals', () => {
    expect(ranked(['common', 'rare', 'rarer'])).toEqual([2, 1, 3, 0, 4, 5]);
    expect(ranked(['common', 'rare', 'rarer'], { others: 2 })).toEqual([2, 1]);
  });

  it('leaves out what has too few of the keys', () => {
    expect(ranked(['common', 'rarer'])).toEqual([1, 3]);
  });

  it('puts those of whoever is asked about before others that share as much, then the shorter', () => {
    expect(ranked(['common'], { own: [4], lengths: [3, 2, 1, 9, 9, 9] })).toEqual([4, 2, 1, 0, 3, 5]);
  });

  it('counts those that have all keys apart, and never loses one by whoever is asked about', () => {
    expect(ranked(['common'], { complete: 2, others: 0, own: [5] })).toEqual([5, 0]);
    expect(ranked(['common', 'rare', 'rarer'], { others: 1, own: [5] })).toEqual([2, 5]);
  });

  it('finds nothing without postings', () => {
    expect(ranked([])).toEqual([]);
    expect(ranked(['nowhere'])).toEqual([]);
  });
});
