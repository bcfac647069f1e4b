/**
 * Compares two strings by their UTF-16 code units, for `Array.sort`. Never by a locale: the order of a corpus
 * must be the same on every machine and under every version of ICU.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
