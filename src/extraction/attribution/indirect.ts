import type { Span } from '../../model/span.ts';
import { statesClause } from '../lexicon/cues.ts';
import { CALENDAR_WORDS } from '../lexicon/places.ts';
import { clauseExtent } from './choose-clause.ts';
import { itemSpan, reportedFrom, resumesBehind } from './quotation-type.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { type SentenceItem, sentenceStart } from './sentences.ts';

/** Verbs that a reported clause may follow without "that". */
const BARE_CLAUSE = new Set([
  'say',
  'think',
  'believe',
  'tell',
  'claim',
  'argue',
  'insist',
  'acknowledge',
  'add',
  'note',
]);
const CLAUSE_START =
  /^(?:a|an|the|this|that|these|those|there|he|she|it|they|we|i|his|her|its|their|our|my|no|any|all|some|many|most|such|if|when|while|as|both|each|one|two|in|after|because|what|who|how|whether|nobody|everyone|people|not)$/iu;

/** Indirect speech has at least this many words. */
const SHORTEST_CLAUSE = 3;

/** Behind a clause that closes its sentence stand fewer items than this. */
const LONGEST_CLOSE = 8;

const BEGINS_CIRCUMSTANCE =
  /^(?:in|on|at|during|after|before|when|earlier|later|last|this|yesterday|today|here|there)$/u;

/** Words reported without marks, and the clause that reports them. */
export interface IndirectQuotation {
  readonly span: Span;
  readonly clause: ReportingClause;
}

function hasClause(items: readonly SentenceItem[], first: number, last: number): boolean {
  let words = 0;
  for (let i = first; i <= last && words < SHORTEST_CLAUSE; i++) if (items[i]?.kind === 'WORD') words++;
  return words >= SHORTEST_CLAUSE;
}

/** Whether what stands behind a verb is a clause: "that …", or the beginning of one. */
function behindVerb(items: readonly SentenceItem[], clause: ReportingClause): number {
  const { verb } = clause;
  if (verb === null || !statesClause(verb) || verb.form === 'PARTICIPLE') return -1;
  const from = reportedFrom(items, clause, items.length);
  const item = items[from];
  if (item === undefined || item.kind !== 'WORD') return -1;
  if (item.text === 'that') return from;
  if (!BARE_CLAUSE.has(verb.lemma)) return -1;
  if (verb.lemma === 'tell' && clause.cueLast === clause.cueWordLast) return -1;
  return CLAUSE_START.test(item.text) || /^[\p{Lu}\p{N}]/u.test(item.text) ? from : -1;
}

/** The indirect speech behind an aside that ends in a quotation: "Bell, who called it “a joke,” said that …". */
export function findResumed(
  items: readonly SentenceItem[],
  clauses: readonly ReportingClause[],
): IndirectQuotation | null {
  const quotation = items.findLastIndex(({ kind }) => kind === 'QUOTATION');
  const clause = clauses.find((candidate) => resumesBehind(items, quotation, candidate));
  if (clause === undefined) return null;
  const from = behindVerb(items, clause);
  if (from < 0 || items[from]?.text !== 'that' || !hasClause(items, from, items.length - 1)) return null;
  const span = itemSpan(items, from, items.length - 1);
  return span === null ? null : { span, clause };
}

/** Whether no more than a time or a place stands between an item and the sentence's end. */
function closesSentence(items: readonly SentenceItem[], last: number): boolean {
  if (items.length - last > LONGEST_CLOSE) return false;
  const next = items[last + 1];
  return next?.kind !== 'WORD' || BEGINS_CIRCUMSTANCE.test(next.text) || CALENDAR_WORDS.has(next.text);
}

/** The indirect speech of a sentence without quotation marks, if it has any: at most one, the outermost. */
export function findIndirect(
  items: readonly SentenceItem[],
  clauses: readonly ReportingClause[],
): IndirectQuotation | null {
  const start = sentenceStart(items);
  for (const clause of clauses) {
    const extent = clauseExtent(clause);
    let range: readonly [number, number] | null = null;
    if (clause.kind === 'SOURCE_PHRASE') {
      range = extent.first <= start ? [extent.last + 1, items.length - 1] : [start, extent.first - 1];
    } else if (clause.kind === 'VERB') {
      const closing = items[extent.first - 1]?.text === ',' && closesSentence(items, extent.last);
      const from = closing ? -1 : behindVerb(items, clause);
      if (from >= 0) range = [from, items.length - 1];
      else if (
        closing &&
        clause.verb !== null &&
        statesClause(clause.verb) &&
        clause.verb.form !== 'PARTICIPLE'
      )
        range = [start, extent.first - 1];
    }
    if (range === null || !hasClause(items, range[0], range[1])) continue;
    const span = itemSpan(items, range[0], range[1]);
    if (span !== null) return { span, clause };
  }
  return null;
}
