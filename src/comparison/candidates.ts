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

/**
 * The quotations that share the most with a text, rare keys counting more than common ones: each counts the logarithm
 * of how many quotations there are to one that has it (inverse document frequency, after K. Spärck Jones, 1972).
 *
 * @param postings for each key of the text the ordinals of the quotations that have it
 * @param size how many quotations there are
 * @returns ordinals, best first and of equals the first, at most `limit`
 */
export function rankCandidates(
  postings: readonly ArrayLike<number>[],
  size: number,
  limit: number,
): readonly number[] {
  const scores = new Map<number, number>();
  for (const posting of postings) {
    const weight = Math.log(1 + size / posting.length);
    for (let i = 0; i < posting.length; i++) {
      const ordinal = posting[i] as number;
      scores.set(ordinal, (scores.get(ordinal) ?? 0) + weight);
    }
  }
  return [...scores]
    .sort(([a, scoreOfA], [b, scoreOfB]) => scoreOfB - scoreOfA || a - b)
    .slice(0, limit)
    .map(([ordinal]) => ordinal);
}
