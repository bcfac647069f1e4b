import { cueForm } from '../../lexicon/cues.ts';
import { DETERMINERS, FUNCTION_WORDS, ORDINALS, VERB_COMPANIONS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { GROUP_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isWord } from '../../text/tokens.ts';
import { isCapitalizedItem, isMark, type SentenceItem } from './sentences.ts';

/** What a statement is made in or at: no part of who makes it. */
const OCCASIONS = wordSet(`
  statement interview interviews speech tweet tweets email emails conference briefing telephone phone call letter report
  response court remarks post testimony memo news press address debate rally video blog facebook twitter television radio
  meeting event hearing condition eve background record sidelines behalf part week month year time case
`);
const LONGEST_LEFT = 7;
const LONGEST_COMPLEMENT = 8;
const MOST_COMPLEMENTS = 3;

/** Whether a word can be the noun of a description of people: "official", "analysts", "campaign". */
export function isDescriptionNoun(word: string): boolean {
  const small = word.toLowerCase();
  return ROLE_NOUNS.has(small) || GROUP_NOUNS.has(small);
}

function isModifier(item: SentenceItem): boolean {
  const small = item.text.toLowerCase();
  return ROLE_MODIFIERS.has(small) || isDescriptionNoun(small) || isCapitalizedItem(item);
}

/**
 * The first item of a description whose noun is at `noun`, not before `floor`: its determiner, or its first modifier.
 * -1 where the noun stands too bare to describe anybody.
 */
export function descriptionStart(items: readonly SentenceItem[], noun: number, floor: number): number {
  let first = noun;
  let unbroken = true;
  for (let i = noun - 1; i >= floor && noun - i <= LONGEST_LEFT; i--) {
    const item = items[i] as SentenceItem;
    const small = item.text.toLowerCase();
    if (item.kind === 'QUOTATION' || isMark(item)) break;
    // "That officials say": before a plural it is the conjunction.
    if (small === 'that' && (items[noun] as SentenceItem).text.endsWith('s')) break;
    if (DETERMINERS.has(small)) return i;
    // "A second witness": an ordinal stands behind its determiner.
    if (ORDINALS.has(small) && DETERMINERS.has(items[i - 1]?.text.toLowerCase() ?? '')) continue;
    if (FUNCTION_WORDS.has(small) && item.text !== 'US') break;
    const modifier = isModifier(item);
    if (cueForm(small)?.form === 'PAST' && !modifier) break;
    if (unbroken && modifier) first = i;
    else unbroken = false;
  }
  const bare = first === noun;
  return bare && !GROUP_NOUNS.has((items[noun] as SentenceItem).text.toLowerCase()) ? -1 : first;
}

/** The item behind a complement that begins at `from`: before a verb, a function word or another's name. */
function complementLimit(
  items: readonly SentenceItem[],
  from: number,
  isPerson: (item: SentenceItem) => boolean,
): number {
  let i = from;
  for (; i < items.length && i - from < LONGEST_COMPLEMENT; i++) {
    const item = items[i] as SentenceItem;
    const small = item.text.toLowerCase();
    if (!isWord(item)) break;
    const determiner = i === from && DETERMINERS.has(small);
    if (FUNCTION_WORDS.has(small) && !determiner && item.text !== 'US') break;
    if (VERB_COMPANIONS.has(small)) break;
    const cue = isCapitalizedItem(item) ? undefined : cueForm(small);
    if (cue?.form === 'PAST' || cue?.form === 'PRESENT') break;
    const before = items[i - 1] as SentenceItem;
    if (
      isPerson(item) &&
      i > from &&
      isCapitalizedItem(before) &&
      !before.possessive &&
      !isDescriptionNoun(before.text)
    )
      break;
  }
  return i;
}

/** The last item of a description: its noun, or the phrases that hang on it: "at the Department of Defense". */
export function descriptionEnd(
  items: readonly SentenceItem[],
  noun: number,
  isPerson: (item: SentenceItem) => boolean,
): number {
  let last = noun;
  for (let complements = 0; complements < MOST_COMPLEMENTS; complements++) {
    if (items[last]?.possessive) break;
    let i = last + 1;
    if (/^(?:familiar|close|involved)$/u.test(items[i]?.text ?? '')) i++;
    if (!/^(?:of|at|in|for|from|with|within|inside|on|to)$/u.test(items[i]?.text ?? '')) break;
    const from = i + 1;
    const limit = complementLimit(items, from, isPerson);
    const complement = items.slice(from, limit);
    const occasion = complement.some(
      ({ text }) => OCCASIONS.has(text.toLowerCase()) || CALENDAR_WORDS.has(text),
    );
    const empty = complement.every(({ text }) => DETERMINERS.has(text.toLowerCase()));
    if (empty || occasion) break;
    last = limit - 1;
  }
  return last;
}
