import { expect, test } from 'vitest';
import {
  BLANK,
  CAPITAL,
  type CharacterClass,
  classAt,
  hasCharacter,
  isDigit,
  isLetter,
  LETTER,
  LOWER_CASE,
  lengthOfAll,
  MARK,
  NUMBER,
  OTHER,
} from '../../src/text/character-class.ts';

/** The class as Unicode's own properties give it. */
function classOf(character: string): CharacterClass {
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{Ll}/u.test(character)) return LOWER_CASE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\s/u.test(character)) return BLANK;
  if (/\p{N}/u.test(character)) return NUMBER;
  return /\p{M}/u.test(character) ? MARK : OTHER;
}

test('each character of the basic plane and some beyond it have the class that Unicode gives them', () => {
  const wrong: string[] = [];
  const check = (codePoint: number) => {
    const character = String.fromCodePoint(codePoint);
    if (classAt(character, 0) !== classOf(character)) wrong.push(codePoint.toString(16));
  };
  for (let codePoint = 0; codePoint < 0x3000; codePoint++) check(codePoint);
  for (const codePoint of [0x4e00, 0xd800, 0xdfff, 0xfeff, 0xffff, 0x10400, 0x10428, 0x1d7ce, 0x1f600])
    check(codePoint);
  expect(wrong).toEqual([]);
});

test.each([
  ['123', isDigit, 3],
  ['12a', isDigit, 0],
  ['', isDigit, 0],
  ['ÄβЖ', isLetter, 3],
  ['𐐀𐐨', isLetter, 2],
])('a text is measured in characters if all are of a class: %s', (text, isOfClass, length) => {
  expect(lengthOfAll(text, isOfClass)).toBe(length);
});

test.each([
  ['abc1', true],
  ['abc', false],
  ['𝟎', true],
])('a digit is found anywhere in a text: %s', (text, found) => {
  expect(hasCharacter(text, isDigit)).toBe(found);
});
