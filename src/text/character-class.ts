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

// ASCII and the marks of print are written down: a pattern over Unicode takes milliseconds when it is first used.
CLASSES.fill(OTHER, 0, 0x80);
CLASSES.fill(BLANK, 0x09, 0x0e);
CLASSES.fill(BLANK, 0x20, 0x21);
CLASSES.fill(NUMBER, 0x30, 0x3a);
CLASSES.fill(CAPITAL, 0x41, 0x5b);
CLASSES.fill(LETTER, 0x61, 0x7b);
/** Dashes, quotation marks, ellipsis. */
CLASSES.fill(OTHER, 0x2010, 0x2028);

function findClass(character: string): CharacterClass {
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{L}/u.test(character)) return LETTER;
  if (/^\s/u.test(character)) return BLANK;
  if (/^\p{N}/u.test(character)) return NUMBER;
  return /^\p{M}/u.test(character) ? MARK : OTHER;
}

/** The class of the character at an offset inside a text; half of a surrogate pair alone is OTHER. */
export function classAt(text: string, offset: number): CharacterClass {
  const known = CLASSES[text.charCodeAt(offset)] as CharacterClass | typeof UNKNOWN;
  return known === UNKNOWN ? findClassAt(text, offset) : known;
}

/** The class of a character that takes two units is found again each time: its first half alone says nothing. */
function findClassAt(text: string, offset: number): CharacterClass {
  const codePoint = text.codePointAt(offset) ?? 0;
  const found = findClass(String.fromCodePoint(codePoint));
  if (!isSurrogate(codePoint) && codePoint < CLASSES.length) CLASSES[codePoint] = found;
  return found;
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** How many UTF-16 units the character at an offset takes. */
export function widthAt(text: string, offset: number): 1 | 2 {
  return isSurrogate(text.charCodeAt(offset)) && (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** Whether a character of a class is inside of words: a letter, a digit or a mark on one. */
export function isInWord(kind: CharacterClass): boolean {
  return kind >= CAPITAL;
}

/** Whether a character of a class is a letter or a digit. */
export function isLetterOrDigit(kind: CharacterClass): boolean {
  return kind >= CAPITAL && kind !== MARK;
}

/** The first letter, digit or mark on one from an offset on; `end` if there is none. */
export function runStart(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && classAt(text, at) < CAPITAL) at++;
  return at;
}

/** The end of the letters, digits and marks on them in a row that begin at an offset. */
export function runEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const known = CLASSES[text.charCodeAt(at)] ?? UNKNOWN;
    if (known >= CAPITAL) at++;
    else if (known !== UNKNOWN || !isInWord(findClassAt(text, at))) return at;
    else at += widthAt(text, at);
  }
  return Math.min(at, end);
}

/** Whether a word begins with a capital letter. */
export function isCapitalized(word: string): boolean {
  return word !== '' && classAt(word, 0) === CAPITAL;
}

/** Whether the character at an offset is a blank; false beyond the text. */
export function isBlankAt(text: string, offset: number): boolean {
  return offset < text.length && classAt(text, offset) === BLANK;
}
