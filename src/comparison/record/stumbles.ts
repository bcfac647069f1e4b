import { FILLERS, FILLERS_BETWEEN_MARKS, STAMMERED } from '../../lexicon/turns-of-sense.ts';
import { elementAt } from '../../text/element-at.ts';
import type { Boundary, Unit } from './unit.ts';

/* What a transcript has and a report leaves out: fillers, and words that somebody begins with and says again. */

const startsWith = (units: readonly Unit[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => units[at + i]?.folded === word);

/** How many words are a filler at an index: "uh", or ", you know,". */
export function fillerLength(units: readonly Unit[], at: number): number {
  const { folded, boundary } = elementAt(units, at);
  if (FILLERS.has(folded)) return 1;
  if (boundary === 'NONE') return 0;
  const filler = FILLERS_BETWEEN_MARKS.find((words) => startsWith(units, at, words));
  const after = filler && units[at + filler.length];
  return after && (after.boundary === 'COMMA' || after.boundary === 'CLAUSE') ? filler.length : 0;
}

/** The most words that somebody begins with and says again: "we will — we will". */
const LONGEST_FALSE_START = 5;

/** How many words at an index are said again directly after: a false start. A word of emphasis is none: "never, never". */
export function falseStartLength(units: readonly Unit[], at: number): number {
  for (let length = LONGEST_FALSE_START; length >= 1; length--) {
    const again = units[at + length];
    // Nearly always the first words differ.
    if (again?.folded !== units[at]?.folded) continue;
    if (!again || again.boundary === 'SENTENCE') continue;
    const first = units.slice(at, at + length);
    if (
      startsWith(
        units,
        at + length,
        first.map(({ folded }) => folded),
      )
    ) {
      const isWhole = first.slice(1).every(({ boundary }) => boundary !== 'SENTENCE');
      if (isWhole && (length > 1 || again.boundary === 'CLAUSE' || STAMMERED.has(again.folded)))
        return length;
    }
  }
  return 0;
}

/** Units without what is found at them. What separated it still separates. */
export function without(
  units: readonly Unit[],
  lengthAt: (units: readonly Unit[], at: number) => number,
): Unit[] {
  const kept: Unit[] = [];
  let boundary: Boundary | null = null;
  for (let i = 0; i < units.length; i++) {
    const length = lengthAt(units, i);
    if (length > 0) {
      boundary ??= elementAt(units, i).boundary;
      i += length - 1;
      continue;
    }
    const unit = elementAt(units, i);
    kept.push(boundary === null ? unit : { ...unit, boundary });
    boundary = null;
  }
  return kept;
}
