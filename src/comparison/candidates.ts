import { americanSpelling } from '../lexicon/spellings.ts';
import { contentWords } from './content-words.ts';

/** With fewer content words than these a text is too short to tell whose it is, unless it is a quotation as a whole. */
export const FEWEST_CONTENT_WORDS = 3;

/**
 * The keys under which a wording is posted and looked up: its content words and, if these are too few, all of its
 * words as one key, which begins with "=" as no word does.
 *
 * @param folded as `Wording` has them
 */
export function indexKeys(folded: readonly string[]): readonly string[] {
  // A British and an American spelling are found by each other.
  const spelled = folded.map(americanSpelling);
  const words = contentWords(spelled);
  const isFound = words.length >= FEWEST_CONTENT_WORDS || folded.length === 0;
  return isFound ? words : [...words, `=${spelled.join(' ')}`];
}

/** How many content words a report of an utterance shares with another at least, by how many the one with fewer has. */
export function fewestShared(contentWords: number): number {
  return Math.max(FEWEST_CONTENT_WORDS, Math.ceil(contentWords / 2));
}

/** How many keys of a text a quotation has that has all of its content words. */
export function completeKeys(keys: readonly string[]): number {
  return Math.max(1, keys.filter((key) => !key.startsWith('=')).length);
}

/**
 * With how many keys of a text a quotation can be worth comparing. Fewer than two reports of one utterance share,
 * because the quotation may be one part of an interrupted one, or end before the text does; all of them if they are too
 * few to tell.
 */
export function fewestKeys(keys: readonly string[]): number {
  const complete = completeKeys(keys);
  return complete < FEWEST_CONTENT_WORDS ? complete : Math.min(FEWEST_CONTENT_WORDS, Math.ceil(complete / 3));
}

/** How many quotations are compared with a text. */
export interface CandidateLimits {
  /** Of those that have all of its content words, as every one has that it is in word for word. */
  readonly complete: number;
  /** Of the others; and as many of the others by whoever is asked about. */
  readonly others: number;
}

/** What candidates are chosen and ranked by beside the keys that they share. */
export interface RankedQuotations {
  /** How many there are. */
  readonly size: number;
  /** How long one is, in any unit. */
  length(ordinal: number): number;
  /** How many keys it has. */
  keyCount(ordinal: number): number;
  /** Whether it is one part of an interrupted utterance. */
  isPart(ordinal: number): boolean;
  /** Whether it is a paragraph of a record, which a short text may share few keys with. */
  isOnRecord(ordinal: number): boolean;
  /** Whether it is by whoever is asked about. */
  isOwn(ordinal: number): boolean;
}

/** The first of these with the highest scores, and all others that score as much as the last of them. */
function highest(ordinals: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  if (ordinals.length <= limit) return ordinals;
  const scoreOf = (ordinal: number) => scores[ordinal] ?? 0;
  const least = Float64Array.from(ordinals, scoreOf).sort()[ordinals.length - limit] ?? Infinity;
  return ordinals.filter((ordinal) => scoreOf(ordinal) >= least);
}

/**
 * How many of a text's keys a quotation has at least that is the text or has it in it, in these or in other words; the
 * parts of an utterance that does may each have fewer. Of a text with fewer content words only quotations with all of
 * them are found.
 */
function enoughKeys(keys: readonly string[]): number {
  return fewestShared(completeKeys(keys));
}

/**
 * The quotations that are worth comparing with a text, those first that share the most with it, rare keys counting more
 * than common ones: each counts the logarithm of how many quotations there are to one that has it (inverse document
 * frequency, after K. Spärck Jones, 1972). Of those that share as much, the ones by whoever is asked about come first,
 * then the shorter, which are the text rather than have it in them. The time grows with the keys' postings.
 *
 * @param keys of the text
 * @param postingOf the ordinals of the quotations that have a key; null if none has
 * @returns ordinals, best first
 */
export function rankCandidates(
  keys: readonly string[],
  postingOf: (key: string) => Int32Array | readonly number[] | null,
  quotations: RankedQuotations,
  limits: CandidateLimits,
): readonly number[] {
  const [fewest, enough, complete] = [fewestKeys(keys), enoughKeys(keys), completeKeys(keys)];
  // Flat, because common words have many quotations: a Map of them would cost more than all the rest of a check.
  const scores = new Float64Array(quotations.size);
  const shared = new Uint16Array(quotations.size);
  const found: number[] = [];
  for (const key of keys) {
    const posting = postingOf(key);
    if (posting === null) continue;
    const weight = Math.log(1 + quotations.size / posting.length);
    for (const ordinal of posting) {
      scores[ordinal] = (scores[ordinal] ?? 0) + weight;
      const count = (shared[ordinal] ?? 0) + 1;
      shared[ordinal] = count;
      if (count === fewest) found.push(ordinal);
    }
  }
  const best = (ordinals: readonly number[], limit: number) =>
    highest(ordinals, scores, limit)
      .map((ordinal) => ({
        ordinal,
        score: scores[ordinal] ?? 0,
        others: quotations.isOwn(ordinal) ? 0 : 1,
        length: quotations.length(ordinal),
      }))
      .sort(
        (a, b) => b.score - a.score || a.others - b.others || a.length - b.length || a.ordinal - b.ordinal,
      )
      .slice(0, limit)
      .map(({ ordinal }) => ordinal);
  const sharedBy = (ordinal: number) => shared[ordinal] ?? 0;
  const isComplete = (ordinal: number) => sharedBy(ordinal) >= complete;
  // With fewer it may still be in the text as a whole, or be one part of what the text is. Any other would be read and
  // laid along the text for nothing: of a large corpus these are nearly all.
  const isWorth = (ordinal: number) => {
    const count = sharedBy(ordinal);
    if (count >= enough || count === quotations.keyCount(ordinal)) return true;
    return quotations.isPart(ordinal) || (quotations.isOnRecord(ordinal) && quotations.isOwn(ordinal));
  };
  const [whole, parts] = [found.filter(isComplete), found.filter((ordinal) => !isComplete(ordinal))];
  const rest = parts.filter(isWorth);
  const own = rest.filter((ordinal) => quotations.isOwn(ordinal));
  return [
    ...new Set([...best(whole, limits.complete), ...best(rest, limits.others), ...best(own, limits.others)]),
  ];
}
