import { cueForm } from '../../lexicon/cues.ts';
import {
  CLAUSE_PRONOUNS,
  DETERMINERS,
  FUNCTION_WORDS,
  LEADING_CONJUNCTIONS,
  OBJECT_PRONOUNS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBJECT_OF_CLAUSE,
} from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { CLAUSE_AFTER_CLAUSE, CLAUSE_ONLY, FINITE_VERBS } from '../../lexicon/verb-classes.ts';
import { isAdverb, isAuxiliary } from '../../lexicon/verb-companions.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isLowerCaseEndingIn, startsInLowerCase } from '../../text/character-class.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';

/** Marks that no clause goes on after. */
const CLAUSE_ENDS = wordSet('STOP SEMICOLON COLON');
/** Whether a plain clause ends before a word. */
const endsPlainClause = (word: string): boolean => word === ',' || word === 'and' || word === 'but';
/** After "to" these show a noun, not a verb. */
const AFTER_PREPOSITION: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...OBJECT_PRONOUNS,
  ...QUESTION_WORDS,
]);

/** Whether a word is a pronoun that is a clause's subject: "he", "they’ll". In lower case. */
export function isSubjectPronoun(word: string): boolean {
  const apostrophe = word.indexOf('’');
  return SUBJECT_OF_CLAUSE.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
}

/** Whether a finite verb follows an item, before the next mark and before `limit`. */
export function hasFiniteVerb(sentence: Sentence, from: number, limit = sentence.length): boolean {
  for (let i = from + 1; i < Math.min(limit, from + CLAUSES.longestClauseHead); i++) {
    const { kind, text, lower } = sentence.at(i);
    if (kind === 'QUOTATION') return false;
    if (CLAUSE_ENDS.has(kind)) return false;
    if (!sentence.isWord(i)) continue;
    if (RELATIVE_PRONOUNS.has(lower) || lower === 'to') i++;
    else if (FINITE_VERBS.has(lower) || isAuxiliary(lower) || cueForm(lower)?.form === 'PAST') return true;
    else if (isLowerCaseEndingIn(text, 'ed')) return true;
  }
  return false;
}

/** Whether "to" at an item leads to a verb rather than to a noun. */
export function isInfinitive(sentence: Sentence, to: number): boolean {
  if (sentence.word(to) !== 'to') return false;
  const { kind, text, lower } = sentence.at(to + 1);
  return kind === 'QUOTATION' || (startsInLowerCase(text) && !AFTER_PREPOSITION.has(lower));
}

/** Whether a subject may begin at an item, rather than a circumstance or a link: "The plan", not "In May". */
export function beginsNounPhrase(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  if (DETERMINERS.has(word) || isSubjectPronoun(word)) return true;
  const isOther =
    FUNCTION_WORDS.has(word) || isAdverb(sentence.at(at)) || CALENDAR_WORDS.has(sentence.text(at));
  return word !== '' && !isOther;
}

/** Whether enough words for a clause follow before the next mark. */
function isLong(sentence: Sentence, from: number): boolean {
  for (let i = from; i < from + CLAUSES.shortestClause; i++) if (!sentence.isWord(i)) return false;
  return true;
}

/**
 * The item before which a clause's own verb is if its verb of reporting takes things too: "learned the trade, and
 * opened a shop" reports nothing. No farther than `hasFiniteVerb` looks.
 */
function plainEnd(sentence: Sentence, from: number): number {
  const farthest = Math.min(sentence.length, from + CLAUSES.longestClauseHead);
  let end = from;
  while (end < farthest && !endsPlainClause(sentence.text(end))) end++;
  return end;
}

/** Whether a clause without "that" begins at an item, after a verb: "said he would come". */
export function beginsClause(sentence: Sentence, from: number, lemma: string): boolean {
  const word = sentence.word(from);
  if (word === '') return false;
  const said = CLAUSE_ONLY.has(lemma);
  const limit = said ? sentence.length : plainEnd(sentence, from);
  if (isSubjectPronoun(word)) return word !== 'it' || said || hasFiniteVerb(sentence, from, limit);
  if (LEADING_CONJUNCTIONS.has(word)) return CLAUSE_AFTER_CLAUSE.has(lemma) && hasFiniteVerb(sentence, from);
  // "Said having him there helps"
  const isGerund = said && word.endsWith('ing');
  const mayBegin = isGerund || DETERMINERS.has(word) || CLAUSE_PRONOUNS.has(word);
  if (FUNCTION_WORDS.has(word) && !mayBegin) return false;
  return hasFiniteVerb(sentence, from, limit) || (said && isLong(sentence, from));
}
