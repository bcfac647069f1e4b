import { isSpeechNoun } from '../../lexicon/complements.ts';
import { DOCUMENTS } from '../../lexicon/verb-classes.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Reference } from '../phrases/reference.ts';
import { CLAUSES } from '../weights.ts';

/** Whether a phrase is something said or written, whose words are somebody else's: "issued a statement saying". */
export const isMessage = ({ kind, noun }: Reference): boolean =>
  kind === 'PHRASE' || (kind === 'DESCRIPTION' && (isSpeechNoun(noun) || DOCUMENTS.has(noun)));

/** Whose a message is by its own words: "a statement from the mayor"; null if they do not say. */
export function senderOf(phrases: Phrases, { first, last }: Reference): Reference | null {
  for (let i = first; i < last; i++)
    if (phrases.sentence.word(i) === 'from') return phrases.phraseFrom(i + 1);
  return null;
}

/** The owner of what speaks, which ends at an item: "The mayor’s letter to her council said"; null without one. */
export function ownerOfMessage(phrases: Phrases, last: number): Reference | null {
  const { sentence } = phrases;
  for (let i = last; i > 0 && last - i < CLAUSES.longestMessage && sentence.isWord(i); i--)
    if (isSpeechNoun(sentence.word(i)) && sentence.at(i - 1).possessive) return phrases.referenceTo(i - 1);
  return null;
}
