import { cueForm } from '../../lexicon/cues.ts';
import { hasCharacter, isCapitalized, isLowerCase, runStart } from '../../text/character-class.ts';
import { isWord, mayEndSentence } from '../../text/tokens.ts';
import { clauseExtent } from '../clauses/clause.ts';
import type { Sentence, SentenceItem } from '../sentences/sentence.ts';
import { QUOTATIONS } from '../weights.ts';
import { type GoverningClause, isBeside } from './choose-clause.ts';

/** The words of a quotation in its text, with the marks. */
interface Quoted {
  readonly text: string;
  readonly sentence: Sentence;
  /** Item of the quotation. */
  readonly at: number;
  /** The clauses near it that can govern it. */
  readonly near: readonly GoverningClause[];
}

const isTerminal = (sentence: Sentence, index: number) =>
  sentence.at(index).kind === 'NONE' || sentence.isMark(index, '.!?…;)]');

/** Whether the words before an item end in a verb of speech: "he asked,", "the ad says". */
function followsSpeechVerb(sentence: Sentence, quotation: number): boolean {
  const before = sentence.isMark(quotation - 1, ',:') ? quotation - 2 : quotation - 1;
  // "The United States “will sail on”": a capital inside a sentence makes no verb.
  if (sentence.at(before).capitalized && quotation > 2) return false;
  return cueForm(sentence.word(before))?.class === 'SPEECH';
}

function isDash(sentence: Sentence, index: number): boolean {
  // A hyphen is a dash if it joins nothing, or if there are two.
  const joins = sentence.at(index - 1).end === sentence.at(index).start && !sentence.isMark(index - 1, '-');
  return sentence.isMark(index, '–—―') || (sentence.isMark(index, '-') && !joins);
}

/** Whether the words of a quotation begin with a capital, as a sentence does; brackets and inner marks aside. */
function beginsLikeSentence(text: string, { start }: SentenceItem): boolean {
  const words = text.slice(start, start + 8);
  return isCapitalized(words.slice(runStart(words, 0, words.length)));
}

/** Whether a quotation is long enough for a clause; "a new title: “song hunter”" is none. */
function isClauseLong(text: string, { start, end }: SentenceItem): boolean {
  return /(?:\S+\s+){3}\S/u.test(text.slice(start, Math.min(end, start + QUOTATIONS.clauseWindow)));
}

/** The last characters of a quotation, its closing mark included. */
const ending = (text: string, { start, end }: SentenceItem): string =>
  text.slice(Math.max(start, end - 6), end);

/** Whether a stop or a comma is before the closing mark of a quotation. */
const endsInStop = (text: string, item: SentenceItem): boolean =>
  /[,.?!…—]\s*["”’'“»`]{0,3}$/u.test(ending(text, item));

/** Whether a quotation comes as an utterance, whatever follows it: X joked, “Go home,” drawing boos. */
function isIntroduced({ text, sentence, at }: Quoted): boolean {
  const own = sentence.at(at);
  if (at === 0 || !beginsLikeSentence(text, own)) return false;
  // Said, “We go home” if it rains: without a stop of its own it runs on into the sentence.
  if (sentence.isWord(at + 1) && !endsInStop(text, own)) return false;
  return sentence.isMark(at - 1, ':;') || (sentence.isMark(at - 1, ',') && followsSpeechVerb(sentence, at));
}

/** Whether nothing but a heading in capitals, run into its paragraph, is before a quotation. */
function followsHeading(sentence: Sentence, quotation: number): boolean {
  if (quotation > QUOTATIONS.longestRunInHeading) return false;
  const before = sentence.items.slice(0, quotation);
  if (before.some(({ kind, text }) => kind === 'QUOTATION' || hasCharacter(text, isLowerCase))) return false;
  return before.filter(isWord).length >= 2;
}

/** Whether "that" is between two items that are near each other. */
function hasThat(sentence: Sentence, from: number, to: number): boolean {
  for (let i = Math.max(from, to - QUOTATIONS.farthestReported); i < to; i++)
    if (sentence.text(i) === 'that') return true;
  return false;
}

/** Whether a quotation is by itself on its left: at the sentence's start, or after its attribution. */
function isFreeOnLeft({ text, sentence, at, near }: Quoted): boolean {
  if (at <= sentence.start || followsHeading(sentence, at)) return true;
  const own = sentence.at(at);
  const capital = beginsLikeSentence(text, own);
  if (sentence.isQuotation(at - 1) || sentence.isMark(at - 1, '.!?') || mayEndSentence(sentence.at(at - 1)))
    return true;
  if (sentence.isMark(at - 1, ':') && (capital || isClauseLong(text, own))) return true;
  if (isDash(sentence, at - 1) && capital) return true;
  if (followsSpeechVerb(sentence, at)) return true;
  if (!sentence.isMark(at - 1, ',')) return false;
  const reporting = near.findLast((clause) => clauseExtent(clause).last < at);
  // "Bell said that after the storm, “we sail”": from "that" on it is the sentence of the reporter.
  if (reporting !== undefined && hasThat(sentence, clauseExtent(reporting).last + 1, at)) return false;
  if (capital && /[.!?]\s*["”’'“»`]{1,3}$/u.test(ending(text, own))) return true;
  return reporting !== undefined && (capital || sentence.hasQuotationBefore(at));
}

/** Whether a quotation is by itself on its right: at the sentence's end, or before its attribution. */
function isFreeOnRight({ text, sentence, at, near }: Quoted): boolean {
  if (isTerminal(sentence, at + 1) || sentence.isQuotation(at + 1)) return true;
  const isMark = sentence.isPunctuation(at + 1);
  if (isMark && (isTerminal(sentence, at + 2) || isDash(sentence, at + 1))) return true;
  if (endsInStop(text, sentence.at(at)) && at <= sentence.start) return true;
  return near.some((clause) => {
    if (clauseExtent(clause).first <= at) return false;
    return isBeside(sentence, at, clause) || (clause.isInverted && clause.first <= at + 2);
  });
}

/** DIRECT if the quotation is an utterance of its own, MIXED if it is a part of the reporter's sentence. */
export function quotationType(quoted: Quoted): 'DIRECT' | 'MIXED' {
  const free = isIntroduced(quoted) || (isFreeOnLeft(quoted) && isFreeOnRight(quoted));
  return free ? 'DIRECT' : 'MIXED';
}
