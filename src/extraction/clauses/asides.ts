import { cueForm } from '../../lexicon/cues.ts';
import {
  COORDINATORS,
  DETERMINERS,
  FUNCTION_WORDS,
  INDEFINITE_ARTICLES,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { CIRCUMSTANCES } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { GOES_ON } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';
import type { Cue } from './clause.ts';
import { beginsNounPhrase, hasFiniteVerb, isInfinitive } from './clause-shapes.ts';
import { contentStart } from './content-start.ts';

/** A clause or a phrase beside what it reports: ", he said", "according to the mayor". Item indexes, both included. */
export interface Aside {
  readonly first: number;
  readonly last: number;
  readonly cue: Cue;
}

/** Whether an aside's own cue goes on with what is reported: ", he said, adding that …". */
const goesOn = (word: string): boolean => COORDINATORS.has(word) || GOES_ON.has(word);

/** Whether an apposition to the source begins: "According to Anna Bell, a pilot at the port, …". */
const beginsApposition = (word: string): boolean =>
  INDEFINITE_ARTICLES.has(word) || RELATIVE_PRONOUNS.has(word);

/** The first item of an aside: before its subject "as", or a role before a name: "the bank’s governor". */
function phraseStart(sentence: Sentence, subject: number): number {
  if (sentence.word(subject - 1) === 'as') return subject - 1;
  for (let i = subject; i > 1 && subject - i <= CLAUSES.longestRole; i--) {
    const { kind, lower, possessive } = sentence.at(i - 1);
    if (kind === 'COMMA') return i;
    if (!sentence.isWord(i - 1)) break;
    if (possessive) continue;
    if (isAuxiliary(lower) || lower.endsWith('ed') || cueForm(lower)?.form === 'PAST') break;
    if (FUNCTION_WORDS.has(lower) && !DETERMINERS.has(lower)) break;
  }
  return subject;
}

/** The aside that a cue and its source are, between marks or at their sentence's end; null if they are none. */
export function asideOf(phrases: Phrases, cue: Cue): Aside | null {
  const { sentence } = phrases;
  const { kind, at, first, word, source, group } = cue;
  if (source === null || cue.isPassive || !cue.isNear) return null;
  // "In her words" leads to words in marks.
  if (kind === 'SOURCE_PHRASE') return sentence.word(at) === 'in' ? null : { first, last: source.last, cue };
  if (word === null || kind !== 'VERB') return null;
  if (cue.isInverted) {
    return sentence.isMark(at - 1, ',') && sentence.closesAfter(source.last)
      ? { first: at, last: source.last, cue }
      : null;
  }
  if (group.infinitive || source.last >= at) return null;
  if (!word.takes.has('THAT') || word.form === 'PARTICIPLE') return null;
  const start = phraseStart(sentence, source.phraseFirst);
  if (start < 2 || !sentence.isMark(start - 1, ',–—') || contentStart(phrases, cue) !== null) return null;
  // "…, Bell volunteered to replace him"
  if (isInfinitive(sentence, at + 1)) return null;
  let last = at;
  for (let i = at + 1; i < sentence.length; i++) {
    const { kind: itemKind, text } = sentence.at(i);
    const next = sentence.word(i);
    if (sentence.isMark(i, ',.;!?–—') || next === 'and' || next === 'but') break;
    if (itemKind === 'QUOTATION' || i - at > CLAUSES.longestClose || next === 'that') return null;
    const mayFollow =
      word.takes.has('ADDRESSEE') ||
      CIRCUMSTANCES.has(next) ||
      SUBORDINATORS.has(next) ||
      CALENDAR_WORDS.has(text);
    if (i === at + 1 && !mayFollow) return null;
    last = i;
  }
  return { first: start, last, cue };
}

/** Whether what is between an item and an aside is a clause, or the subject of one that goes on after it. */
export function isReportable(sentence: Sentence, from: number, { first, last }: Aside): boolean {
  if (hasFiniteVerb(sentence, from, first)) return true;
  // "Rain helps the port, he said": no ending shows a verb there, but the words are many enough.
  if (!sentence.isMark(last + 1, ','))
    return first - from >= CLAUSES.shortestClauseBeforeAside && beginsNounPhrase(sentence, from);
  return isAuxiliary(sentence.word(last + 2)) || beginsNounPhrase(sentence, from);
}

/**
 * Where what an aside reports goes on after it, or begins there if nothing before it is reported (`begun`); -1 if it
 * does not.
 */
export function afterAside(sentence: Sentence, { last, cue }: Aside, begun: boolean): number {
  const isPhrase = cue.kind === 'SOURCE_PHRASE';
  if (isPhrase && !begun) return afterComma(sentence, last);
  // After "said Anna Bell, …" comes who she is.
  if (isPhrase || cue.isInverted || !sentence.isMark(last + 1, ',')) return -1;
  return begun && goesOn(sentence.word(last + 2)) ? -1 : last + 2;
}

/** The item after the comma that closes a phrase of source and its apposition; -1 if none is near. */
function afterComma(sentence: Sentence, last: number): number {
  let found = -1;
  for (let i = last + 1; i < last + 1 + CLAUSES.farthestComma && !sentence.isQuotation(i); i++) {
    if (!sentence.isMark(i, ',')) continue;
    const isApposition = found < 0 && beginsApposition(sentence.word(i + 1));
    found = i + 1;
    if (!isApposition) break;
  }
  return found;
}
