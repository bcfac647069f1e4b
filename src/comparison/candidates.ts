import { contentWords } from './content-words.ts';

/** With fewer content words than these a text is too short to tell whose it is, unless it is a quotation as a whole. */
export const FEWEST_CONTENT_WORDS = 3;

/** What a quotation is found by; the second is for those too short to be found by what they are about. */
const wholeKey = (folded: readonly string[]): string => `=${folded.join(' ')}`;

/**
 * The keys under which a wording is posted and looked up: its content words and, where these are too few, all of its
 * words as one key, which begins with "=" as no word does.
 *
 * @param folded as `Wording` has them
 */
export function indexKeys(folded: readonly string[]): readonly string[] {
  const words = contentWords(folded);
  return words.length >= FEWEST_CONTENT_WORDS || folded.length === 0 ? words : [...words, wholeKey(folded)];
}

/** How many content words a report of an utterance shares with another at least, by how many the one with fewer has. */
export function fewestShared(contentWords: number): number {
  return Math.max(FEWEST_CONTENT_WORDS, Math.ceil(contentWords / 2));
}

/**
 * With how many keys of a text a quotation is worth comparing. Fewer than two reports of one utterance share, because
 * the quotation may be one part of an interrupted one; all of them where they are too few to tell.
 */
export function fewestKeys(keys: readonly string[]): number {
  const contentWords = keys.filter((key) => !key.startsWith('=')).length;
  return contentWords < FEWEST_CONTENT_WORDS ? Math.max(1, contentWords) : Math.ceil(contentWords / 3);
}

/**
 * The quotations that share the most with a text, rare keys counting more than common ones: each counts the logarithm
 * of how many quotations there are to one that has it (inverse document frequency, after K. Spärck Jones, 1972).
 *
 * @param postings for each key of the text the ordinals of the quotations that have it
 * @param size how many quotations there are
 * @param fewest how many keys a quotation must have
 * @returns ordinals, best first and of equals the first, at most `limit`
 */
export function rankCandidates(
  postings: readonly ArrayLike<number>[],
  size: number,
  fewest: number,
  limit: number,
): readonly number[] {
  // Flat, because common words have many quotations: a Map of them would cost more than all the rest of a check.
  const scores = new Float64Array(size);
  const shared = new Uint16Array(size);
  const ranked: number[] = [];
  for (const posting of postings) {
    const weight = Math.log(1 + size / posting.length);
    for (let i = 0; i < posting.length; i++) {
      const ordinal = posting[i] as number;
      scores[ordinal] = (scores[ordinal] as number) + weight;
      const count = (shared[ordinal] as number) + 1;
      shared[ordinal] = count;
      if (count === fewest) ranked.push(ordinal);
    }
  }
  return ranked.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b).slice(0, limit);
}
