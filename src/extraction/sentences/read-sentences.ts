import { cueForm } from '../../lexicon/cues.ts';
import { wordSet } from '../../lexicon/word-set.ts';
import { startsInLowerCase } from '../../text/character-class.ts';
import { isWord, type Token } from '../../text/tokens.ts';
import type { Story } from '../layout/story.ts';
import type { Passage } from '../marks/passage.ts';
import { SENTENCES } from '../weights.ts';
import { itemOf, quotationItem, Sentence, type SentenceItem } from './sentence.ts';
import { signedName } from './signatures.ts';

/**
 * Whether "Blinken asked", "asked Blinken" or "Ms. Bell, the mayor, asked" follows: then a quotation's own question
 * mark ends nothing. The subject has only words that can be in a name or a description.
 */
function attributionFollows(items: readonly SentenceItem[], from: number): boolean {
  let comma = false;
  for (let i = from; i <= Math.min(items.length - 1, from + SENTENCES.longestSubject); i++) {
    const item = items[i];
    if (item?.kind === 'COMMA' && i > from) {
      comma = true;
      continue;
    }
    if (item === undefined || !isWord(item)) return false;
    const cue = cueForm(item.lower, items[i + 1]?.lower);
    const finite = cue?.class === 'SPEECH' && (cue.form === 'PAST' || cue.form === 'PRESENT');
    // After an aside the verb follows its closing comma at once.
    if (finite && !item.capitalized) return !comma || items[i - 1]?.kind === 'COMMA';
    if (!comma && i - from >= SENTENCES.longestPlainSubject) return false;
  }
  return false;
}

/** Marks that may begin a sentence. */
const OPENING = wordSet('DASH HYPHEN OPENING_BRACKET');

/** Whether a sentence ends with the item at an index. */
function endsSentence(text: string, items: readonly SentenceItem[], index: number): boolean {
  const [item, next] = [items[index], items[index + 1]];
  if (item === undefined || next === undefined) return true;
  const capital = next.kind === 'QUOTATION' || (isWord(next) && !startsInLowerCase(next.text));
  const opening = OPENING.has(next.kind);
  if (item.kind === 'STOP') return next.kind !== 'STOP' && (capital || opening);
  if (item.kind !== 'QUOTATION' || !(capital || opening)) return false;
  const ending = /[.!?…](?=['’"”\s]*$)/u.exec(text.slice(Math.max(item.start, item.end - 6), item.end))?.[0];
  if (ending === undefined) return false;
  if (next.kind === 'QUOTATION') return true;
  if (opening && signedName(items, index + 1) >= 0) return false;
  return ending === '.' || !attributionFollows(items, index + 1);
}

/** The items of one paragraph: its tokens outside of quotations, and each quotation as a whole. */
function itemsOf(tokens: readonly Token[], passages: readonly Passage[]): SentenceItem[] {
  const items: SentenceItem[] = [];
  let next = 0;
  tokens.forEach((token, index) => {
    while ((passages[next]?.outer.end ?? Infinity) <= token.start) next++;
    const outer = passages[next]?.outer;
    const last = items.at(-1);
    if (outer === undefined || token.end <= outer.start) items.push(itemOf(token, index));
    else if (last?.kind !== 'QUOTATION' || last.index !== next) items.push(quotationItem(outer, next));
  });
  return items;
}

/** The sentences of one paragraph, in order. `passages` are the paragraph's, `paragraph` is its index. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  passages: readonly Passage[],
  paragraph: number,
): Sentence[] {
  const items = itemsOf(tokens, passages);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let i = 0; i < items.length; i++) {
    if (!endsSentence(text, items, i)) continue;
    const own = items.slice(from, i + 1);
    const dash = own.findIndex((_, at) => signedName(own, at) >= 0);
    const signature = dash < 0 ? null : { dash, name: signedName(own, dash) };
    sentences.push(new Sentence(own, paragraph, signature));
    from = i + 1;
  }
  return sentences;
}

/** The sentences of a document's BODY, in order. `passages` are those of each paragraph, by its index. */
export function readSentences(
  { text, paragraphs }: Story,
  passages: ReadonlyMap<number, readonly Passage[]>,
): Sentence[] {
  return paragraphs.flatMap(({ index, paragraph, tokens }) =>
    paragraph.kind === 'BODY' ? sentencesOf(text, tokens, passages.get(index) ?? [], index) : [],
  );
}
