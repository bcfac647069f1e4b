import { cueForm } from '../../lexicon/cues.ts';
import { isWord, mayEndSentence } from '../../text/tokens.ts';
import { clauseExtent, standsBeside } from './choose-clause.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import {
  hasQuotationBefore,
  isCapitalizedItem,
  isMark,
  type SentenceItem,
  sentenceStart,
} from './sentences.ts';

/** Four words are looked for within so many characters. */
const CLAUSE_WINDOW = 100;
/** How far before a quotation "that" is looked for. */
const FARTHEST_REPORTED = 40;
/** A heading run into a paragraph has no more items than this. */
const LONGEST_HEADING = 20;

const isTerminal = (item: SentenceItem | undefined) =>
  item === undefined || (isMark(item) && /^[.!?…;)\]]$/u.test(item.text));

/** Whether the words before an item end in a verb of speech: "he asked,", "the ad says". */
function followsSpeechVerb(items: readonly SentenceItem[], quotation: number): boolean {
  const before = items[quotation - 1];
  const word = before?.text === ',' || before?.text === ':' ? items[quotation - 2] : before;
  // "The United States “will sail on”": a capital inside a sentence makes no verb.
  if (isCapitalizedItem(word) && quotation > 2) return false;
  return word !== undefined && isWord(word) && cueForm(word.text)?.class === 'SPEECH';
}

const isDash = (items: readonly SentenceItem[], index: number): boolean => {
  const item = items[index];
  if (item === undefined || !isMark(item)) return false;
  const before = items[index - 1];
  // A hyphen is a dash where it joins nothing, or where there are two.
  return (
    /^[–—―]$/u.test(item.text) || (item.text === '-' && (before?.end !== item.start || before.text === '-'))
  );
};

/** Whether the words of a quotation begin with a capital, as a sentence does; brackets and inner marks aside. */
function beginsLikeSentence(text: string, { start }: SentenceItem): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}/u.test(text.slice(start, start + 8));
}

/** Whether a quotation is long enough for a clause; "a new title: “song hunter”" is none. */
function isClauseLong(text: string, { start, end }: SentenceItem): boolean {
  return /(?:\S+\s+){3}\S/u.test(text.slice(start, Math.min(end, start + CLAUSE_WINDOW)));
}

/** Whether a stop or a comma stands before the closing mark of a quotation. */
function endsInStop(text: string, { start, end }: SentenceItem): boolean {
  return /[,.?!…—]\s*["”’'“»`]{0,3}$/u.test(text.slice(Math.max(start, end - 6), end));
}

/** Whether a quotation comes as an utterance, whatever follows it: X joked, “Go home,” drawing boos. */
function isIntroduced(text: string, items: readonly SentenceItem[], quotation: number): boolean {
  const before = items[quotation - 1];
  const own = items[quotation] as SentenceItem;
  if (before === undefined || !beginsLikeSentence(text, own)) return false;
  // Said, “We go home” if it rains: without a stop of its own it runs on into the sentence.
  if (isWord(items[quotation + 1]) && !endsInStop(text, own)) return false;
  return before.text === ':' || (before.text === ',' && followsSpeechVerb(items, quotation));
}

/** Whether nothing but a heading in capitals, run into its paragraph, stands before a quotation. */
function followsHeading(items: readonly SentenceItem[], quotation: number): boolean {
  let words = 0;
  for (let i = quotation - 1; i >= 0 && quotation - i <= LONGEST_HEADING; i--) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION' || /\p{Ll}/u.test(item.text)) return false;
    if (isWord(item)) words++;
  }
  return words >= 2 && quotation <= LONGEST_HEADING;
}

/** Whether "that" stands between two items that are near each other. */
function hasThat(items: readonly SentenceItem[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - FARTHEST_REPORTED); i < to; i++)
    if (items[i]?.text === 'that') return true;
  return false;
}

/** Whether a quotation stands for itself on its left: at the sentence's start, or behind its attribution. */
function freeOnLeft(
  text: string,
  items: readonly SentenceItem[],
  quotation: number,
  near: readonly ReportingClause[],
): boolean {
  if (quotation <= sentenceStart(items) || followsHeading(items, quotation)) return true;
  const before = items[quotation - 1] as SentenceItem;
  const own = items[quotation] as SentenceItem;
  const capital = beginsLikeSentence(text, own);
  if (before.kind === 'QUOTATION' || /^[.!?]$/u.test(before.text) || mayEndSentence(before)) return true;
  if (before.text === ':' && (capital || isClauseLong(text, own))) return true;
  if (isDash(items, quotation - 1) && capital) return true;
  if (followsSpeechVerb(items, quotation)) return true;
  if (before.text !== ',') return false;
  const reporting = near.findLast((clause) => clauseExtent(clause).last < quotation);
  // "Bell said that after the storm, “we sail”": from "that" on it is the sentence of the reporter.
  if (reporting !== undefined && hasThat(items, clauseExtent(reporting).last + 1, quotation)) return false;
  if (capital && /[.!?]\s*["”’'“»`]{1,3}$/u.test(text.slice(Math.max(own.start, own.end - 6), own.end)))
    return true;
  return reporting !== undefined && (capital || hasQuotationBefore(items, quotation));
}

/** Whether a quotation stands for itself on its right: at the sentence's end, or before its attribution. */
function freeOnRight(
  text: string,
  items: readonly SentenceItem[],
  quotation: number,
  near: readonly ReportingClause[],
): boolean {
  const next = items[quotation + 1];
  if (isTerminal(next) || next?.kind === 'QUOTATION') return true;
  if (isMark(next) && (isTerminal(items[quotation + 2]) || isDash(items, quotation + 1))) return true;
  if (endsInStop(text, items[quotation] as SentenceItem) && quotation <= sentenceStart(items)) return true;
  return near.some((clause) => {
    const { first } = clauseExtent(clause);
    if (first <= quotation) return false;
    return standsBeside(items, quotation, clause) || (clause.inverted && clause.cueFirst <= quotation + 2);
  });
}

/** DIRECT where the quotation is an utterance of its own, MIXED where it is a part of the reporter's sentence. */
export function quotationType(
  text: string,
  items: readonly SentenceItem[],
  quotation: number,
  near: readonly ReportingClause[],
): 'DIRECT' | 'MIXED' {
  const free =
    isIntroduced(text, items, quotation) ||
    (freeOnLeft(text, items, quotation, near) && freeOnRight(text, items, quotation, near));
  return free ? 'DIRECT' : 'MIXED';
}
