import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { wordString } from '../text/words.ts';

/** How many hexadecimal digits of the digest a key carries: 48 bits, for the few quotations of one article. */
const DIGITS = 12;

/** Counts how often each value has come: 1 for the first time. */
export class Occurrences {
  readonly #counts = new Map<string, number>();

  next(value: string): number {
    const count = (this.#counts.get(value) ?? 0) + 1;
    this.#counts.set(value, count);
    return count;
  }
}

/**
 * The key of a quotation: its article's slug, a digest of its own words, and which occurrence of those words it is
 * in the article. Neither marks, case and spacing nor its offsets count, so it is the same when an article is
 * corrected elsewhere or a broken mark is mended.
 */
export function quoteKey(article: string, text: string, occurrences: Occurrences): string {
  const words = wordString(text) || text;
  const digest = bytesToHex(sha256(utf8ToBytes(words))).slice(0, DIGITS);
  return `${article}/${digest}/${occurrences.next(digest)}`;
}
