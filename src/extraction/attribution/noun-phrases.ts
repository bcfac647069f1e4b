import { cueForm } from '../../lexicon/cues.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  ORDINALS,
  STANDS_ALONE,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { isWord, mayEndSentence } from '../../text/tokens.ts';
import type { Reference } from './references.ts';
import { isCapitalizedItem, type SentenceItem } from './sentences.ts';

/** A subject between a quotation and its verb is no longer than this many items, its asides apart. */
const LONGEST_PHRASE = 14;
const LONGEST_ASIDE = 30;
/** No more adverbs and auxiliaries than this are between a subject and its verb. */
const MOST_COMPANIONS = 20;

/** Prepositions that may hang a phrase on a noun inside a subject: "a voice-over in the ad". */
const INSIDE_PHRASE = wordSet('of in at for from with on and');

/** Whether a noun phrase can begin with an item: a determiner, a capital, a number, an adjective before a noun. */
function beginsPhrase(items: readonly SentenceItem[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !isWord(item) || CALENDAR_WORDS.has(item.text)) return false;
  const small = item.text.toLowerCase();
  if (DETERMINERS.has(small) || STANDS_ALONE.has(small)) return true;
  return (
    (isCapitalizedItem(item) || item.kind === 'NUMBER' || /^\d/u.test(item.text)) &&
    !FUNCTION_WORDS.has(small)
  );
}

/** The last item of the noun phrase that begins at `from`, before `limit`; -1 if none begins there. */
function phraseEnd(
  items: readonly SentenceItem[],
  from: number,
  limit: number,
  complements: boolean,
): number {
  if (!beginsPhrase(items, from)) return -1;
  const first = (items[from] as SentenceItem).text.toLowerCase();
  const determined = DETERMINERS.has(first) || STANDS_ALONE.has(first);
  let last = determined && !STANDS_ALONE.has(first) ? -1 : from;
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_PHRASE); i++) {
    const item = items[i] as SentenceItem;
    const { text } = item;
    const small = text.toLowerCase();
    if (mayEndSentence(items[i - 1] ?? item)) break;
    // An adjective may have a comma after it: "the bespectacled, 71-year-old diplomat".
    if (text === ',' && determined && i === from + 2 && isWord(items[i + 1])) continue;
    if (!isWord(item) || CALENDAR_WORDS.has(text)) break;
    if (complements && last >= from && INSIDE_PHRASE.has(small)) continue;
    if (DETERMINERS.has(small) && complements && INSIDE_PHRASE.has(items[i - 1]?.text ?? '')) continue;
    if (determined && i === from + 1 && ORDINALS.has(small)) {
      last = i;
      continue;
    }
    if (FUNCTION_WORDS.has(small) || VERB_COMPANIONS.has(small)) break;
    last = i;
  }
  return last;
}

/** Whether only adverbs and auxiliaries are between the last item of a subject and its verb. */
function isDirectlyBefore(items: readonly SentenceItem[], last: number, verb: number): boolean {
  if (last >= verb || verb - last > MOST_COMPANIONS) return false;
  for (let i = last + 1; i < verb; i++)
    if (!VERB_COMPANIONS.has((items[i] as SentenceItem).lower)) return false;
  return true;
}

function reference(items: readonly SentenceItem[], first: number, last: number): Reference {
  let head = first;
  while (head < last && !INSIDE_PHRASE.has(items[head + 1]?.text ?? '')) head++;
  const noun = (items[head] as SentenceItem).text.toLowerCase();
  return { first, last, phraseFirst: first, kind: 'DESCRIPTION', mention: null, noun };
}

/**
 * The words between a quotation and its verb, “…,” the bespectacled diplomat said: a subject beside an
 * utterance may be any noun phrase, whatever its noun. An aside between commas may follow it. Null if no noun
 * phrase fills the place.
 */
export function subjectAfterQuotation(items: readonly SentenceItem[], verb: number): Reference | null {
  let quotation = verb - 1;
  while (
    quotation >= 0 &&
    verb - quotation <= LONGEST_PHRASE + LONGEST_ASIDE &&
    items[quotation]?.kind !== 'QUOTATION'
  )
    quotation--;
  if (items[quotation]?.kind !== 'QUOTATION') return null;
  const from = /^[,–—]$/u.test(items[quotation + 1]?.text ?? '') ? quotation + 2 : quotation + 1;
  const last = phraseEnd(items, from, verb, true);
  if (last < from) return null;
  if (isDirectlyBefore(items, last, verb)) return reference(items, from, last);
  const aside = items[last + 1]?.text === ',' && items[verb - 1]?.text === ',';
  return aside && !hasFiniteCue(items, last + 2, verb) ? reference(items, from, last) : null;
}

function hasFiniteCue(items: readonly SentenceItem[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const item = items[i] as SentenceItem;
    const form = isWord(item) ? cueForm(item.text)?.form : undefined;
    if (form === 'PAST' && items[i - 1]?.text !== 'who') return true;
  }
  return false;
}

/** The noun phrase right after an inverted verb, “…,” said the authors of the report: up to its relative clause. */
export function subjectAfterVerb(items: readonly SentenceItem[], verb: number): Reference | null {
  const last = phraseEnd(items, verb + 1, items.length, false);
  if (last < 0) return null;
  let end = last;
  while (items[end + 1]?.text === 'of') {
    const determined = DETERMINERS.has(items[end + 2]?.text.toLowerCase() ?? '');
    const next = phraseEnd(
      items,
      determined || beginsPhrase(items, end + 2) ? end + 2 : items.length,
      items.length,
      false,
    );
    if (next < 0) break;
    end = next;
  }
  return reference(items, verb + 1, end);
}

/** The noun phrase that fills a sentence from `start` to its verb: "The note says: “…”". Null if it does not. */
export function subjectFromStart(
  items: readonly SentenceItem[],
  start: number,
  verb: number,
): Reference | null {
  const last = phraseEnd(items, start, verb, true);
  if (last < start) return null;
  return isDirectlyBefore(items, last, verb) ? reference(items, start, last) : null;
}
