/**
 * Where a text is in another word for word, one place after the other: indexes of its first word there. The time grows
 * with the sum of the lengths (D. E. Knuth, J. H. Morris and V. R. Pratt, “Fast pattern matching in strings”, SIAM
 * Journal on Computing 6, 1977).
 */
export function* indexesOfWords<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): Generator<number> {
  if (text.length === 0 || text.length > other.length) return;
  // For each number of words of the text that agree: with how many to go on if the next does not.
  const fallback = new Int32Array(text.length);
  for (let i = 1, agreeing = 0; i < text.length; i++) {
    while (agreeing > 0 && text[i] !== text[agreeing]) agreeing = fallback[agreeing - 1] ?? 0;
    if (text[i] === text[agreeing]) agreeing++;
    fallback[i] = agreeing;
  }
  for (let j = 0, agreeing = 0; j < other.length; j++) {
    while (agreeing > 0 && other[j] !== text[agreeing]) agreeing = fallback[agreeing - 1] ?? 0;
    if (other[j] === text[agreeing]) agreeing++;
    if (agreeing < text.length) continue;
    yield j + 1 - agreeing;
    agreeing = fallback[agreeing - 1] ?? 0;
  }
}

/** Where a text first is in another word for word: the index of its first word there, -1 if it is not. */
export function indexOfWords<Word>(text: ArrayLike<Word>, other: ArrayLike<Word>): number {
  for (const index of indexesOfWords(text, other)) return index;
  return -1;
}
