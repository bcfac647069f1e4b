import { ADVERBS, BE, HAVE, MODALS } from '../../../lexicon/function-words.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { isWord } from '../../../text/tokens.ts';
import { isCapitalizedItem, type SentenceItem } from '../sentences.ts';

/** Words in "-ly" that are no adverbs. */
const NO_ADVERBS = wordSet(
  'ally rally reply supply family assembly fly jelly bully tally italy july monopoly anomaly',
);
const CONTRACTED_SUBJECT = /^(?:he|she|it|they|we|i|you|who|that)’(?:d|ll|ve|re|m)$/u;
const AUXILIARIES: ReadonlySet<string> = new Set([...MODALS, ...HAVE, ...BE]);
const LONGEST_GROUP = 7;

/** The words of a verb: its auxiliaries, its adverbs, and itself. */
export interface VerbGroup {
  /** Its first item; the item before ends its subject, if it has one. */
  readonly first: number;
  /** Whether a form of "be" makes a past participle passive, or an -ing form finite. */
  readonly be: boolean;
  readonly have: boolean;
  /** Whether a modal or "do" makes a base form finite. */
  readonly modal: boolean;
  /** Whether "to" is before it. */
  readonly infinitive: boolean;
}

/** A word in lower case, with a curly apostrophe, as the lists of this folder have it. */
export function plainWord(item: SentenceItem | undefined): string {
  return item === undefined || !isWord(item) ? '' : item.lower;
}

/** Whether an item is a pronoun and "is" or "has": "he’s". */
export function isContracted(item: SentenceItem): boolean {
  return item.possessive && /^(?:he|she|it|who|that|there)$/u.test(item.lower);
}

/** Whether a word can be an adverb beside a verb: "also", "repeatedly". */
export function isAdverb(item: SentenceItem | undefined): boolean {
  const word = plainWord(item);
  if (ADVERBS.has(word)) return true;
  return word.endsWith('ly') && /^\p{Ll}{2,}ly$/u.test(item?.text ?? '') && !NO_ADVERBS.has(word);
}

/** Whether a word makes a clause finite: an auxiliary or a modal. */
export function isFiniteAuxiliary(item: SentenceItem | undefined): boolean {
  const word = plainWord(item);
  return AUXILIARIES.has(word) || (word.includes('’') && CONTRACTED_SUBJECT.test(word));
}

/** Reads a verb's group leftwards from the verb. */
export function verbGroup(items: readonly SentenceItem[], verb: number): VerbGroup {
  let [first, be, have, modal, infinitive] = [verb, false, false, false, false];
  for (let i = verb - 1; i >= 0 && verb - i <= LONGEST_GROUP; i--) {
    const item = items[i] as SentenceItem;
    const word = plainWord(item);
    if (isContracted(item)) {
      be = true;
      first = i + 1;
      break;
    }
    if (CONTRACTED_SUBJECT.test(word)) {
      if (/(?:re|m)$/u.test(word)) be = true;
      else if (word.endsWith('ve')) have = true;
      else modal = true;
      first = i + 1;
      break;
    }
    if (isCapitalizedItem(item) && i > 0) break;
    if (BE.has(word)) be ||= !have && !modal;
    else if (HAVE.has(word)) have = true;
    else if (MODALS.has(word)) modal = true;
    else if (word === 'to') infinitive = true;
    else if (!isAdverb(item)) break;
    first = i;
    if (infinitive) break;
  }
  return { first, be, have, modal, infinitive };
}

/** A noun has no auxiliaries. */
export const groupOfNoun = (first: number): VerbGroup => ({
  first,
  be: false,
  have: false,
  modal: false,
  infinitive: false,
});
