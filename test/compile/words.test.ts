import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, foldBlanks } from '../../src/compile/corrections/words.ts';

/** The places of words in a text, as what stands there. */
const found = (text: string, words: string) =>
  findWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('findWords', () => {
  it.each([
    '.',
    '?',
    '*',
    '+',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '$',
    '^',
    '|',
    '\\',
    '/',
    '-',
    '\\d',
    '(?=',
    '$&',
  ])('takes %s for itself', (sign) => {
    const text = `a${sign}c and abc, aac, a c`;
    expect(findWords(text, `a${sign}c`)).toEqual([{ start: 0, end: 2 + sign.length }]);
    expect(found(`what ${sign}is it`, `what ${sign}is`)).toEqual([`what ${sign}is`]);
  });

  it.each([
    ['a line end for a space', 'no\r\n\tferry', 'no ferry'],
    ['a space for a line end', 'no ferry', 'no\nferry'],
    ['blanks of every kind', 'no\u00a0\u2003\u2028ferry', 'no ferry'],
    ['blanks around the words', 'no ferry', ' no ferry\n'],
  ])('takes %s', (_what, text, words) => {
    expect(found(text, words)).toEqual([text]);
  });

  it.each([
    ['blanks where the words have none', 'a bridge', 'abridge'],
    ['no blanks where the words have some', 'abridge', 'a bridge'],
    ['another case', 'No ferry', 'no ferry'],
    ['the end of the text before that of the words', 'no fer', 'no ferry'],
    ['part of a word', 'goods, ergo', 'go'],
    ['a letter without its accent', 'Poe\u0301 spoke', 'Poe'],
    ['the first half of a character', '🛳️', '\ud83d'],
    ['the second half of a character', '🛳️', '\udef3'],
    ['blank words', 'no ferry', ' \n'],
  ])('does not take %s', (_what, text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  it('finds every place in order, also where two overlap', () => {
    expect(findWords('no, no, no', 'no, no')).toEqual([
      { start: 0, end: 6 },
      { start: 4, end: 10 },
    ]);
    expect(findWords('...', '..')).toEqual([
      { start: 0, end: 2 },
      { start: 1, end: 3 },
    ]);
  });

  it('finds a place behind one that begins inside a word', () => {
    expect(findWords('xa a a', 'a a')).toEqual([{ start: 3, end: 6 }]);
  });

  it('finds any piece of any text, and nothing but such pieces', () => {
    const sign = fc.constantFrom(' ', '\n', '\u00a0', '.', '(', '[', '\\', '$', '*', '+', '?', '|', 'a', 'b');
    const text = fc.string({
      unit: fc.oneof(sign, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
    });
    const isWord = (character: string) => /[\p{L}\p{N}\p{M}]/u.test(character);
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (whole, from, to) => {
        const characters = Array.from(whole);
        const [start = 0, end = 0] = [from, to]
          .map((offset) => offset % (characters.length + 1))
          .sort((a, b) => a - b);
        const piece = characters.slice(start, end).join('');
        const places = findWords(whole, piece);
        for (const place of places) {
          expect(foldBlanks(whole.slice(place.start, place.end))).toBe(foldBlanks(piece));
        }
        const cutsWord = [start, end].some(
          (offset) => isWord(characters[offset - 1] ?? '') && isWord(characters[offset] ?? ''),
        );
        // What was cut out of a word is no place; of blanks at the ends nothing is asked.
        if (cutsWord || piece !== piece.trim() || piece === '') return;
        const offset = characters.slice(0, start).join('').length;
        expect(places).toContainEqual({ start: offset, end: offset + piece.length });
      }),
      { numRuns: 300 },
    );
  });
});
