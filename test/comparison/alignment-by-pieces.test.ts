import { describe, expect, it } from 'vitest';
import { layAlong } from '../../src/comparison/alignment.ts';

/* Long texts are laid along each other piece by piece. A piece has 120 words. */

const words = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i}`);

/** Words, of which only those at some places are the text's. */
const agreeing = (text: readonly string[], isSame: (index: number) => boolean) =>
  text.map((word, i) => (isSame(i) ? word : `other-${word}`));

/** Texts long enough to be compared by pieces: the words come after many others, and before many. */
const among = (...parts: readonly (readonly string[])[]) => [
  ...words('before', 2000),
  ...parts.flat(),
  ...words('after', 1000),
];

const similarity = (text: readonly string[], other: readonly string[]) => layAlong(text, other).similarity;

describe('texts of a quarter of a million pairs of words', () => {
  // A third of the words agrees: a piece that agrees so little is taken for missing.
  const isThird = (index: number) => index % 3 === 0;

  it('are compared word by word', () => {
    const text = words('w', 500);
    expect(similarity(text, agreeing(text, isThird))).toBeCloseTo(167 / 500, 10);
  });

  it('and one pair more are compared by pieces', () => {
    const text = words('w', 53);
    const other = [...agreeing(text, isThird), ...words('x', 4717 - 53)];
    expect(text.length * other.length).toBe(250_001);
    expect(similarity(text, other)).toBe(0);
    // With a word less there are fewer pairs.
    expect(similarity(text, other.slice(0, -1))).toBeCloseTo(18 / 53, 10);
  });
});

describe('a piece', () => {
  const text = words('w', 120);
  /** 46 words at its beginning, and the last ones. */
  const placed = (last: number) => among(agreeing(text, (i) => i < 46 || i >= 120 - last));

  it('counts from two fifths of its words on', () => {
    expect(similarity(text, placed(2))).toBeCloseTo(48 / 120, 10);
    expect(similarity(text, placed(1))).toBe(0);
  });

  it('has 120 words', () => {
    // The words after the first 120 are nowhere: with 119 or 121 words too few of the first piece agree.
    const longer = [...text, ...words('nowhere', 120)];
    expect(similarity(longer, placed(2))).toBeCloseTo(48 / 240, 10);
  });
});

describe('the place of a piece', () => {
  const text = words('w', 120);
  /** The words with others between them: each has so many places. */
  const spread = (list: readonly string[], places: number) =>
    list.flatMap((word) => [word, ...words(`between-${word}-`, places - 1)]);

  it('is where most of its words are within 240', () => {
    // The words in reverse are no report of the text: hardly any can be laid along it.
    const reverse = text.toReversed();
    const half = among(reverse.slice(0, 119), words('gap', 1000), spread(text, 2));
    expect(similarity(text, half)).toBeCloseTo(1 - 119 / 239, 10);
    const third = among(spread(reverse, 3), words('gap', 1000), spread(text, 2));
    expect(similarity(text, third)).toBeCloseTo(1 - 119 / 239, 10);
  });

  it('takes in words after those', () => {
    // The last words come before the others too, so that all of them are found where the last place of them is not.
    const other = among(text.slice(100).reverse(), spread(text, 2));
    expect(layAlong(text, other)).toEqual({
      similarity: expect.closeTo(1 - 119 / 239, 10),
      start: 2020,
      end: 2259,
    });
  });

  it('is after that of the piece before it', () => {
    const [first, second] = [words('a', 120), words('b', 120)];
    const other = among(second, words('gap', 500), first);
    // Only one of the two can be laid along it.
    expect(layAlong([...first, ...second], other)).toEqual({
      similarity: expect.closeTo(1 / 2, 10),
      start: 2000 + 120 + 500,
      end: 2000 + 120 + 500 + 120,
    });
  });

  it('may be far from that of the piece before it: what is between counts as added', () => {
    const [first, second] = [words('a', 120), words('b', 120)];
    expect(layAlong([...first, ...second], among(first, words('gap', 60), second))).toEqual({
      similarity: expect.closeTo(1 - 60 / 300, 10),
      start: 2000,
      end: 2300,
    });
    // So many are between that nothing is left of the likeness.
    expect(similarity([...first, ...second], among(first, words('gap', 900), second))).toBeCloseTo(
      1 - 900 / 1140,
      10,
    );
  });
});
