import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWordsAndMarks, tokenize } from '../../src/text/tokenize.ts';
import {
  closesName,
  isNameAbbreviation,
  isWord,
  mayEndSentence,
  nameEnd,
  type Token,
  tokenAt,
} from '../../src/text/tokens.ts';
import { wordsOf } from '../../src/text/words.ts';
import { KIND_SIGNS, LOWER, SPANS, STOPS, TOKENS } from './tokens.expected.ts';

const all = (text: string): Token[] => tokenize(text, { start: 0, end: text.length });
const first = (text: string): Token => tokenAt(all(text), 0);

function written({ text, kind, possessive, abbreviated }: Token): string {
  const sign = kind === 'WORD' ? [] : [KIND_SIGNS[kind]];
  return [text, ...sign, ...(possessive ? ['’s'] : []), ...(abbreviated ? ['.'] : [])].join(' ');
}

describe('tokenize', () => {
  it.each(TOKENS)('cuts %j', (text, tokens) => {
    expect(all(text).map(written)).toEqual(tokens);
  });

  it.each(LOWER)('writes %j small as %j', (text, lower) => {
    expect(first(text).lower).toBe(lower);
  });

  it.each(SPANS)('spans of %j all of %j, and the word %j', (text, whole, word) => {
    const { start, end, wordEnd } = first(text);
    expect([text.slice(start, end), text.slice(start, wordEnd)]).toEqual([whole, word]);
  });

  it('says which words have a capital, a number never', () => {
    expect(all('Bell and Élan, US$5 iPhone').map(({ capitalized }) => capitalized)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('gives offsets into the whole text for a part of it, and looks at nothing beyond', () => {
    const text = 'One -5 Mr. two';
    const parts = tokenize(text, { start: 5, end: 9 });
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(['5', 'Mr']);
  });

  const pieces = fc.constantFrom(
    ...['5', '400', '.', ',', '-', '−', '$', '%', ' ', '’', "'", 'a', 's', 'S', 'A', '&', '/', ':', '\n'],
    ...['U.S.', 'Mr.', 'Inc.', 'No.', '‘', '“', '…', '🚢', '\u0301', '\u202f', '½'],
  );
  const anyText = fc.array(pieces, { maxLength: 16 }).map((list) => list.join(''));

  it('leaves nothing out but blanks, and puts tokens in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        let rest = '';
        for (const { start, end, wordEnd } of all(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(wordEnd).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(wordEnd);
          rest += text.slice(last, start);
          last = end;
        }
        expect((rest + text.slice(last)).trim()).toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  it('never cuts a word that texts are compared by, but in front of a possessive ending', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = all(text).filter(isWord);
        for (const { start, end, folded } of wordsOf(text)) {
          const around = tokens.some((token) => token.start <= start && end <= token.end);
          expect(around || folded === 's').toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('countWordsAndMarks', () => {
  it('counts the tokens', () => {
    for (const [text, tokens] of TOKENS) expect(countWordsAndMarks(text)).toBe(tokens.length);
  });
});

describe('a stop that abbreviates', () => {
  it.each(STOPS)('%j may end a sentence: %j; a name ends as %j', (text, mayEnd, name) => {
    const token = first(text);
    expect(mayEndSentence(token)).toBe(mayEnd);
    expect(closesName(token)).toBe(mayEnd);
    expect(text.slice(0, nameEnd(token))).toBe(name);
  });

  it('is a name’s or a title’s in "J.", "Jr." and "Gov.", and closes a name with a possessive ending', () => {
    expect(
      ['J.', 'Jr.', 'Gov.', 'Inc.', 'U.S.', 'Bell'].map((text) => isNameAbbreviation(first(text))),
    ).toEqual([true, true, true, false, false, false]);
    expect(closesName(first('Bell’s hat'))).toBe(true);
  });
});

describe('tokenAt', () => {
  it('gives a token without text beside the list', () => {
    expect([tokenAt(all('a'), -1).text, tokenAt(all('a'), 0).text, tokenAt(all('a'), 1).text]).toEqual([
      '',
      'a',
      '',
    ]);
  });
});
