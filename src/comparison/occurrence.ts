import { isAfterNegation, isCutBeforeNot } from './negations.ts';
import { indexesOfWords } from './stands-in.ts';
import type { Wording } from './wording.ts';

/** A place at which a text is in another word for word. */
export interface Occurrence {
  /** Index of the first of the other's folded words. */
  readonly start: number;
  /** Whether a negation was cut there: one directly before the text, or the "n't" of its last word. */
  readonly isCut: boolean;
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
  let cut: Occurrence | null = null;
  for (const start of indexesOfWords(folded, other.folded)) {
    const isCut = isAfterNegation(other, start, before) || isCutBeforeNot(other, start + folded.length);
    if (!isCut) return { start, isCut };
    cut ??= { start, isCut };
  }
  return cut;
}
