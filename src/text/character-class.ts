/** The class of a character: \s, \p{Lu}, \p{Ll}, any other \p{L}, \p{N}, \p{M}, or none of these. */
export type CharacterClass =
  | typeof OTHER
  | typeof BLANK
  | typeof CAPITAL
  | typeof LOWER_CASE
  | typeof LETTER
  | typeof NUMBER
  | typeof MARK;

// Numbers, because a typed array remembers them. A pattern for each character would cost more than all else here.
const UNKNOWN = 0;
export const OTHER = 1;
export const BLANK = 2;
export const CAPITAL = 3;
export const LOWER_CASE = 4;
export const LETTER = 5;
export const NUMBER = 6;
export const MARK = 7;

/** The class of each character that takes one UTF-16 unit, as far as it was asked for. */
const CLASSES = new Uint8Array(0x10000);

// Latin-1 and the marks of print are written down: a pattern with a class of Unicode takes V8 a millisecond or two to
// compile, and many isolates read one text only.
CLASSES.fill(OTHER, 0, 0x100);
CLASSES.fill(BLANK, 0x09, 0x0e);
CLASSES.fill(BLANK, 0x20, 0x21);
CLASSES.fill(NUMBER, 0x30, 0x3a);
CLASSES.fill(CAPITAL, 0x41, 0x5b);
CLASSES.fill(LOWER_CASE, 0x61, 0x7b);
CLASSES.fill(BLANK, 0xa0, 0xa1);
for (const ordinal of [0xaa, 0xba]) CLASSES[ordinal] = LETTER;
for (const digit of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) CLASSES[digit] = NUMBER;
CLASSES[0xb5] = LOWER_CASE;
CLASSES.fill(CAPITAL, 0xc0, 0xdf);
CLASSES.fill(LOWER_CASE, 0xdf, 0x100);
for (const sign of [0xd7, 0xf7]) CLASSES[sign] = OTHER;
/** Dashes, quotation marks, ellipsis. */
CLASSES.fill(OTHER, 0x2010, 0x2028);

function findClass(character: string): CharacterClass {
  if (/^\p{Lu}/u.test(character)) return CAPITAL;
  if (/^\p{Ll}/u.test(character)) return LOWER_CASE;
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

export const isCapital = (kind: CharacterClass): boolean => kind === CAPITAL;
export const isLowerCase = (kind: CharacterClass): boolean => kind === LOWER_CASE;
export const isDigit = (kind: CharacterClass): boolean => kind === NUMBER;

/** Whether a character of a class is a letter or a digit. */
export function isLetterOrDigit(kind: CharacterClass): boolean {
  return kind >= CAPITAL && kind !== MARK;
}

/** Whether a character of a class is a letter, large, small or without case. */
export function isLetter(kind: CharacterClass): boolean {
  return kind === CAPITAL || kind === LOWER_CASE || kind === LETTER;
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

/** Whether a word begins with a small letter. */
export function startsInLowerCase(word: string): boolean {
  return word !== '' && classAt(word, 0) === LOWER_CASE;
}

/** Whether the character at an offset is a blank; false beyond the text. */
export function isBlankAt(text: string, offset: number): boolean {
  return offset < text.length && classAt(text, offset) === BLANK;
}

/** Whether a test is true of the class of any character of a text. */
export function hasCharacter(text: string, test: (kind: CharacterClass) => boolean): boolean {
  for (let at = 0; at < text.length; at += widthAt(text, at)) if (test(classAt(text, at))) return true;
  return false;
}

/** How many characters a text has, if a test is true of the class of each; 0 if not. */
export function lengthOfAll(text: string, test: (kind: CharacterClass) => boolean): number {
  let length = 0;
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    if (!test(classAt(text, at))) return 0;
    length++;
  }
  return length;
}

/** Whether a word is small letters only: an ending, and at least two letters before it. */
export function isLowerCaseEndingIn(word: string, ending: string): boolean {
  return word.endsWith(ending) && lengthOfAll(word, isLowerCase) >= ending.length + 2;
}
