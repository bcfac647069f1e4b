import { CONDITION_WORDS, NEXT_CLAUSE } from '../../lexicon/turns-of-sense.ts';
import { hasPhraseAt, type Side } from './sides.ts';

const beginsCondition = (side: Side, at: number): boolean =>
  CONDITION_WORDS.some((phrase) => hasPhraseAt(side.words, at, phrase));

/** Whether a word separates what is before it from what is after, by a mark or by beginning another clause. */
function separates(side: Side, at: number): boolean {
  const word = side.words[at];
  if (word === undefined || word.boundary !== 'NONE') return true;
  return !side.isKept[at] && (NEXT_CLAUSE.has(word.folded) || beginsCondition(side, at));
}

/**
 * The first word that both texts have after a left-out word in the same clause: what that word governs; -1 if its clause
 * ends before.
 */
export function governedBy(side: Side, at: number): number {
  for (let next = at + 1; next < side.words.length; next++) {
    if (separates(side, next)) return -1;
    if (side.isKept[next]) return next;
  }
  return -1;
}

/** Whether two words next to each other are in one clause, the second being at an index. */
export const isSameClause = (side: Side, at: number): boolean => side.words[at]?.boundary === 'NONE';
