import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/comparison/record/align.ts';
import { type Comparison, compareWithRecord } from '../../../src/comparison/record/compare-with-record.ts';
import { reasonsOf } from '../../../src/comparison/record/fidelity.ts';
import { createSameEntity } from '../../../src/comparison/record/same-entity.ts';
import { spokenTextOf } from '../../../src/comparison/record/spoken-words.ts';

function compare(report: string, record: string, isIndirect = false): Comparison | null {
  const passage = { spoken: spokenTextOf(record), beginsAtEdge: false, endsAtEdge: false };
  return compareWithRecord({ spoken: spokenTextOf(report), isIndirect }, passage, createSameEntity([]));
}

const fidelityOf = (report: string, record: string) => {
  const found = compare(report, record);
  return found === null ? null : [found.fidelity, ...reasonsOf(found.turned)].join(' ');
};

/** So many words that say something, each another one. */
const words = (count: number, from = 0) =>
  Array.from(
    { length: count },
    (_, i) => `word${String.fromCharCode(97 + ((from + i) % 26))}${from + i}x`,
  ).join(' ');

describe('a report is from a record', () => {
  it('if it shares three words that say what it is about, and is a fragment with two', () => {
    expect(compare('ferries leave the harbor', 'Our ferries leave the harbor at noon.')?.isFragment).toBe(
      false,
    );
    expect(compare('ferries in the harbor', 'Our ferries in the harbor rest.')?.isFragment).toBe(true);
  });

  it('if it shares six tenths of its words, and of seven such words no fewer', () => {
    expect(compare(`${words(6)} ${words(4, 50)}`, words(6))).not.toBeNull();
    expect(compare(`${words(6)} ${words(5, 50)}`, words(6))).toBeNull();
    expect(compare(`${words(7)} ${words(5, 50)}`, words(7))).toBeNull();
  });

  it('if it shares 45 of a hundred, with eight such words or more', () => {
    expect(compare(`${words(9)} ${words(11, 50)}`, words(9))).not.toBeNull();
    expect(compare(`${words(9)} ${words(12, 50)}`, words(9))).toBeNull();
    expect(compare(`${words(8)} ${words(9, 50)}`, words(8))).not.toBeNull();
  });

  it('if no more than forty words are left out of it without a mark', () => {
    const [head, tail] = [words(6), words(6, 50)];
    const report = `${head} ${tail}`;
    expect(fidelityOf(report, `${head} ${words(40, 100)} ${tail}`)).toBe('SHORTENED');
    expect(compare(report, `${head} ${words(41, 100)} ${tail}`)).toBeNull();
    expect(fidelityOf(`${head} … ${tail}`, `${head} ${words(41, 100)} ${tail}`)).toBe('SHORTENED');
  });

  it('if three quarters of the content of reported speech are the same, and six tenths of much', () => {
    const said = (count: number) => words(count);
    expect(compare(`${said(3)} ${words(1, 50)}`, said(3), true)).not.toBeNull();
    expect(compare(`${said(3)} ${words(2, 50)}`, said(3), true)).toBeNull();
    expect(compare(`${said(6)} ${words(4, 50)}`, said(6), true)).not.toBeNull();
    expect(compare(`${said(6)} ${words(5, 50)}`, said(6), true)).toBeNull();
  });
});

describe('what is cut off', () => {
  it('is a claim that is at most four words before the words that it governs', () => {
    expect(fidelityOf('the bridge will fall down', 'They say in the pub the bridge will fall down.')).toBe(
      'CHANGED ATTRIBUTION',
    );
    expect(
      fidelityOf('the bridge will fall down', 'They say in the old pub the bridge will fall down.'),
    ).toBe('VERBATIM');
  });

  it('governs four words from where a clause begins, and three are a phrase', () => {
    expect(
      fidelityOf('heavy trucks damage bridges', 'Heavy trucks damage bridges unless they slow down.'),
    ).toBe('CHANGED CONDITION');
    expect(
      compare('trucks damage bridges', 'Heavy trucks damage bridges unless they slow down.')?.fidelity,
    ).toBe('VERBATIM');
  });
});

describe('a false start', () => {
  it('is at most five words that are said again', () => {
    const again = (said: string) =>
      fidelityOf(`${said} leave the harbor today`, `Now ${said} – ${said} leave the harbor today.`);
    expect(again('we all have to please')).toBe('VERBATIM');
    expect(
      fidelityOf(
        'we all have to go and leave the harbor today',
        'Now we all have to go and – we all have to go and leave the harbor today.',
      ),
    ).toBe('VERBATIM');
    expect(spokenTextOf('one two three four five – one two three four five').words).toHaveLength(5);
    expect(spokenTextOf('we can all just go on – we can all just go on').words).toHaveLength(12);
  });
});

describe('the alignment of words', () => {
  const pairs = (report: string, record: string) =>
    alignWords(report.split(' '), record.split(' '), (index) =>
      report.split(' ')[index] === 'the' ? 1 : 2,
    ).map(({ report: i, record: j }) => `${i}-${j}`);

  it('pairs a word after a gap if that is worth more than the gap', () => {
    expect(pairs('ferry sails', 'ferry x x x sails')).toEqual(['0-0', '1-4']);
    expect(pairs('ferry the', `ferry ${'x '.repeat(34)}the`)).toEqual(['0-0', '1-35']);
    expect(pairs('ferry the', `ferry ${'x '.repeat(36)}the`)).toEqual(['0-0']);
  });

  it('takes the pairs that are side by side, and of two alignments the first', () => {
    expect(pairs('the ferry', 'the x the ferry')).toEqual(['0-2', '1-3']);
    expect(pairs('ferry', 'ferry x ferry')).toEqual(['0-0']);
  });

  it('pairs nothing if no word agrees', () => {
    expect(pairs('ferry', 'harbor')).toEqual([]);
    expect(alignWords([], ['x'], () => 1)).toEqual([]);
    expect(alignWords(['x'], [], () => 1)).toEqual([]);
  });
});
