import {
  AFTER_ASKED,
  CIRCUMSTANCE_PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import type { Sentence } from '../sentences/sentence.ts';

/**
 * Whether somebody was asked, and did not ask: "Asked whether he would go, Dunn …", but “Why?” Ms. Bell, the mayor, asked
 * Dunn. `first` and `last` are the items of "asked" with its auxiliaries and adverbs.
 */
export function isAsked(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.word(first - 1);
  if (first === 0) return true;
  if (before !== '') return SUBORDINATORS.has(before) && !RELATIVE_PRONOUNS.has(before);
  const next = sentence.word(last + 1);
  // "Bell, asked on Monday whether …"
  const isCircumstance = CIRCUMSTANCE_PREPOSITIONS.has(next) && !sentence.hasQuotationBefore(first);
  return AFTER_ASKED.has(next) || isCircumstance;
}
