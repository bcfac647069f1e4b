import { CIRCUMSTANCE_PREPOSITIONS, QUESTION_WORDS } from '../../lexicon/function-words.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import type { Sentence } from '../sentences/sentence.ts';

const BEFORE_ASKED = wordSet('when if while');
/** What begins that which somebody is asked. */
const BEFORE_QUESTION: ReadonlySet<string> = new Set([...QUESTION_WORDS, ...wordSet('if about to by for')]);

/**
 * Whether somebody was asked, and did not ask: "Asked whether he would go, Dunn …", but “Why?” Ms. Bell, the mayor, asked
 * Dunn. `first` and `last` are the items of "asked" with its auxiliaries and adverbs.
 */
export function isAsked(sentence: Sentence, first: number, last: number): boolean {
  const before = sentence.word(first - 1);
  if (before !== '' || first === 0) return before === '' || BEFORE_ASKED.has(before);
  const next = sentence.word(last + 1);
  // "Bell, asked on Monday whether …"
  const isCircumstance = CIRCUMSTANCE_PREPOSITIONS.has(next) && !sentence.hasQuotationBefore(first);
  return BEFORE_QUESTION.has(next) || isCircumstance;
}
