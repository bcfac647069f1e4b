import { COORDINATORS, PEOPLE_PRONOUNS, RELATIVE_PRONOUNS } from '../../lexicon/function-words.ts';
import { PLACE_WORDS } from '../../lexicon/places.ts';
import { bisect } from '../../text/bisect.ts';
import { clauseExtent, type ReportingClause } from '../clauses/clause.ts';
import { isDescription, type Reference } from '../phrases/reference.ts';
import { GOVERNING } from '../scores.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { QUOTATIONS } from '../weights.ts';

/** A clause that can govern words in marks: it has a source. */
export type GoverningClause = ReportingClause & { readonly source: Reference };

/** Whether a clause can govern words in marks: a word of speech or report with somebody whose words they can be. */
export function canGovern(sentence: Sentence, clause: ReportingClause): clause is GoverningClause {
  const { kind, word, source, isNear, first } = clause;
  if (source === null || kind === 'ADJECTIVE') return false;
  if (source.kind === 'PHRASE' && !beginsItsClause(sentence, clause, source)) return false;
  if (word === null) return true;
  if (word.class === null || clause.isDenied) return false;
  if (clause.group.infinitive) return false;
  if (kind === 'NOUN') return word.class === 'SPEECH';
  if (!isNear && word.form !== 'PAST' && word.form !== 'PARTICIPLE') return false;
  if (source.kind === 'PRONOUN' && !PEOPLE_PRONOUNS.has(source.noun))
    return (
      source.noun !== 'who' &&
      (word.class === 'SPEECH' || word.lemma === 'read') &&
      source.last >= first - 2 &&
      source.last < first
    );
  return true;
}

/** Whether any phrase must be the source: it begins after a quotation, a mark, or where the sentence does. */
function beginsItsClause(
  sentence: Sentence,
  { isInverted, first, word }: ReportingClause,
  { phraseFirst }: Reference,
): boolean {
  if (isInverted || phraseFirst <= sentence.start) return true;
  // "A note that said “…”"
  const isPlain = word?.lemma === 'say' || word?.lemma === 'read';
  if (isPlain && RELATIVE_PRONOUNS.has(sentence.word(first - 1))) return true;
  const before = phraseFirst - 1;
  const leading = sentence.word(before);
  if (COORDINATORS.has(leading) || leading === 'as') return true;
  return sentence.isQuotation(before) || sentence.isMark(before, ',–—');
}

/** Whether a clause is directly beside a quotation, with no more than a comma or a colon between. */
export function isBeside(sentence: Sentence, quotation: number, clause: ReportingClause): boolean {
  const { first, last } = clauseExtent(clause);
  // “…,” as Bell reported
  const begins = sentence.word(first - 1) === 'as' ? first - 1 : first;
  const [from, to] = last < quotation ? [last + 1, quotation] : [quotation + 1, begins];
  if (to - from > 2) return false;
  for (let i = from; i < to; i++) if (!sentence.isPunctuation(i)) return false;
  return true;
}

/** Whether a source is no more than the name of a place: it speaks only if nobody else does. */
function isPlace(sentence: Sentence, source: Reference): boolean {
  const { first, last } = source;
  return isDescription(source) && first === last && PLACE_WORDS.has(sentence.text(first));
}

/** How far a clause is from governing a quotation; the lowest wins. */
function distance(sentence: Sentence, quotation: number, clause: GoverningClause): number {
  const { first, last } = clauseExtent(clause);
  const { kind, word, source } = clause;
  const plain = kind === 'VERB' && word?.class === 'SPEECH' && word.form !== 'BASE';
  // "His call": who has one speaks only if nobody else does.
  if (kind === 'NOUN') return GOVERNING.noun + Math.abs(first - quotation);
  if (last >= quotation && first <= quotation) return GOVERNING.around + Math.abs(clause.at - quotation);
  const beside = isBeside(sentence, quotation, clause);
  if (isPlace(sentence, source)) return GOVERNING.place + Math.abs(first - quotation);
  const isPhrase = kind === 'SOURCE_PHRASE' || kind === 'SIGNATURE';
  if (first > quotation) {
    if (isPhrase) return GOVERNING.phraseAfter + (first - quotation) * GOVERNING.perItemOfPhrase;
    if (beside && plain) return GOVERNING.besideAfter;
    return (
      GOVERNING.after + (first - quotation) * GOVERNING.perItemAfter + (plain ? 0 : GOVERNING.notPlainAfter)
    );
  }
  const gap = quotation - last - 1;
  if (isPhrase) return gap * GOVERNING.perItemOfPhrase;
  if (beside && plain) return GOVERNING.besideBefore;
  return gap + (plain ? 0 : GOVERNING.notPlainBefore) + (word?.form === 'BASE' ? GOVERNING.baseForm : 0);
}

/** The clauses around an item, in order, so that a long sentence is not searched from end to end. */
export function clausesNear(clauses: readonly GoverningClause[], item: number): readonly GoverningClause[] {
  const after = bisect(clauses.length, (i) => (clauses[i]?.first ?? 0) > item);
  return clauses.slice(Math.max(0, after - QUOTATIONS.nearestClauses), after + QUOTATIONS.nearestClauses);
}

/**
 * Whether a quotation is only a reason for what a clause reports inside of another's words: in "Bell said the firm
 * agreed to wait because “it was late”" it is Bell's.
 */
function isReason(
  sentence: Sentence,
  quotation: number,
  { at, last, content }: GoverningClause,
  near: readonly GoverningClause[],
): boolean {
  if (last >= quotation || content?.isSpoken === true) return false;
  const isInside = near.some(
    ({ content: outer }) => outer?.isSpoken === true && outer.first <= at && at <= outer.last,
  );
  for (let i = last + 1; isInside && i < quotation; i++) if (sentence.word(i) === 'because') return true;
  return false;
}

/** The clause, of those near a quotation, that reports it; null without one. */
export function chooseClause(
  sentence: Sentence,
  quotation: number,
  near: readonly GoverningClause[],
): GoverningClause | null {
  let best: GoverningClause | null = null;
  let least = Infinity;
  for (const clause of near) {
    if (isReason(sentence, quotation, clause, near)) continue;
    const value = distance(sentence, quotation, clause);
    if (value < least) [best, least] = [clause, value];
  }
  return best;
}
