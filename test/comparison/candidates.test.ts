import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  completeKeys,
  fewestKeys,
  fewestShared,
  indexKeys,
  rankCandidates,
} from '../../src/comparison/candidates.ts';
import { askedOf, standingIn } from '../../src/comparison/standing.ts';
import { wordingOf } from '../../src/comparison/wording.ts';

const keysOf = (text: string) => indexKeys(wordingOf(text).folded);

describe('index keys', () => {
  it('are the content words', () => {
    expect(keysOf('The harbour will close before winter')).toEqual(['harbor', 'close', 'winter']);
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

describe('the fewest keys to share by how many there are', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, i) => `key${i}`);

  it.each([
    [1, 1],
    [2, 2],
    [3, 1],
    [4, 2],
    [6, 2],
    [7, 3],
    [30, 3],
  ])('are with %d keys %d: a third, and three at most', (count, fewest) => {
    expect(fewestKeys(keys(count))).toBe(fewest);
    expect(fewestKeys([...keys(count), '=all words'])).toBe(fewest);
  });
});

describe('the fewest content words that two reports share', () => {
  it.each([
    [1, 3],
    [6, 3],
    [7, 4],
    [8, 4],
    [9, 5],
  ])('are of %d words %d: half, and three at least', (count, fewest) => {
    expect(fewestShared(count)).toBe(fewest);
  });
});

describe('keys that a quotation with all content words has', () => {
  it('are as many as the content words, and the whole as one if there are none', () => {
    expect(completeKeys(['harbour', 'ferry'])).toBe(2);
    expect(completeKeys(['harbour', 'ferry', '=the harbour ferry'])).toBe(2);
    expect(completeKeys(['=us or them'])).toBe(1);
    expect(completeKeys([])).toBe(1);
  });
});

describe('ranking candidates', () => {
  const POSTINGS = {
    common: [0, 1, 2, 3, 4, 5],
    rare: [2],
    rarer: [1, 3],
  };
  const ranked = (
    keys: readonly string[],
    {
      own = [],
      lengths = [],
      keyCounts = [],
      parts = [],
      recorded = [],
      postings = POSTINGS as Readonly<Record<string, readonly number[]>>,
      complete = 10,
      others = 10,
    }: {
      own?: readonly number[];
      lengths?: readonly number[];
      keyCounts?: readonly number[];
      parts?: readonly number[];
      recorded?: readonly number[];
      postings?: Readonly<Record<string, readonly number[]>>;
      complete?: number;
      others?: number;
    } = {},
  ) =>
    rankCandidates(
      keys,
      (key) => postings[key] ?? null,
      {
        size: 6,
        length: (i) => lengths[i] ?? 1,
        keyCount: (i) => keyCounts[i] ?? 9,
        isPart: (i) => parts.includes(i),
        isOnRecord: (i) => recorded.includes(i),
        isOwn: (i) => own.includes(i),
      },
      { complete, others },
    );

  it('counts rare keys more than common ones, and keeps the order of equals', () => {
    const parts = POSTINGS.common;
    expect(ranked(['common', 'rare', 'rarer'], { parts })).toEqual([2, 1, 3, 0, 4, 5]);
    expect(ranked(['common', 'rare', 'rarer'], { parts, others: 2 })).toEqual([2, 1]);
  });

  it('counts the logarithm of how rare a key is: two that half have are more than one that only one has', () => {
    const postings = { first: [0, 1, 2], second: [0, 1, 3], alone: [4] };
    const keys = Object.keys(postings);
    // ln(1 + 6 / 3) twice is 2.2, ln(1 + 6 / 1) is 1.9.
    expect(ranked(keys, { postings, parts: POSTINGS.common })).toEqual([0, 1, 4, 2, 3]);
  });

  it('takes all that score as much as the last of so many, and then the first of them', () => {
    expect(ranked(['common'], { complete: 3, lengths: [9, 9, 9, 1, 1, 1] })).toEqual([3, 4, 5]);
    expect(ranked(['common'], { complete: 0 })).toEqual([]);
    expect(ranked(['common', 'rare', 'rarer'], { parts: POSTINGS.common, others: 4 })).toEqual([2, 1, 3, 0]);
  });

  it('keeps the order of those that score as much by different keys', () => {
    const postings = { first: [3], second: [1], third: [2] };
    expect(ranked(Object.keys(postings), { postings, parts: POSTINGS.common })).toEqual([1, 2, 3]);
  });

  it('leaves out what has too few of the keys', () => {
    expect(ranked(['common', 'rarer'])).toEqual([1, 3]);
  });

  describe('of a text of six content words', () => {
    const keys = ['common', 'rare', 'rarer', 'fourth', 'fifth', 'sixth'];
    const among = (shared: number, known: Parameters<typeof ranked>[1]) => {
      const postings = Object.fromEntries(keys.slice(0, shared).map((key) => [key, [0]]));
      return ranked(keys, { ...known, postings });
    };

    it('leaves out what shares too few of them to be like it', () => {
      expect(among(2, {})).toEqual([]);
      expect(among(3, {})).toEqual([0]);
    });

    it('keeps what may be in the text as a whole, parts of interrupted utterances, and records of the speaker', () => {
      expect(among(2, { keyCounts: [2] })).toEqual([0]);
      expect(among(2, { keyCounts: [3] })).toEqual([]);
      expect(among(2, { parts: [0] })).toEqual([0]);
      expect(among(2, { recorded: [0], own: [0] })).toEqual([0]);
      expect(among(2, { recorded: [0] })).toEqual([]);
      expect(among(2, { own: [0] })).toEqual([]);
      expect(among(1, { keyCounts: [1], parts: [0] })).toEqual([]);
    });
  });

  it('puts those of whoever is asked about before others that share as much, then the shorter', () => {
    expect(ranked(['common'], { own: [4], lengths: [3, 2, 1, 9, 9, 9] })).toEqual([4, 2, 1, 0, 3, 5]);
  });

  it('counts those that have all keys apart, and never loses one by whoever is asked about', () => {
    expect(ranked(['common'], { complete: 2, others: 0, own: [5] })).toEqual([5, 0]);
    const parts = POSTINGS.common;
    expect(ranked(['common', 'rare', 'rarer'], { parts, others: 1, own: [5] })).toEqual([2, 5]);
  });

  it('finds nothing without postings', () => {
    expect(ranked([])).toEqual([]);
    expect(ranked(['nowhere'])).toEqual([]);
  });

  it('leaves out nothing that a text is like', () => {
    const words = fc.constantFrom('the', 'we', 'harbour', 'ferry', 'pier', 'winter', 'storm', 'anchor');
    const wording = fc.array(words, { minLength: 1, maxLength: 9 });
    let alike = 0;
    fc.assert(
      fc.property(
        fc.array(wording, { maxLength: 4 }),
        wording,
        wording,
        fc.boolean(),
        (others, said, more, goesOn) => {
          const text = goesOn
            ? [...more, ...said, ...more]
            : said.map((word, i) => (i === 2 ? 'zebra' : word));
          const quotations = [said, ...others];
          const keys = indexKeys(text);
          const found = rankCandidates(
            keys,
            (key) => quotations.flatMap((each, i) => (indexKeys(each).includes(key) ? [i] : [])),
            {
              size: quotations.length,
              length: (i) => quotations[i]?.length ?? 0,
              keyCount: (i) => indexKeys(quotations[i] ?? []).length,
              isPart: () => false,
              isOnRecord: () => false,
              isOwn: () => false,
            },
            { complete: 10, others: 10 },
          );
          quotations.forEach((each, i) => {
            if (standingIn(askedOf(text), wordingOf(each.join(' '))) === null) return;
            alike++;
            expect(found).toContain(i);
          });
        },
      ),
      { numRuns: 500 },
    );
    expect(alike).toBeGreaterThan(100);
  });
});
