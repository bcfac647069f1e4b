import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { isWord } from '../../text/tokens.ts';
import { isDescriptionNoun } from './descriptions.ts';
import { isCapitalizedItem, type SentenceItem } from './sentences.ts';

const LONGEST_ADDRESSEE = 5;
const ADDRESSEE_END =
  /^(?:that|in|on|at|during|when|after|before|last|this|late|early|earlier|later|yesterday|today|how|about|what|why|to|as|for|by|of|who|via|from|while|if|not|against|over|with|into|and|or|he|she|they|it|we|I)$/u;
const BEGINS_ADDRESSEE =
  /^(?:a|an|the|his|her|its|their|our|my|me|him|her|them|us|you|some|one|another|several|two|three|crowds?|fellow)$/u;
const WHOLE_ADDRESSEE = /^(?:me|him|her|them|us|reporters|journalists|supporters|lawmakers)$/u;

/** The last item of who is told: "CNBC" in "told CNBC on Monday"; the verb itself where nobody is. */
export function addresseeEnd(items: readonly SentenceItem[], verb: number): number {
  const first = items[verb + 1];
  if (
    first === undefined ||
    !(isCapitalizedItem(first) || BEGINS_ADDRESSEE.test(first.text) || isDescriptionNoun(first.text))
  )
    return verb;
  let last = verb;
  for (let i = verb + 1; i < items.length && i - verb <= LONGEST_ADDRESSEE; i++) {
    const item = items[i] as SentenceItem;
    const { text } = item;
    if (!isWord(item) || ADDRESSEE_END.test(text) || CALENDAR_WORDS.has(text)) break;
    last = i;
    if (WHOLE_ADDRESSEE.test(text)) break;
  }
  return last;
}
