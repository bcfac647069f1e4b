import { cueForm } from '../../lexicon/cues.ts';
import { RELATIVE_PRONOUNS, REPETITIONS } from '../../lexicon/function-words.ts';
import { CIRCUMSTANCES } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { MADE } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import { isLowerCaseEndingIn } from '../../text/character-class.ts';
import type { Reference } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';
import { beginsNounPhrase, hasFiniteVerb, isSubjectPronoun } from './clause-shapes.ts';

/** Whether "that" leads to no clause, for it is what was said: "has said that more than once". */
export function isPronoun(sentence: Sentence, that: number): boolean {
  let at = that + 1;
  while (REPETITIONS.has(sentence.word(at))) at++;
  return at >= sentence.length || sentence.isMark(at, '.;!');
}

/** Whether "that" is for the noun before it: "the claim that was made". */
export function isRelative(sentence: Sentence, that: number): boolean {
  const word = sentence.word(that + 1);
  if (!beginsNounPhrase(sentence, that + 1) || isAuxiliary(word) || cueForm(word) !== undefined) return true;
  if (isLowerCaseEndingIn(sentence.text(that + 1), 'ed')) return true;
  if (isSubjectPronoun(word) && MADE.has(sentence.word(that + 2))) return true;
  return !hasFiniteVerb(sentence, that + 1);
}

/** The item of "that" from an item on, over a time or a place: "told the paper last fall that"; -1 without one. */
export function thatAfter(sentence: Sentence, from: number): number {
  if (sentence.word(from) === 'that') return from;
  if (!CIRCUMSTANCES.has(sentence.word(from)) && !CALENDAR_WORDS.has(sentence.text(from))) return -1;
  for (let i = from; sentence.isWord(i) && i <= from + CLAUSES.farthestThat; i++)
    if (sentence.word(i) === 'that') return i;
  return -1;
}

/** Whether a relative pronoun, or "what", is before the source: "which officials". */
export function followsRelative(sentence: Sentence, source: Reference | null): boolean {
  const before = source === null ? '' : sentence.word(source.phraseFirst - 1);
  return RELATIVE_PRONOUNS.has(before) || before === 'what';
}
