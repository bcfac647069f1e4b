import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import type { QuoteType } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { clauseExtent } from './choose-clause.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { isMark, type SentenceItem, sentenceStart } from './sentences.ts';

/** How far behind the cue "that" may stand: "said in a statement on Monday that". */
const FARTHEST_THAT = 12;

/** Words that may begin what stands between a cue and "that": a time, a place, an occasion. */
const INTERVENING = /^(?:in|on|at|during|after|before|last|this|earlier|later|again|here|through|via|by|,)$/u;

/** A span from one item to another, without the punctuation at its ends; null where nothing else is between. */
export function itemSpan(items: readonly SentenceItem[], first: number, last: number): Span | null {
  let [from, to] = [first, last];
  while (from <= to && isMark(items[from])) from++;
  while (to >= from && isMark(items[to])) to--;
  if (from > to) return null;
  const [begins, ends] = [items[from] as SentenceItem, items[to] as SentenceItem];
  // A stop at the end is the sentence's too.
  const stopped = ends.abbreviated && !ends.possessive && !ends.text.includes('.');
  return { start: begins.start, end: stopped ? ends.start + ends.text.length : ends.end };
}

/** The first item of what a clause reports behind it: from "that" on, where it says so. */
export function reportedFrom(items: readonly SentenceItem[], clause: ReportingClause, limit: number): number {
  const from = clause.inverted ? clauseExtent(clause).last + 1 : clause.cueLast + 1;
  if (!INTERVENING.test(items[from]?.text ?? '') && !CALENDAR_WORDS.has(items[from]?.text ?? '')) return from;
  for (let i = from; i < Math.min(limit, from + FARTHEST_THAT); i++) {
    const item = items[i] as SentenceItem;
    if (item.text === 'that') return i;
    if (item.kind === 'QUOTATION') break;
  }
  return from;
}

/**
 * Whether a clause goes on with its subject behind an aside that a quotation ends: "Bell, who called the plan “a joke,”
 * said that …".
 */
export function resumesBehind(
  items: readonly SentenceItem[],
  quotation: number,
  clause: ReportingClause,
): boolean {
  const behind = items[quotation + 1]?.text === ',' ? quotation + 2 : quotation + 1;
  const { kind, inverted, subject, cueFirst } = clause;
  if (kind !== 'VERB' || inverted || cueFirst !== behind || subject.last >= quotation) return false;
  return items[subject.last + 1]?.text === ',';
}

/** The last item of what stands before a clause that closes the sentence, or of the sentence. */
function reportedTo(
  items: readonly SentenceItem[],
  quotation: number,
  clauses: readonly ReportingClause[],
): number {
  for (const clause of clauses) {
    const { first } = clauseExtent(clause);
    if (resumesBehind(items, quotation, clause)) return quotation;
    if (first > quotation && items[first - 1]?.text === ',' && clause.kind !== 'NOUN') return first - 1;
  }
  return items.length - 1;
}

/** The reported clause that a MIXED quotation stands in. It contains the quotation. */
export function mixedContent(
  items: readonly SentenceItem[],
  quotation: number,
  clause: ReportingClause | null,
  clauses: readonly ReportingClause[],
): Span {
  const extent = clause === null ? null : clauseExtent(clause);
  let [first, last] = [sentenceStart(items), reportedTo(items, quotation, clauses)];
  if (clause !== null && extent !== null) {
    if (extent.first > quotation) last = Math.min(last, extent.first - 1);
    else if (extent.last < quotation) first = reportedFrom(items, clause, quotation);
    else first = quotation;
  }
  const own = items[quotation] as SentenceItem;
  const span = itemSpan(items, Math.min(first, quotation), Math.max(last, quotation)) ?? own;
  return { start: Math.min(span.start, own.start), end: Math.max(span.end, own.end) };
}

/**
 * The last item of a report that no quotation of somebody's words takes: before a whole utterance that a mark parts from
 * it; -1 where quoted words are a part of the clause, whose content is theirs then.
 */
export function lastUnquoted(
  items: readonly SentenceItem[],
  { first, last }: { readonly first: number; readonly last: number },
  types: ReadonlyMap<number, QuoteType>,
): number {
  for (let i = first; i <= last; i++) {
    const type = types.get(i);
    if (type === undefined) continue;
    const parted = type === 'DIRECT' && i > first && isMark(items[i - 1]);
    return parted ? i - 1 : -1;
  }
  return last;
}
