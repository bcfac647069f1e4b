import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctWords, hasWords, lastWord, wordCount, wordString, wordsOf } from '../../src/text/words.ts';
import { NUMBER_WORDS, OTHER_NUMBERS, SAME_NUMBERS } from './numbers.expected.ts';

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

  it.each(NUMBER_WORDS)('of %j are %j', (text, words) => {
    expect(
      wordsOf(text)
        .map(({ folded }) => folded)
        .join(' '),
    ).toBe(words);
  });

  it('holds signs, separators and units that belong to a number', () => {
    const text = '(−2.5%) of US$ 2,400.50 or 5 €, p.m., not 5-10.';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '−2.5%',
      'of',
      'US$ 2,400.50',
      'or',
      '5 €',
      'p.m',
      'not',
      '5',
      '10',
    ]);
  });

  it.each(OTHER_NUMBERS)('tell %j from %j', (one, other) => {
    expect(wordString(`about ${one} tons`)).not.toBe(wordString(`about ${other} tons`));
  });

  it.each(SAME_NUMBERS)('are the same of %j and %j', (one, other) => {
    expect(wordString(`about ${one} tons`)).toBe(wordString(`about ${other} tons`));
  });

  const amount = fc.record({
    minus: fc.constantFrom('', '-'),
    currency: fc.constantFrom('', '$', '£', '€', 'US$'),
    whole: fc.nat(2_000_000),
    decimals: fc.option(fc.constantFrom('0', '4', '40', '400', '05'), { nil: '' }),
    percent: fc.constantFrom('', '%'),
  });
  type Amount = Parameters<Parameters<typeof amount.map>[0]>[0];
  const written = ({ minus, currency, whole, decimals, percent }: Amount, group: string, sign: string) => {
    const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);
    return `${minus && sign}${currency}${grouped}${decimals && `.${decimals}`}${percent}`;
  };

  it('differ for two numbers, and are the same for one number however it is grouped and signed', () => {
    const group = fc.constantFrom('', ',', '’', '\u202f');
    const sign = fc.constantFrom('-', '−', '–');
    const around = (number: string) => wordString(`We (and ${number}), they said, lost it.`);
    fc.assert(
      fc.property(amount, amount, group, sign, (one, other, grouping, minus) => {
        const plain = written(one, '', '-').toLowerCase();
        expect(wordsOf(written(one, grouping, minus)).map(({ folded }) => folded)).toEqual([plain]);
        expect(around(written(one, grouping, minus))).toBe(around(plain));
        const otherPlain = written(other, '', '-').toLowerCase();
        expect(around(written(other, grouping, minus)) === around(plain)).toBe(plain === otherPlain);
      }),
      { numRuns: 1000 },
    );
  });

  it('have neither a blank nor a tab in them as they are compared, and all letters and digits of the text are in words', () => {
    const parts = fc.constantFrom(
      ...[
        '5',
        '10',
        '400',
        '.',
        ',',
        '-',
        '−',
        '–',
        '$',
        '€',
        '%',
        ' ',
        '\u202f',
        '’',
        'a',
        'S',
        'é',
        '/',
        ':',
        '½',
        '٢',
        '\t',
        '\n',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 24 }), (list) => {
        const text = list.join('');
        const words = wordsOf(text);
        for (const { folded } of words) expect(folded).toMatch(/^\S+$/u);
        let rest = '';
        let at = 0;
        for (const { start, end } of words) {
          rest += text.slice(at, start);
          at = end;
        }
        expect(hasWords(rest + text.slice(at))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  // If the time grew with the square of the length, each of these would take minutes.
  it.each([
    ['1 ', 200_000],
    ['1\u202f000', 200_001],
    ['1,000', 1],
    ['1.', 1],
    ['$', 0],
    ['-5', 200_000],
    ['a.', 1],
    ['5 %', 200_000],
    ['’s', 1],
    ["U.S.'s", 399_999],
    ['US$', 200_000],
  ])('of 200,000 times %j are found in one pass', (piece, count) => {
    expect(wordsOf(piece.repeat(200_000))).toHaveLength(count);
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
