/** Letters and digits that folding only makes small: most words of an English text. */
const PLAIN = /^[A-Za-z0-9]*$/;

/**
 * A string without what case- and accent-blind comparison must not see: "Çavuşoğlu" folds to "cavusoglu".
 * Curly apostrophes become straight ones; blanks of every kind become one space.
 *
 * The length changes, so offsets into the result say nothing about the original.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
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
