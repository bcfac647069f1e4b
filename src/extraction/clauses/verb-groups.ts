import { BE, HAVE, MODALS, THIRD_PERSONS } from '../../lexicon/function-words.ts';
import { contractedAuxiliary, isAdverb } from '../../lexicon/verb-companions.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';

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

/** Whether "’s" after a word is a form of "be" or "have": "she’s". */
const carriesVerb = (word: string): boolean =>
  THIRD_PERSONS.has(word) || word === 'who' || word === 'that' || word === 'there';

/** Reads a verb's group leftwards from the verb. */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const group = { first: verb, be: false, have: false, modal: false, infinitive: false };
  for (let i = verb - 1; i >= 0 && verb - i <= CLAUSES.longestVerbGroup; i--) {
    const item = sentence.at(i);
    const word = sentence.word(i);
    const contracted = contractedAuxiliary(word);
    if (item.possessive || contracted !== null) {
      if (contracted === 're' || contracted === 'm' || (item.possessive && carriesVerb(word)))
        group.be = true;
      else if (contracted === 've') group.have = true;
      else if (contracted !== null) group.modal = true;
      break;
    }
    if (item.capitalized && i > 0) break;
    if (BE.has(word)) group.be ||= !group.have && !group.modal;
    else if (HAVE.has(word)) group.have = true;
    else if (MODALS.has(word)) group.modal = true;
    else if (word === 'to') group.infinitive = true;
    else if (!isAdverb(item)) break;
    group.first = i;
    if (group.infinitive) break;
  }
  return group;
}

/** The group of a noun, which has no auxiliaries. */
export function groupOfNoun(first: number): VerbGroup {
  return { first, be: false, have: false, modal: false, infinitive: false };
}
