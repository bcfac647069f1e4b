import { FUNCTION_WORDS, NAME_PREPOSITIONS } from '../../lexicon/function-words.ts';
import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { SENTENCES } from '../weights.ts';
import type { SentenceItem } from './sentence.ts';

/** Whether a word in small letters may be inside a name or a title before its noun: "Bank of Porto". */
const isInName = (word: string): boolean =>
  NAME_PARTICLES.has(word) || NAME_PREPOSITIONS.has(word) || word === 'the' || word === 'and';

const isHyphen = (item: SentenceItem | undefined): boolean => item?.kind === 'HYPHEN';

/**
 * The first item of a name that signs the quotation before it. A dash, or two hyphens, lead to the name, and nothing
 * but the name and an office end the items: “We have no boat left.” — Anna Bell, captain of the ferry. -1 without
 * one.
 *
 * @param items of a paragraph or of one sentence
 * @param dash index of the dash
 */
export function signedName(items: readonly SentenceItem[], dash: number): number {
  const mark = items[dash];
  if (mark?.kind !== 'DASH' && mark?.kind !== 'HYPHEN') return -1;
  if (items[dash - 1]?.kind !== 'QUOTATION' || items.length - dash > SENTENCES.longestSignature) return -1;
  const name = isHyphen(mark) && isHyphen(items[dash + 1]) ? dash + 2 : dash + 1;
  const first = items[name];
  if (!first?.capitalized || FUNCTION_WORDS.has(first.lower)) return -1;
  let inName = true;
  for (const { kind, text } of items.slice(name)) {
    if (kind === 'QUOTATION' || /^[!?:;–—―]$/u.test(text)) return -1;
    if (kind === 'COMMA' || kind === 'OPENING_BRACKET') inName = false;
    if (inName && kind === 'WORD' && !/^[\p{Lu}\p{N}]/u.test(text) && !isInName(text)) return -1;
  }
  return name;
}
