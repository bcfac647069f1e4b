import {
  type CandidateLimits,
  indexKeys,
  type RankedQuotations,
  rankCandidates,
} from '../../comparison/candidates.ts';
import { wordingOf } from '../../comparison/wording.ts';
import type { GraphLists } from '../../model/graph.ts';
import { compareText } from '../../text/compare.ts';

/*
 * By which words quotations are found: one string of a line for each key of `indexKeys`, sorted by code unit, with the
 * ordinals of the quotes that have it behind a tab. Parsing JSON leaves a string as it is, and a key is found in it by
 * bisection, so it costs a starting Worker next to nothing. Folding leaves neither tab nor line feed in a key.
 */

const BEHIND_KEY = '\t';
const BETWEEN_LINES = '\n';

/** Digits of numbers to the base 32; the second half says that more follow. Nothing that JSON must escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = DIGITS.length / 2;
/** By character code. */
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

/** Ascending ordinals, each written as what it is more than the one before: one to three characters. */
function encodeOrdinals(ordinals: readonly number[]): string {
  let text = '';
  ordinals.forEach((ordinal, i) => {
    let rest = ordinal - (ordinals[i - 1] ?? 0);
    let digits = DIGITS[rest % BASE] as string;
    for (rest = Math.floor(rest / BASE); rest > 0; rest = Math.floor(rest / BASE)) {
      digits = `${DIGITS[BASE + (rest % BASE)]}${digits}`;
    }
    text += digits;
  });
  return text;
}

function decodeOrdinals(text: string): number[] {
  const ordinals: number[] = [];
  let ordinal = 0;
  let number = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text.charCodeAt(i)] as number;
    number = number * BASE + (value % BASE);
    if (value >= BASE) continue;
    ordinal += number;
    ordinals.push(ordinal);
    number = 0;
  }
  return ordinals;
}

/** Posts every quote of a graph under its keys. */
export function encodeQuoteWords({ articles, quotes }: GraphLists): string {
  const texts = new Map(articles.map(({ slug, text }) => [slug, text]));
  const postings = new Map<string, number[]>();
  quotes.forEach(({ article, span }, ordinal) => {
    const text = (texts.get(article) as string).slice(span.start, span.end);
    for (const key of indexKeys(wordingOf(text).folded)) {
      const posting = postings.get(key);
      if (posting) posting.push(ordinal);
      else postings.set(key, [ordinal]);
    }
  });
  return [...postings]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, posting]) => `${key}${BEHIND_KEY}${encodeOrdinals(posting)}`)
    .join(BETWEEN_LINES);
}

/** The ordinals behind a key; null where no quote has it. */
function find(lines: string, key: string): number[] | null {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : lines.lastIndexOf(BETWEEN_LINES, middle - 1) + 1;
    const tab = lines.indexOf(BEHIND_KEY, start);
    const next = lines.indexOf(BETWEEN_LINES, tab);
    const end = next < 0 ? lines.length : next;
    const own = lines.slice(start, tab);
    if (own === key) return decodeOrdinals(lines.slice(tab + 1, end));
    if (own < key) low = end + 1;
    else high = start;
  }
  return null;
}

/**
 * Ordinals of the quotes that share the most with the keys, as `rankCandidates` ranks them.
 *
 * @param lines as `encodeQuoteWords` wrote them
 */
export function findQuotesByWords(
  lines: string,
  keys: readonly string[],
  quotations: RankedQuotations,
  limits: CandidateLimits,
): readonly number[] {
  return rankCandidates(keys, (key) => find(lines, key), quotations, limits);
}
