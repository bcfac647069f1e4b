/** A word in small letters. A token has them in `lower`. */
export function inSmallLetters(word: string): string {
  return word.toLowerCase();
}

/** A word with its first letter as it is and the others small: "Bell" for "BELL". */
export function inTitleCase(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}
