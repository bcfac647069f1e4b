import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctWords, hasWords, lastWord, wordCount, wordString, wordsOf } from '../../src/text/words.ts';

describe('wordsOf', () => {
  it('parts hyphened words, keeps contractions, and folds possessives away', () => {
    const words = wordsOf('Biden’s burden-sharing isn’t new.');
    expect(words.map((word) => word.folded)).toEqual(['biden', 'burden', 'sharing', "isn't", 'new']);
  });

  it('gives offsets into the whole text for a part of it', () => {
    const text = 'One two three four';
    expect(wordsOf(text, 4, 13).map(({ start, end }) => text.slice(start, end))).toEqual(['two', 'three']);
  });

  it('gives ordered words inside the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});

describe('hasWords', () => {
  it('says whether wordsOf would give any', () => {
    expect(['', ' — ', '’', 'x', '№ 5', '5', '\u0301'].map(hasWords)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      true,
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => hasWords(text) === wordsOf(text).length > 0),
    );
  });
});

describe('distinctWords', () => {
  it('are the words as wordsOf folds them, each once', () => {
    const text = 'Çelik’s CELIK met Çelik, and met isn’t-it.';
    expect([...distinctWords(text)]).toEqual(['celik', 'met', 'and', "isn't", 'it']);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (any) => {
        expect([...distinctWords(any)]).toEqual([...new Set(wordsOf(any).map(({ folded }) => folded))]);
      }),
    );
  });
});

describe('lastWord', () => {
  it.each([
    ['Émile Çelik', 'celik'],
    ['al-Qaida', 'qaida'],
    ['King’s', 'king'],
    ['Ann (Bo)!', 'bo'],
    ['…', null],
  ])('of %j is %j', (name, word) => {
    expect(lastWord(name)).toBe(word);
  });
});

describe('wordString', () => {
  it('is the same for two texts that differ in marks, case and spacing only', () => {
    expect(wordString('“We,  TOO, won’t!”')).toBe(wordString("we too won't"));
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    ['—', 0],
    ['The U.S.-EU talks – 2% of GDP', 6],
  ])('counts %j as %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });

  // With time that grows by the square this would take minutes, and run into the test's time limit.
  it('counts a long run of marks in one pass', () => {
    expect(wordCount(`${'"'.repeat(1_000_000)} end`)).toBe(1);
  });
});
