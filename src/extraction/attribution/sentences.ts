import { cueForm, phrasalCueForm } from '../../lexicon/cues.ts';
import type { Span } from '../../model/span.ts';
import { isWord, nameEnd, type Token } from '../../text/tokens.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { isSignature } from './signatures.ts';

/** A token of the reporter's own words, or a whole quotation among them, whose text is empty. */
export interface SentenceItem extends Omit<Token, 'kind'> {
  readonly kind: Token['kind'] | 'QUOTATION';
  /** Index of the token in its paragraph, or of the quotation in its list. */
  readonly index: number;
}

/** Whether an item, if there is one, is a punctuation mark. */
export function isMark(item: SentenceItem | undefined): boolean {
  return item !== undefined && item.kind !== 'QUOTATION' && !isWord(item);
}

/** All of a sentence, with its stop. */
export function sentenceSpan(items: readonly SentenceItem[]): Span {
  return { start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

/** The span from one item to another, which ends as a name does: without a possessive ending. */
export function phraseSpan(items: readonly SentenceItem[], first: number, last: number): Span {
  const [from, to] = [items[first], items[last]];
  return { start: from?.start ?? 0, end: to === undefined ? 0 : nameEnd(to) };
}

/** After a quotation's own question mark, a subject and its aside are no longer than this many items. */
const LONGEST_SUBJECT = 16;
const NEAREST_VERB = 8;

/**
 * Whether "Blinken asked", "asked Blinken" or "Ms. Bell, the mayor, asked" follows: then a quotation's own question
 * mark ends nothing. The subject has only words that can be in a name or a description.
 */
function attributionFollows(items: readonly SentenceItem[], from: number): boolean {
  let comma = false;
  for (let i = from; i < Math.min(items.length, from + LONGEST_SUBJECT); i++) {
    const item = items[i] as SentenceItem;
    if (item.text === ',' && i > from) {
      comma = true;
      continue;
    }
    if (!isWord(item)) return false;
    const cue = cueForm(item.text) ?? phrasalCueForm(item.text, items[i + 1]?.text ?? '');
    const finite = cue?.class === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
    // After an aside the verb follows its closing comma at once.
    if (finite && !isCapitalizedItem(item)) return !comma || items[i - 1]?.text === ',';
    if (!comma && i - from >= NEAREST_VERB) return false;
  }
  return false;
}

/** Whether a sentence ends with the item at an index. */
function endsSentence(text: string, items: readonly SentenceItem[], index: number): boolean {
  const item = items[index] as SentenceItem;
  const next = items[index + 1];
  if (next === undefined) return true;
  const capital = next.kind === 'QUOTATION' || (isWord(next) && !/^\p{Ll}/u.test(next.text));
  const opening = isMark(next) && /[–—―([-]/u.test(next.text);
  if (item.kind === 'STOP') return next.kind !== 'STOP' && (capital || opening);
  if (item.kind !== 'QUOTATION' || !(capital || opening)) return false;
  const ending = /[.!?…](?=['’"”\s]*$)/u.exec(text.slice(Math.max(item.start, item.end - 6), item.end))?.[0];
  if (ending === undefined) return false;
  if (next.kind === 'QUOTATION') return true;
  if (opening && isSignature(items, index + 1)) return false;
  return ending === '.' || !attributionFollows(items, index + 1);
}

function quotationItem({ start, end }: Span, index: number): SentenceItem {
  const flags = { capitalized: false, possessive: false, abbreviated: false };
  return { start, end, wordEnd: end, kind: 'QUOTATION', text: '', lower: '', ...flags, index };
}

/** The reporter's words of one paragraph, each quotation as one item, cut into sentences. */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  quotations: readonly { readonly quotation: Quotation; readonly index: number }[],
): SentenceItem[][] {
  const items: SentenceItem[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    while (
      next < quotations.length &&
      (quotations[next] as { quotation: Quotation }).quotation.outer.end <= token.start
    )
      next++;
    const inside = quotations[next];
    if (inside === undefined || token.end <= inside.quotation.outer.start) {
      const { start, end, kind, text, lower, capitalized, possessive, abbreviated, wordEnd } = token;
      items.push({ start, end, kind, text, lower, capitalized, possessive, abbreviated, wordEnd, index });
    } else if (items.at(-1)?.kind !== 'QUOTATION' || items.at(-1)?.index !== inside.index) {
      items.push(quotationItem(inside.quotation.outer, inside.index));
    }
  });
  const sentences: SentenceItem[][] = [];
  let from = 0;
  for (let i = 0; i < items.length; i++) {
    if (!endsSentence(text, items, i)) continue;
    sentences.push(items.slice(from, i + 1));
    from = i + 1;
  }
  return sentences;
}

/** No more stray marks than these are passed over at a sentence's start, and no more items back to a quotation. */
const MOST_LEADING_MARKS = 16;
const FARTHEST_QUOTATION = 120;

/** Where a sentence's own words begin: after a dateline, "BRUSSELS (Reuters) – ", and stray punctuation. */
export function sentenceStart(items: readonly SentenceItem[]): number {
  for (let i = 1; i < Math.min(items.length, 16); i++) {
    const { text, kind } = items[i] as SentenceItem;
    if (/^[–—-]$/u.test(text) && /^\p{Lu}{3,}/u.test(items[0]?.text ?? '')) return i + 1;
    if (kind === 'QUOTATION') break;
  }
  let start = 0;
  while (start < MOST_LEADING_MARKS && isMark(items[start])) start++;
  return start;
}

/** Whether a quotation is before an item of its sentence. */
export function hasQuotationBefore(items: readonly SentenceItem[], before: number): boolean {
  for (let i = before - 1; i >= 0 && before - i <= FARTHEST_QUOTATION; i--)
    if (items[i]?.kind === 'QUOTATION') return true;
  return false;
}

/** Whether an item is a capitalized word. */
export function isCapitalizedItem(item: SentenceItem | undefined): boolean {
  return item?.capitalized === true;
}
