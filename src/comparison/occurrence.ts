import { isAfterNegation, isCutBeforeNot } from './negations.ts';
import { indexesOfWords } from './stands-in.ts';
import type { Wording } from './wording.ts';

/** A place at which a text is in another word for word. */
export interface Occurrence {
  /** Index of the first of the other's folded words. */
  readonly start: number;
  /** Where a negation was cut: directly BEFORE the text, or AFTER it, as the "n't" of its last word; null if not. */
  readonly cut: 'BEFORE' | 'AFTER' | null;
}

/**
 * Where a text is in another word for word: the first place at which no negation was cut, else the first place; null if
 * it is not in it.
 *
 * @param folded the text as `Wording` has it
 * @param before what comes directly before the other
 */
export function occurrenceIn(
  folded: readonly string[],
  other: Wording,
  before: Wording | null = null,
): Occurrence | null {
  let withCut: Occurrence | null = null;
  for (const start of indexesOfWords(folded, other.folded)) {
    const isCutAfter = isCutBeforeNot(other, start + folded.length);
    const cut = isAfterNegation(other, start, before) ? 'BEFORE' : isCutAfter ? 'AFTER' : null;
    if (cut === null) return { start, cut };
    withCut ??= { start, cut };
  }
  return withCut;
}
