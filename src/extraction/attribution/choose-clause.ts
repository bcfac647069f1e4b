import { PLACE_WORDS } from '../../lexicon/places.ts';
import { bisect } from '../../text/bisect.ts';
import { isWord } from '../../text/tokens.ts';
import type { Reference } from './references.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import type { SentenceItem } from './sentences.ts';
import { isMark } from './sentences.ts';

/** No more clauses than this on either side of a quotation are compared. */
const NEAREST_CLAUSES = 6;

/** The first and the last item of a clause: its cue and its subject, and all between. */
export function clauseExtent(clause: ReportingClause): { first: number; last: number } {
  return {
    first: Math.min(clause.cueFirst, clause.subject.phraseFirst),
    last: Math.max(clause.cueLast, clause.subject.last),
  };
}

/** Whether a clause stands directly beside a quotation, with no more than a comma or a colon between. */
export function standsBeside(
  items: readonly SentenceItem[],
  quotation: number,
  clause: ReportingClause,
): boolean {
  const { first, last } = clauseExtent(clause);
  const [from, to] = last < quotation ? [last + 1, quotation] : [quotation + 1, first];
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!isMark(items[i])) return false;
  return true;
}

/** Whether a subject is no more than the name of a place: it speaks only where nobody else does. */
function isPlace(items: readonly SentenceItem[], { kind, first, last }: Reference): boolean {
  return kind === 'DESCRIPTION' && first === last && PLACE_WORDS.has((items[first] as SentenceItem).text);
}

/** How far a clause is from governing a quotation; the lowest wins. */
function distance(items: readonly SentenceItem[], quotation: number, clause: ReportingClause): number {
  const { first, last } = clauseExtent(clause);
  const plain = clause.verb?.class === 'SPEECH' && clause.verb.form !== 'BASE';
  // "His call": who has one speaks only where nobody else does.
  if (clause.kind === 'NOUN') return 20 + Math.abs(first - quotation);
  if (last >= quotation && first <= quotation) return 6 + Math.abs(clause.cueFirst - quotation);
  const beside = standsBeside(items, quotation, clause);
  if (isPlace(items, clause.subject)) return 12 + Math.abs(first - quotation);
  if (first > quotation) {
    if (clause.kind === 'SOURCE_PHRASE') return 2 + (first - quotation) * 0.3;
    const sentenceFirst = !items.slice(Math.max(0, quotation - 3), quotation).some(isWord);
    if (beside && plain) return sentenceFirst ? -10 : -3;
    return 8 + (first - quotation) * 1.5 + (plain ? 0 : 6);
  }
  const gap = quotation - last - 1;
  if (clause.kind === 'SOURCE_PHRASE') return gap * 0.3;
  if (beside && plain) return -6;
  return gap + (plain ? 0 : 4) + (clause.verb?.form === 'BASE' ? 3 : 0);
}

/** The clauses around an item, in order, so that a long sentence is not searched from end to end. */
export function clausesNear(clauses: readonly ReportingClause[], item: number): readonly ReportingClause[] {
  const after = bisect(clauses.length, (i) => (clauses[i] as ReportingClause).cueFirst > item);
  return clauses.slice(Math.max(0, after - NEAREST_CLAUSES), after + NEAREST_CLAUSES);
}

/** The clause, of those near a quotation, that reports it; null where there is none. */
export function chooseClause(
  items: readonly SentenceItem[],
  quotation: number,
  near: readonly ReportingClause[],
): ReportingClause | null {
  let best: ReportingClause | null = null;
  let bestDistance = Infinity;
  for (const clause of near) {
    const value = distance(items, quotation, clause);
    if (value < bestDistance) {
      best = clause;
      bestDistance = value;
    }
  }
  return best;
}

/** The clause of a sentence that a colon ends by which somebody speaks; undefined where none does. */
export function leadingClause(clauses: readonly ReportingClause[]): ReportingClause | undefined {
  return clauses.findLast(({ verb, kind }) => kind === 'VERB' && verb?.form !== 'BASE');
}

/** The clause by which a sentence without a quotation tells that somebody spoke; undefined where none does. */
export function statingClause(clauses: readonly ReportingClause[]): ReportingClause | undefined {
  return clauses.find(
    ({ subject, kind, verb }) => kind === 'VERB' && subject.kind !== 'DESCRIPTION' && verb?.form === 'PAST',
  );
}
