import { similarityOf } from '../../comparison/alignment.ts';
import { FEWEST_CONTENT_WORDS } from '../../comparison/candidates.ts';
import type { Report } from './reports.ts';

/** A phrase with fewer content words in common than these may be a formula. */
export const FEWEST_UNMISTAKABLE = 6;

/**
 * In what share of their words, of the shorter along the longer, two reports of one utterance agree at least. The more
 * they have in common, the more may be reworded. Reports of two utterances hardly ever agree in more than 0.4.
 *
 * @param content how many content words they share
 * @param agreeing how many words agree, of any kind
 */
function leastSimilarity(content: number, agreeing: number): number {
  if (content >= 9 || agreeing >= 14) return 0.45;
  if (content >= FEWEST_UNMISTAKABLE || agreeing >= 10) return 0.55;
  return 0.75;
}

/** How many numbers two ascending lists have in common, each as often as both have it. */
function inCommon(a: Int32Array, b: Int32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return common;
}

/** Room for what rounding may add to a similarity, or take from it: 1 - 11 / 20 is a little less than 0.45. */
const ROUNDING = 1e-9;

/**
 * Whether two reports have enough words in common, in whatever order, to be alike. No more words than these can agree.
 * They are counted much faster than the words are aligned: an utterance has each of its parts compared with each of
 * another's.
 */
function canBeAlike(a: Report, b: Report, sharedContent: number): boolean {
  const shorter = Math.min(a.words.length, b.words.length);
  if (shorter === 0) return true;
  const common = inCommon(a.sortedWords, b.sortedWords);
  return common / shorter + ROUNDING >= leastSimilarity(sharedContent, common + ROUNDING);
}

/** How alike the words of two reports are; 0 if too few of them agree. */
function likenessOfWords(a: Report, b: Report, sharedContent: number): number {
  if (!canBeAlike(a, b, sharedContent)) return 0;
  const similarity = similarityOf(a.words, b.words);
  const agreeing = similarity * Math.min(a.words.length, b.words.length);
  const least = leastSimilarity(sharedContent, agreeing + ROUNDING);
  return similarity + ROUNDING >= least ? similarity : 0;
}

/** What a reporter renders without marks shares at least this much of its content words, and these many. */
const LEAST_SHARED_CONTENT = 0.6;
const FEWEST_SHARED_BY_SENTENCE = 4;
const FEWEST_SHARED_BY_CLAUSE = 5;

/** How many content words two reports share. */
export function sharedContent(a: Report, b: Report): number {
  return inCommon(a.content, b.content);
}

/** The share of content words that an indirect report and another's words have in common; 0 if that says nothing. */
function likenessOfContent(a: Report, b: Report, shared: number): number {
  if (a.isIndirect === b.isIndirect) return 0;
  const indirect = a.isIndirect ? a : b;
  const fewest = indirect.extent === 'CLAUSE' ? FEWEST_SHARED_BY_CLAUSE : FEWEST_SHARED_BY_SENTENCE;
  const share = shared / Math.min(a.content.length, b.content.length);
  return shared >= fewest && share >= LEAST_SHARED_CONTENT ? share : 0;
}

/**
 * How alike two reports are, 0 to 1: word for word along the shorter, or by content words if one of them is the
 * reporter's wording; 0 if they do not report the same utterance.
 */
export function likeness(a: Report, b: Report): number {
  const shared = sharedContent(a, b);
  if (shared < FEWEST_CONTENT_WORDS) return 0;
  return likenessOfWords(a, b, shared) || likenessOfContent(a, b, shared);
}

/**
 * How alike two parts are of utterances that are reported to be the same: 0 if these parts do not correspond. The
 * utterances as wholes vouch for them, so that a part may have few content words.
 */
export function likenessOfParts(a: Report, b: Report): number {
  const shared = sharedContent(a, b);
  const ofWords = likenessOfWords(a, b, shared);
  if (ofWords > 0 || a.isIndirect === b.isIndirect || shared < FEWEST_CONTENT_WORDS) return ofWords;
  return shared / Math.min(a.content.length, b.content.length);
}
