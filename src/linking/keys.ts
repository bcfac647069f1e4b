import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../text/fold.ts';

/** How many hexadecimal digits of the digest a key carries: 48 bits, for the few quotations of one article. */
const DIGITS = 12;

// Not the words that texts are compared by: if those change, keys and with them ids must stay.
const KEY_WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** Makes the function that counts how often each value has come: 1 for the first time. */
export function occurrenceCounter(): (value: string) => number {
  const counts = new Map<string, number>();
  return (value) => {
    const count = (counts.get(value) ?? 0) + 1;
    counts.set(value, count);
    return count;
  };
}

/**
 * The key of a quotation: its article's slug, a digest of its own words, and which occurrence of those words it is
 * in the article. Neither marks, case and spacing nor its offsets count, so it is the same when an article is
 * corrected elsewhere or a broken mark is fixed. Quotations that differ in the marks of a number only, "$5" and "£5",
 * are occurrences of the same words.
 */
export function quoteKey(article: string, text: string, occurrenceOf: (digest: string) => number): string {
  const words = Array.from(text.matchAll(KEY_WORD), ([word]) => fold(word)).join(' ') || text;
  const digest = bytesToHex(sha256(utf8ToBytes(words))).slice(0, DIGITS);
  return `${article}/${digest}/${occurrenceOf(digest)}`;
}
