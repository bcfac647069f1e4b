import { isRoleNoun } from '../../lexicon/roles.ts';
import {
  AFTER_EMPTY_CONDITION,
  BEFORE_CLAUSES,
  BEFORE_EMPTY_CONDITION,
  BEFORE_MAIN_CLAUSE,
  CLAIMING_NOUNS,
  CLAIMING_VERBS,
  CONDITION_WORDS,
  DOUBTING_VERBS,
  OTHERS_AFTER_ACCORDING_TO,
  OTHERS_SUBJECTS,
  RELATIVE_WORDS,
  SPEAKERS_SUBJECTS,
  WORDS_OF_CLAUSES,
} from '../../lexicon/turns-of-sense.ts';
import { elementAt } from '../../text/element-at.ts';
import { NEGATIONS } from '../negations.ts';
import { negates, type Turned } from './added-or-dropped.ts';
import { governedBy } from './governs.ts';
import { hasPhraseAt, type Side } from './sides.ts';

const isOfClause = (side: Side, at: number): boolean =>
  side.isKept[at] === true && WORDS_OF_CLAUSES.has(elementAt(side.words, at).folded);

/** So many words at the beginning of a clause are one. */
const FEWEST_OF_CLAUSE = 4;

/** Whether the kept words of a sentence are a clause: they have a word of one, or are many from where one begins. */
function isClause(side: Side, indexes: readonly number[]): boolean {
  const kept = indexes.filter((index) => side.isKept[index]);
  if (kept.some((index) => isOfClause(side, index))) return true;
  const first = kept[0] ?? 0;
  const { boundary } = elementAt(side.words, first);
  const begins = boundary !== 'NONE' || BEFORE_CLAUSES.has(side.words[first - 1]?.folded ?? '');
  return begins && kept.length >= FEWEST_OF_CLAUSE;
}

/** From a sentence's first word to the one after its last. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Whether the kept words in it are a clause. */
  readonly hasClause: boolean;
}

/** The record's sentences that the report has words of. */
function touchedSentences(side: Side): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 1; at <= side.words.length; at++) {
    if (at < side.words.length && side.words[at]?.boundary !== 'SENTENCE') continue;
    const indexes = Array.from({ length: at - from }, (_, i) => from + i);
    if (indexes.some((index) => side.isKept[index])) {
      sentences.push({ from, to: at, hasClause: isClause(side, indexes) });
    }
    from = at;
  }
  return sentences;
}

/** Whether the main clause of a condition before it, or after it, or the condition's own clause is kept. */
function isConditionOfKept(side: Side, at: number, { from, to }: Sentence): boolean {
  // "which comes if the roads are clear": the condition of a clause that is left out as a whole.
  for (let before = at - 1; before >= from && !side.isKept[before]; before--) {
    if (RELATIVE_WORDS.has(elementAt(side.words, before).folded)) return false;
  }
  for (let next = at + 1; next < to; next++) {
    const { boundary, folded } = elementAt(side.words, next);
    if (boundary === 'CLAUSE' || (!side.isKept[next] && folded === 'but')) break;
    if (side.isKept[next]) return true;
  }
  for (let previous = at; previous > from; previous--) {
    // The mark before a word separates it from the one before.
    if (elementAt(side.words, previous).boundary === 'CLAUSE') return false;
    if (side.isKept[previous - 1]) return true;
    if (BEFORE_MAIN_CLAUSE.has(elementAt(side.words, previous - 1).folded)) return false;
  }
  return false;
}

function condition(side: Side, at: number, sentence: Sentence): Turned | null {
  const phrase = CONDITION_WORDS.find((words) => hasPhraseAt(side.words, at, words));
  if (!phrase || !sentence.hasClause) return null;
  const [before, after] = [side.words[at - 1]?.folded ?? '', side.words[at + phrase.length]?.folded ?? ''];
  if (BEFORE_EMPTY_CONDITION.has(before) || AFTER_EMPTY_CONDITION.has(after)) return null;
  if (!isConditionOfKept(side, at, sentence)) return null;
  return { reason: 'CONDITION', from: at, to: at + phrase.length };
}

