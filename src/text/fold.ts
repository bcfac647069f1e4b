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

/** What may be a mark on a letter, which the pattern that finds them is not tried without: V8 compiles it slowly. */
const MAY_BE_MARK = /[\u0300-\u200f\u2028-\uffff]/;

function foldAny(text: string): string {
  const spread = text.normalize('NFD');
  return (MAY_BE_MARK.test(spread) ? spread.replace(/\p{M}+/gu, '') : spread)
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
