import { PLAIN_ARTICLES } from '../../lexicon/function-words.ts';
import {
  AFTER_EMPTY_NEGATION,
  APPROXIMATIONS,
  BEFORE_NEGATION,
  BEFORE_QUANTIFIED_NOUN,
  BEFORE_SUPERLATIVE,
  DENYING_WORDS,
  HEDGES,
  NARROWING_QUANTITIES,
  QUANTITIES,
} from '../../lexicon/turns-of-sense.ts';
import type { ChangeReason } from '../../model/quote.ts';
import { elementAt } from '../../text/element-at.ts';
import { isFunctionWord } from '../content-words.ts';
import { NEGATIONS } from '../negations.ts';
import { isAmount } from './amounts.ts';
import { type Exchanged, haveOpposites } from './exchanged.ts';
import { governedBy, isSameClause } from './governs.ts';
import type { Run } from './hunks.ts';
import { hasPhraseAt, type Side } from './sides.ts';

/** A word or phrase that only one text has, and why that turns the sense. */
export interface Turned extends Run {
  readonly reason: ChangeReason;
}

const has = (side: Side, run: Run, test: (folded: string) => boolean): boolean =>
  side.words.slice(run.from, run.to).some(({ folded }) => test(folded));

const denies = (folded: string): boolean => NEGATIONS.has(folded) || DENYING_WORDS.has(folded);

/** How often a run denies: "does not deny" does so twice, which is once more than "denies". */
const denials = (side: Side, { from, to }: Run): number =>
  side.words.slice(from, to).filter(({ folded }) => denies(folded)).length;

/** "no doubt", "not only": a negation that turns nothing, if it goes with what it belongs to. */
function isEmptyNegation(side: Side, at: number): boolean {
  const next = side.words[at + 1];
  return next !== undefined && !side.isKept[at + 1] && AFTER_EMPTY_NEGATION.has(next.folded);
}

/** A negation that governs the phrase after it, and no clause. */
const OF_PHRASES = 'without';

/** Whether a negation that one text has not governs words that both have, or is the last word before it is cut: "can | not". */
export function negates(side: Side, at: number): boolean {
  if (!NEGATIONS.has(elementAt(side.words, at).folded) || isEmptyNegation(side, at)) return false;
  // “without much noise” is a phrase of its own.
  if (elementAt(side.words, at).folded === OF_PHRASES) return side.isKept[at + 1] === true;
  if (governedBy(side, at) >= 0) return true;
  const previous = side.words[at - 1];
  const isCutAfter = side.isKept[at - 1] && isSameClause(side, at) && previous !== undefined;
  return Boolean(isCutAfter && BEFORE_NEGATION.has(previous?.folded ?? ''));
}

/** The next word that is not one of these; -1 if the clause ends before. */
function nextAfter(side: Side, from: number, skipped: ReadonlySet<string>): number {
  for (let at = from; at < side.words.length; at++) {
    if (at > from - 1 && elementAt(side.words, at).boundary !== 'NONE') return -1;
    if (!skipped.has(elementAt(side.words, at).folded)) return at;
  }
  return -1;
}

/** A phrase of a list that is at an index and inside of a run; undefined if none is. */
const phraseIn = (side: Side, at: number, { to }: Run, list: readonly (readonly string[])[]) =>
  list.find((phrase) => at + phrase.length <= to && hasPhraseAt(side.words, at, phrase));

/** "non-violent" is two words. */
const NEGATIVE_PREFIX = 'non';

/** Amounts that are words like any others. */
const AMOUNTS_IN_WORDS: ReadonlySet<string> = new Set(['one', 'half']);

/** "at least", "nearly" before a number that both texts have. */
function approximation(side: Side, at: number, run: Run): Turned | null {
  const phrase = phraseIn(side, at, run, APPROXIMATIONS);
  if (!phrase) return null;
  const next = at + phrase.length;
  const word = side.words[next];
  if (!word || !side.isKept[next] || !(isAmount(word.key) || AMOUNTS_IN_WORDS.has(word.folded))) return null;
  return { reason: 'QUANTITY', from: at, to: next };
}