/** How far before its verb a subject is. */
const SUBJECT_REACH = 5;

function isOwnClaim(side: Side, verb: number, { from }: Sentence): boolean {
  const before = side.words.slice(Math.max(from, verb - SUBJECT_REACH), verb);
  const last = before.findLastIndex(({ folded }) => OTHERS_SUBJECTS.has(folded));
  return before.slice(last + 1).some(({ folded }) => SPEAKERS_SUBJECTS.has(folded));
}

/** How many words come between a verb of saying and the words that it governs. */
const CLAIM_REACH = 4;

/** "They claim that", "critics say", "it is a lie that" before words that both texts have. */
function claimBefore(side: Side, at: number, sentence: Sentence): Turned | null {
  const { folded } = elementAt(side.words, at);
  const isDoubt = DOUBTING_VERBS.has(folded) && !NEGATIONS.has(side.words[at - 1]?.folded);
  const isNoun = CLAIMING_NOUNS.has(folded) && side.words[at + 1]?.folded === 'that';
  if (!isDoubt && !isNoun && !CLAIMING_VERBS.has(folded)) return null;
  const governed = governedBy(side, at);
  if (governed < 0 || governed - at > CLAIM_REACH) return null;
  if (!sentence.hasClause && side.words[governed - 1]?.folded !== 'that') return null;
  // Whoever claims it is still there: “nine in ten believe”.
  if (side.isKept[at - 1]) return null;
  if (!isDoubt && !isNoun && isOwnClaim(side, at, sentence)) return null;
  return { reason: 'ATTRIBUTION', from: at, to: at + 1 };
}

/** "According to my opponent,": not to a poll, which is evidence and nobody's claim. */
function isAccordingToOthers(side: Side, at: number): boolean {
  if (!hasPhraseAt(side.words, at, ['according', 'to'])) return false;
  for (let next = at + 2; next < side.words.length; next++) {
    const { folded, boundary } = elementAt(side.words, next);
    if (boundary !== 'NONE') return false;
    if (OTHERS_AFTER_ACCORDING_TO.has(folded) || isRoleNoun(folded)) return true;
  }
  return false;
}

/** ", they say" and ", according to them" at a sentence's end; "According to them," at its beginning. */
function claimBeside(side: Side, at: number, sentence: Sentence): Turned | null {
  if (!sentence.hasClause) return null;
  if (isAccordingToOthers(side, at)) return { reason: 'ATTRIBUTION', from: at, to: at + 2 };
  const isLast = at + 1 === sentence.to;
  if (!isLast || !CLAIMING_VERBS.has(elementAt(side.words, at).folded)) return null;
  const comma = [at, at - 1, at - 2].find((index) => side.words[index]?.boundary === 'COMMA');
  if (comma === undefined || !side.isKept[comma - 1] || isOwnClaim(side, at, sentence)) return null;
  return { reason: 'ATTRIBUTION', from: comma, to: at + 1 };
}

/**
 * What the record has around the words of a report, in the same sentences, and governs them: a negation, a condition,
 * or somebody else who says it or doubts it. A report may begin and end anywhere, but not leave out these.
 *
 * @param isJudged whether a left-out word is judged elsewhere, with what is in its place
 */
export function cutOff(record: Side, isJudged: (recordWord: number) => boolean): readonly Turned[] {
  const turned: Turned[] = [];
  for (const sentence of touchedSentences(record)) {
    for (let at = sentence.from; at < sentence.to; at++) {
      if (record.isKept[at]) continue;
      const found =
        condition(record, at, sentence) ??
        claimBefore(record, at, sentence) ??
        claimBeside(record, at, sentence);
      if (found) turned.push(found);
      else if (!isJudged(at) && negates(record, at) && isGovernedClause(record, at, sentence)) {
        turned.push({ reason: 'NEGATION', from: at, to: at + 1 });
      }
    }
  }
  return turned;
}

/** A negation directly before words turns them; one further off turns a clause. */
function isGovernedClause(record: Side, at: number, { hasClause }: Sentence): boolean {
  return hasClause || record.isKept[at + 1] === true || record.isKept[at - 1] === true;
}
