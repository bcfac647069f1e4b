import { cueForm } from '../../lexicon/cues.ts';
import {
  COMPLEMENT_PREPOSITIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  OBJECT_PRONOUNS,
  ORDINALS,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { COMPLEMENTED_ADJECTIVES, OCCASIONS } from '../../lexicon/occasions.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { GROUP_NOUNS, HONORIFICS, isDescriptionNoun, ROLE_MODIFIERS } from '../../lexicon/roles.ts';
import type { Sentence, SentenceItem } from '../sentences/sentence.ts';
import { PHRASES } from '../weights.ts';

/** A function word; "US" is a country. */
const isFunctionWord = ({ lower, text }: SentenceItem): boolean => FUNCTION_WORDS.has(lower) && text !== 'US';

const isModifier = ({ lower, capitalized }: SentenceItem): boolean =>
  capitalized || ROLE_MODIFIERS.has(lower) || isDescriptionNoun(lower);

/**
 * The first item of a description whose noun is at `noun`, not before `floor`: its determiner, or its first modifier.
 * -1 if the noun is too bare to describe anybody.
 */
export function descriptionStart(sentence: Sentence, noun: number, floor: number): number {
  let first = noun;
  let unbroken = true;
  for (let i = noun - 1; i >= floor && noun - i <= PHRASES.longestModifiers; i--) {
    const item = sentence.at(i);
    if (!sentence.isWord(i)) break;
    // "That officials say": before a plural it is the conjunction.
    if (item.lower === 'that' && sentence.text(noun).endsWith('s')) break;
    if (DETERMINERS.has(item.lower)) return i;
    // "A second witness": an ordinal comes after its determiner.
    if (ORDINALS.has(item.lower) && DETERMINERS.has(sentence.word(i - 1))) continue;
    if (isFunctionWord(item) && !ROLE_MODIFIERS.has(item.lower)) break;
    const modifier = isModifier(item);
    if (!modifier && !item.possessive && cueForm(item.lower)?.form === 'PAST') break;
    if (unbroken && modifier) first = i;
    else unbroken = false;
  }
  return first === noun && !GROUP_NOUNS.has(sentence.word(noun)) ? -1 : first;
}

/** The item after a complement that begins at `from`: before a verb, a function word or another's name. */
function complementLimit(
  sentence: Sentence,
  from: number,
  isPerson: (item: SentenceItem) => boolean,
): number {
  let i = from;
  for (; i - from < PHRASES.longestComplement; i++) {
    const item = sentence.at(i);
    if (!sentence.isWord(i)) break;
    const determiner = i === from && DETERMINERS.has(item.lower);
    if ((isFunctionWord(item) && !determiner) || VERB_COMPANIONS.has(item.lower)) break;
    const before = sentence.at(i - 1);
    // "Close to the talks": after a determiner comes no verb.
    const isNoun = item.capitalized || item.possessive || DETERMINERS.has(before.lower);
    const form = isNoun ? undefined : cueForm(item.lower)?.form;
    if (form === 'PAST' || form === 'PRESENT') break;
    // "Spokesman for Mr. Bell", "envoy to President Bell": the title belongs to the name.
    const isTitle = before.abbreviated || HONORIFICS.has(before.text) || isDescriptionNoun(before.lower);
    if (i > from && isPerson(item) && before.capitalized && !before.possessive && !isTitle) break;
  }
  return i;
}

/** Whether "to" leads to a verb, "asked the lawyers to stop", rather than to a body or a person: "envoy to the talks". */
function isInfinitive(sentence: Sentence, to: number): boolean {
  const next = sentence.at(to + 1);
  return sentence.word(to) === 'to' && !DETERMINERS.has(next.lower) && !isModifier(next);
}

/** The last item of a description: its noun, or the phrases that complement it: "at the Department of Defense". */
export function descriptionEnd(
  sentence: Sentence,
  noun: number,
  isPerson: (item: SentenceItem) => boolean,
): number {
  let last = noun;
  if (sentence.at(noun).possessive) return last;
  for (let complements = 0; complements < PHRASES.mostComplements; complements++) {
    const at = COMPLEMENTED_ADJECTIVES.has(sentence.word(last + 1)) ? last + 2 : last + 1;
    if (!COMPLEMENT_PREPOSITIONS.has(sentence.word(at))) break;
    // "A source close to him"
    const next = sentence.word(at + 1);
    if (OBJECT_PRONOUNS.has(next) && !DETERMINERS.has(next)) return at + 1;
    if (isInfinitive(sentence, at)) break;
    const limit = complementLimit(sentence, at + 1, isPerson);
    const complement = sentence.items.slice(at + 1, limit);
    const occasion = complement.some(({ lower, text }) => OCCASIONS.has(lower) || CALENDAR_WORDS.has(text));
    const empty = complement.every(({ lower }) => DETERMINERS.has(lower));
    if (empty || occasion) break;
    last = limit - 1;
    if (sentence.at(last).possessive) break;
  }
  return last;
}
