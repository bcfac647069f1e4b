import { CIRCUMSTANCES } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import type { QuoteType } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { clauseExtent } from '../clauses/clause.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { QUOTATIONS } from '../weights.ts';
import type { GoverningClause } from './choose-clause.ts';

/** Whether an item closes a bracket that is opened after another item. */
function closesBracket(sentence: Sentence, first: number, last: number): boolean {
  if (!sentence.isMark(last, ')')) return false;
  let at = last - 1;
  while (at > first && !sentence.isMark(at, '()')) at--;
  return sentence.isMark(at, '(');
}

/** A span from one item to another, without the punctuation at its ends; null if nothing else is between. */
export function itemSpan(sentence: Sentence, first: number, last: number): Span | null {
  let [from, to] = [first, last];
  while (from <= to && sentence.isPunctuation(from)) from++;
  while (to >= from && sentence.isPunctuation(to) && !closesBracket(sentence, from, to)) to--;
  return from > to ? null : { start: sentence.at(from).start, end: sentence.at(to).end };
}

/** The first item of what a clause reports after it: its "that", if it has one. */
function contentFrom(sentence: Sentence, clause: GoverningClause, limit: number): number {
  const from = clause.isInverted ? clauseExtent(clause).last + 1 : clause.last + 1;
  const { lower, text } = sentence.at(from);
  if (!CIRCUMSTANCES.has(lower) && text !== ',' && !CALENDAR_WORDS.has(text)) return from;
  for (let i = from; i < Math.min(limit, from + 1 + QUOTATIONS.farthestThat) && !sentence.isQuotation(i); i++)
    if (sentence.text(i) === 'that') return i;
  return from;
}

/** Whether a clause goes on with its source after an aside: "Bell, who called the plan “a joke,” said that …". */
function resumesAfter(sentence: Sentence, quotation: number, clause: GoverningClause): boolean {
  const after = sentence.isMark(quotation + 1, ',') ? quotation + 2 : quotation + 1;
  const { kind, isInverted, source, first } = clause;
  if (kind !== 'VERB' || isInverted || first !== after || source.last >= quotation) return false;
  return sentence.isMark(source.last + 1, ',');
}

/** The last item of what is before a clause that closes the sentence, or of the sentence. */
function contentTo(sentence: Sentence, quotation: number, near: readonly GoverningClause[]): number {
  for (const clause of near) {
    const { first } = clauseExtent(clause);
    if (resumesAfter(sentence, quotation, clause)) return quotation;
    if (first > quotation && sentence.isMark(first - 1, ',') && clause.kind !== 'NOUN') return first - 1;
  }
  return sentence.length - 1;
}

/** The reported clause around a MIXED quotation that no clause's own content has. It contains the quotation. */
export function contentAround(
  sentence: Sentence,
  quotation: number,
  clause: GoverningClause | null,
  near: readonly GoverningClause[],
): Span {
  let [first, last] = [sentence.start, contentTo(sentence, quotation, near)];
  if (clause !== null) {
    const extent = clauseExtent(clause);
    if (extent.first > quotation) last = Math.min(last, extent.first - 1);
    else first = extent.last < quotation ? contentFrom(sentence, clause, quotation) : quotation;
  }
  const own = sentence.at(quotation);
  const span = itemSpan(sentence, Math.min(first, quotation), Math.max(last, quotation)) ?? own;
  return { start: Math.min(span.start, own.start), end: Math.max(span.end, own.end) };
}

/**
 * The last item of a clause's content that no quotation of somebody's words takes: before a whole utterance that a mark
 * parts from it; -1 if quoted words are a part of the clause, whose content is theirs then.
 */
export function lastUnquoted(
  sentence: Sentence,
  { first, last }: { readonly first: number; readonly last: number },
  types: ReadonlyMap<number, QuoteType>,
): number {
  for (let i = first; i <= last; i++) {
    const type = types.get(i);
    if (type === undefined) continue;
    const isParted = type === 'DIRECT' && i > first && sentence.isPunctuation(i - 1);
    return isParted ? i - 1 : -1;
  }
  return last;
}
