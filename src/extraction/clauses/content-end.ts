import { reportingVerb } from '../../lexicon/cues.ts';
import {
  BE,
  CIRCUMSTANCE_PREPOSITIONS,
  CONTRASTS,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  RELATIVE_PRONOUNS,
  TIME_WORDS,
} from '../../lexicon/function-words.ts';
import { AFTER_PHRASE, HANGING_WORDS } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { IRREGULAR_PASTS } from '../../lexicon/verb-classes.ts';
import { isAdverb, isAuxiliary } from '../../lexicon/verb-companions.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Cue } from './clause.ts';
import { isSubjectPronoun } from './clause-shapes.ts';
import type { ContentStart } from './content-start.ts';

type Extent = Pick<ContentStart, 'from' | 'kind'>;

/** Whether a reporting verb in the cue's form follows from an item on, over adverbs: the next part of a series. */
function goesOnReporting(sentence: Sentence, from: number, form: string): boolean {
  let i = from;
  while (isAdverb(sentence.at(i)) || HAVE.has(sentence.word(i)) || BE.has(sentence.word(i))) i++;
  return form !== 'BASE' && reportingVerb(sentence.word(i), '')?.verb.form === form;
}

/** Whether a date is a part of a noun phrase: "the March crash", "the 20 March crash". */
function isDetermined(sentence: Sentence, date: number): boolean {
  const first = sentence.at(date - 1).kind === 'NUMBER' ? date - 1 : date;
  return DETERMINERS.has(sentence.word(first - 1));
}

/** Whether an object that is reported ends before an item: a time follows, or another verb of the same subject. */
function endsObject(sentence: Sentence, at: number, form: string): boolean {
  const word = sentence.word(at);
  if (TIME_WORDS.has(word)) return true;
  if (CALENDAR_WORDS.has(sentence.text(at))) return !isDetermined(sentence, at);
  const next = sentence.at(at + 1);
  if (!COORDINATORS.has(word) || !sentence.isWord(at + 1)) return false;
  // "Backed the plan and could win", "and as a result": what goes on is no thing.
  if (isAuxiliary(next.lower) || isSubjectPronoun(next.lower)) return true;
  if (form === 'PARTICIPLE') return next.text.endsWith('ing');
  if (form !== 'PAST') return false;
  return next.text.endsWith('ed') || IRREGULAR_PASTS.has(next.text);
}

/** Whether what is reported ends at a comma: the reporter's own sentence goes on after it. */
function endsAtComma(sentence: Sentence, comma: number, kind: ContentStart['kind'], form: string): boolean {
  const next = sentence.word(comma + 1);
  if (reportingVerb(next, '')?.verb.form === 'PARTICIPLE' || goesOnReporting(sentence, comma + 1, form))
    return true;
  if (COORDINATORS.has(next) && goesOnReporting(sentence, comma + 2, form)) return true;
  if (CONTRASTS.has(next)) return sentence.word(comma + 2) !== 'that';
  // "He called it a lie, drawing jeers": after a phrase such a tail is the reporter's.
  const isTail = (RELATIVE_PRONOUNS.has(next) && next !== 'that') || next.endsWith('ing');
  const isCircumstance = CIRCUMSTANCE_PREPOSITIONS.has(next) || isSubjectPronoun(sentence.word(comma + 2));
  return kind !== 'CLAUSE' && (isTail || isCircumstance);
}

/**
 * The last item of what a cue reports, before `limit`, without a preposition left hanging. `cue` is null for an aside
 * that interrupts what is reported.
 */
export function contentEnd(sentence: Sentence, start: Extent, cue: Cue | null, limit: number): number {
  let last = limitOf(sentence, start, cue, limit);
  while (last > start.from && HANGING_WORDS.has(sentence.word(last))) last--;
  return last;
}

/**
 * The item of the main verb whose subject a noun with its clause is, "do" in "Claims that it is late do not help";
 * `limit` without one.
 */
function mainVerb(sentence: Sentence, from: number, limit: number, hasOwn: boolean): number {
  let hasVerb = hasOwn;
  for (let i = hasOwn ? from + 2 : from; i < limit; i++) {
    if (!isAuxiliary(sentence.word(i)) || isAuxiliary(sentence.word(i - 1))) continue;
    const before = sentence.word(i - 1);
    const isMain =
      hasVerb && sentence.isWord(i - 1) && !COORDINATORS.has(before) && !isSubjectPronoun(before);
    if (isMain && !RELATIVE_PRONOUNS.has(before)) return i;
    hasVerb = true;
  }
  return limit;
}

function limitOf(sentence: Sentence, { from, kind }: Extent, cue: Cue | null, end: number): number {
  const isSubject = cue?.kind === 'NOUN' && cue.group.first <= sentence.start + 1;
  const isRelative = kind !== 'CLAUSE' && RELATIVE_PRONOUNS.has(sentence.word((cue?.first ?? 0) - 1));
  const limit = isSubject || isRelative ? mainVerb(sentence, from, end, kind !== 'CLAUSE') : end;
  const form = cue?.word?.form ?? '';
  const isDependent = cue?.isDependent ?? false;
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if (sentence.isMark(i, '(')) depth++;
    else if (sentence.isMark(i, ')')) depth--;
    // What is said in brackets ends with them.
    if (depth < 0) return i - 1;
    if (depth > 0) continue;
    if (sentence.isMark(i, ';') || (sentence.isMark(i, ':') && sentence.isQuotation(i + 1))) return i - 1;
    if (sentence.isMark(i, ',') && (isDependent || endsAtComma(sentence, i, kind, form))) return i - 1;
    // "Bell, who called it “a joke,” said that …"
    if (isDependent && sentence.isQuotation(i) && goesOnReporting(sentence, i + 1, form)) return i;
    if (i === from) continue;
    const word = sentence.word(i);
    if (kind === 'OBJECT' && endsObject(sentence, i, form)) return i - 1;
    if (COORDINATORS.has(word) && word !== 'or' && goesOnReporting(sentence, i + 1, form)) return i - 1;
    if (kind === 'CLAUSE') continue;
    // "He backed the plan - a surprise to many"
    if (AFTER_PHRASE.has(word) || sentence.isMark(i, '–—-')) return i - 1;
  }
  return limit - 1;
}
