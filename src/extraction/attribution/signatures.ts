import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { isWord } from '../../text/tokens.ts';
import type { Reference } from './references.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { isCapitalizedItem, type SentenceItem } from './sentences.ts';

/** A name with its office behind a dash has no more items than this. */
const LONGEST_SIGNATURE = 20;

/** Words that may stand inside a name or a title before its noun, "Bank of Porto", in lower case. */
const INSIDE_NAME = /^(?:of|the|and|for|de|da|di|del|du|van|von|der|den|la|le|bin|al|el|y|e)$/u;

const isHyphen = (item: SentenceItem | undefined): boolean => item?.kind === 'HYPHEN';

/**
 * Whether a dash, or the first of two hyphens, directly behind a quotation leads to the name of who said it, and
 * nothing but that name and an office ends the items: “We have no boat left.” — Anna Bell, captain of the ferry
 */
export function isSignature(items: readonly SentenceItem[], dash: number): boolean {
  const mark = items[dash];
  if (mark?.kind !== 'DASH' && mark?.kind !== 'HYPHEN') return false;
  if (items[dash - 1]?.kind !== 'QUOTATION' || items.length - dash > LONGEST_SIGNATURE) return false;
  const name = nameBehind(items, dash);
  const first = items[name];
  if (!isCapitalizedItem(first) || FUNCTION_WORDS.has((first as SentenceItem).text.toLowerCase()))
    return false;
  let inName = true;
  for (let i = name; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION' || /^[!?:;–—―]$/u.test(item.text)) return false;
    if (/^[,(]$/u.test(item.text)) inName = false;
    if (inName && isWord(item) && !/^[\p{Lu}\p{N}]/u.test(item.text) && !INSIDE_NAME.test(item.text))
      return false;
  }
  return true;
}

/** The item behind a dash, or behind two hyphens. */
function nameBehind(items: readonly SentenceItem[], dash: number): number {
  return isHyphen(items[dash]) && isHyphen(items[dash + 1]) ? dash + 2 : dash + 1;
}

/** The clause of a name that signs the quotation before it; null where a dash leads to none. Its cue is the dash. */
export function signatureClause(
  items: readonly SentenceItem[],
  dash: number,
  subjects: { startingAt(item: number): Reference | null },
): ReportingClause | null {
  if (!isSignature(items, dash)) return null;
  const name = nameBehind(items, dash);
  const subject = subjects.startingAt(name);
  if (subject === null) return null;
  const cue = { cueFirst: dash, cueWordLast: name - 1, cueLast: name - 1 };
  return { kind: 'SOURCE_PHRASE', subject, ...cue, verb: null, inverted: true };
}
