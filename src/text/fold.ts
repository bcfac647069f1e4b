/**
 * A string without what case- and accent-blind comparison must not see: "Çavuşoğlu" folds to "cavusoglu".
 * Curly apostrophes become straight ones; blanks of every kind become one space.
 *
 * The length changes, so offsets into the result say nothing about the original.
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldAny(text);
}

/** Words of ASCII with single spaces between, which most of what is folded is: nothing but the case changes. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('œ', 'oe')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