/** "perhaps", "only" next to words that both texts have. */
function hedge(side: Side, at: number, run: Run): Turned | null {
  const phrase = phraseIn(side, at, run, HEDGES);
  if (!phrase) return null;
  if (elementAt(side.words, at).folded === 'only' && side.words[at - 1]?.folded === 'not') return null;
  const to = at + phrase.length;
  const turned: Turned = { reason: 'HEDGE', from: at, to };
  // At a sentence's beginning a comma may follow: "Perhaps, we will."
  const follows = side.words[to]?.boundary;
  const isSentenceAdverb = elementAt(side.words, at).boundary === 'SENTENCE' && follows === 'COMMA';
  if (follows === 'NONE' || isSentenceAdverb) {
    const next = PLAIN_ARTICLES.has(side.words[to]?.folded ?? '') ? to + 1 : to;
    return side.isKept[next] ? turned : null;
  }
  return side.isKept[at - 1] ? turned : null;
}

/** "some", "most" before a noun that both texts have. */
function quantifier(side: Side, at: number): Turned | null {
  const { folded } = elementAt(side.words, at);
  if (!NARROWING_QUANTITIES.has(folded)) return null;
  // "the most effective", "our most important".
  if (folded === 'most' && !isFirstOfPhrase(side, at)) return null;
  const noun = nextAfter(side, at + 1, BEFORE_QUANTIFIED_NOUN);
  const word = side.words[noun];
  if (!word || !side.isKept[noun] || isAmount(word.key) || isFunctionWord(word.folded)) return null;
  return { reason: 'QUANTITY', from: at, to: at + 1 };
}

const isFirstOfPhrase = (side: Side, at: number): boolean =>
  !BEFORE_SUPERLATIVE.has(side.words[at - 1]?.folded ?? '') && !/ly$/.test(side.words[at - 1]?.folded ?? '');

/**
 * What one text has and the other lacks, in a run of it, that turns the sense of words that both have: a negation, a
 * hedge, a quantifier, or "at least" before a number.
 *
 * @param other what the other text has in the run's place: a negation for a negation turns nothing
 */
export function addedOrDropped(side: Side, run: Run, other: Exchanged): readonly Turned[] {
  const turned: Turned[] = [];
  // "not safe" is "unsafe".
  const [own, others] = [denials(side, run), denials(other.side, other)];
  const isDeniedToo = (others > 0 && (own - others) % 2 === 0) || haveOpposites({ side, ...run }, other);
  const isQuantifiedToo = has(other.side, other, (folded) => QUANTITIES.has(folded));
  const isHedgedToo = HEDGES.some((phrase) => has(other.side, other, (folded) => folded === phrase[0]));
  const isApproximateToo = APPROXIMATIONS.some((phrase) =>
    has(other.side, other, (folded) => folded === phrase[0]),
  );
  for (let at = run.from; at < run.to; at++) {
    if (!isDeniedToo && negates(side, at)) turned.push({ reason: 'NEGATION', from: at, to: at + 1 });
    if (elementAt(side.words, at).folded === NEGATIVE_PREFIX && side.isKept[at + 1]) {
      turned.push({ reason: 'OPPOSITE', from: at, to: at + 1 });
    }
    const about = approximation(side, at, run);
    const found = about
      ? !isApproximateToo && about
      : (!isHedgedToo && hedge(side, at, run)) || (!isQuantifiedToo && quantifier(side, at));
    if (found) {
      turned.push(found);
      at = found.to - 1;
    }
  }
  return turned;
}

/** How far before the first word that both texts have a word is looked for that turns it: "at least", "most of the". */
const REACH = 4;

/**
 * What the record has directly before the first word that both texts have, in the same clause, and turns it: a hedge, a
 * quantifier, or "at least" before a number. A report may begin anywhere, but not after these.
 */
export function droppedBefore(record: Side, first: number): readonly Turned[] {
  let from = first;
  while (from > 0 && first - from < REACH && (from === first || isSameClause(record, from))) {
    if (elementAt(record.words, from).boundary === 'SENTENCE') break;
    from--;
  }
  for (let at = from; at < first; at++) {
    const run = { from: at, to: first };
    const found = approximation(record, at, run) ?? hedge(record, at, run) ?? quantifier(record, at);
    if (found) return [found];
  }
  return [];
}
