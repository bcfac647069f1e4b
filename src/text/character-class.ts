/** What a character is, of what parts words: \s, \p{Lu}, any other \p{L}, \p{N}, \p{M}, or none of these. */
export type CharacterClass =
  | typeof OTHER
  | typeof BLANK
  | typeof CAPITAL
  | typeof LETTER
  | typeof NUMBER
  | typeof MARK;

// Numbers, because a typed array remembers them: a pattern for each character would cost more than all else here.
const UNKNOWN = 0;
export const OTHER = 1;
export const BLANK = 2;
export const CAPITAL = 3;
export const LETTER = 4;
export const NUMBER = 5;
export const MARK = 6;

/** The class of each character that takes one UTF-16 unit, as far as it was asked for. */
const CLASSES = new Uint8Array(0x10000);

function findClass(character: string): CharacterClass {
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\s/u.test(character)) return BLANK;
  if (/^\p{N}/u.test(character)) return NUMBER;
  return /^\p{M}/u.test(character) ? MARK : OTHER;
}

/** The class of a code point, as `String.codePointAt` gives it; half of a surrogate pair is OTHER. */
export function characterClass(codePoint: number): CharacterClass {
  if (codePoint > 0xffff) return findClass(String.fromCodePoint(codePoint));
  const known = CLASSES[codePoint] as CharacterClass | typeof UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = findClass(String.fromCharCode(codePoint));
  CLASSES[codePoint] = found;
  return found;
}

/** Whether the character at an offset is a blank; false beyond the text. */
export function isBlankAt(text: string, offset: number): boolean {
  return offset < text.length && characterClass(text.charCodeAt(offset)) === BLANK;
}
