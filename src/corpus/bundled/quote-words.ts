import { indexKeys, rankCandidates } from '../../comparison/candidates.ts';
import { wordingOf } from '../../comparison/wording.ts';
import type { Graph } from '../../model/graph.ts';
import { compareText } from '../../text/compare.ts';
import { bisect, type OrdinalSet } from './sets.ts';

/**
 * By which words quotations are found, as two strings of as many lines: parsing JSON leaves strings as they are, and
 * nothing is made of them before somebody asks.
 */
export interface QuoteWords {
  /** The keys of `indexKeys`, sorted by code unit, a line each; folding leaves no line feed in one. */
  readonly keys: string;
  /** For each key the ordinals of the quotes that have it, as `encodeOrdinals` writes them. */
  readonly ordinals: string;
}

const BETWEEN_LINES = '\n';

/** Digits of numbers to the base 32; the second half says that more follow. Nothing that JSON must escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = DIGITS.length / 2;
const VALUES = new Map(Array.from(DIGITS, (digit, value) => [digit.charCodeAt(0), value]));

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
    const value = VALUES.get(text.charCodeAt(i)) as number;
    number = number * BASE + (value % BASE);
    if (value >= BASE) continue;
    ordinal += number;
    ordinals.push(ordinal);
    number = 0;
  }
  return ordinals;
}

/** Posts every quote of a graph under its keys. */
export function encodeQuoteWords({ articles, quotes }: Graph): QuoteWords {
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
  const sorted = [...postings].sort(([a], [b]) => compareText(a, b));
  return {
    keys: sorted.map(([key]) => key).join(BETWEEN_LINES),
    ordinals: sorted.map(([, posting]) => encodeOrdinals(posting)).join(BETWEEN_LINES),
  };
}

/**
 * Makes the search for quotes by their words; the strings are split when it is first used.
 *
 * @param size how many quotes there are
 * @returns ordinals of the quotes that share the most with the keys, best first
 */
export function createQuoteWordSearch(
  { keys, ordinals }: QuoteWords,
  size: number,
): (keys: readonly string[], limit: number) => OrdinalSet {
  let lines: { readonly keys: readonly string[]; readonly ordinals: readonly string[] } | undefined;
  return (wanted, limit) => {
    lines ??= { keys: keys.split(BETWEEN_LINES), ordinals: ordinals.split(BETWEEN_LINES) };
    const known = lines;
    const postings = wanted.flatMap((key) => {
      const line = bisect(known.keys.length, (i) => (known.keys[i] as string) >= key);
      return key !== '' && known.keys[line] === key ? [decodeOrdinals(known.ordinals[line] as string)] : [];
    });
    return rankCandidates(postings, size, limit);
  };
}
