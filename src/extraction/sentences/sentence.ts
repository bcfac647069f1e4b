import type { Span } from '../../model/span.ts';
import { isWord, nameEnd, type Token } from '../../text/tokens.ts';
import { SENTENCES } from '../weights.ts';

/** A token of the reporter's own words, or a whole quotation among them, whose text is empty. */
export interface SentenceItem extends Omit<Token, 'kind'> {
  /** NONE: there is no such item; `Sentence.at` gives it beyond the ends. */
  readonly kind: Token['kind'] | 'QUOTATION' | 'NONE';
  /** Index of the token in its paragraph, or of the quotation among the paragraph's passages. */
  readonly index: number;
}

const NO_TEXT = { text: '', lower: '', capitalized: false, possessive: false, abbreviated: false } as const;

const NONE: SentenceItem = { kind: 'NONE', start: 0, end: 0, wordEnd: 0, ...NO_TEXT, index: -1 };

/** A token as an item. Field by field, because spreading it takes several times as long. */
export function itemOf(token: Token, index: number): SentenceItem {
  const { start, end, kind, text, lower, capitalized, possessive, abbreviated, wordEnd } = token;
  return { start, end, kind, text, lower, capitalized, possessive, abbreviated, wordEnd, index };
}

/** A quotation as an item. `span` has its marks. */
export function quotationItem({ start, end }: Span, index: number): SentenceItem {
  return { kind: 'QUOTATION', start, end, wordEnd: end, ...NO_TEXT, index };
}

/** The reporter's words of one sentence, with each quotation as one item. Item indexes run from 0. */
export class Sentence {
  readonly items: readonly SentenceItem[];
  /** Index of its paragraph in the document. */
  readonly paragraph: number;
  /** The dash that leads from a quotation to the name of who said it, and that name; null without a signature. */
  readonly signature: { readonly dash: number; readonly name: number } | null;
  /** Where its own words begin: after a dateline, "BRUSSELS (Reuters) – ", and stray punctuation. */
  readonly start: number;

  constructor(
    items: readonly SentenceItem[],
    paragraph: number,
    signature: { readonly dash: number; readonly name: number } | null = null,
  ) {
    this.items = items;
    this.paragraph = paragraph;
    this.signature = signature;
    this.start = this.#ownStart();
  }

  get length(): number {
    return this.items.length;
  }

  /** The item at an index; one of kind NONE beyond the ends. */
  at(index: number): SentenceItem {
    return this.items[index] ?? NONE;
  }

  /** The word at an index in lower case; empty for a mark, a quotation and beyond the ends. */
  word(index: number): string {
    const item = this.items[index];
    return item !== undefined && isWord(item) ? item.lower : '';
  }

  text(index: number): string {
    return this.items[index]?.text ?? '';
  }

  isQuotation(index: number): boolean {
    return this.items[index]?.kind === 'QUOTATION';
  }

  isWord(index: number): boolean {
    return isWord(this.items[index]);
  }

  /** Whether the item is a token and no quotation. */
  isToken(index: number): boolean {
    const item = this.items[index];
    return item !== undefined && item.kind !== 'QUOTATION';
  }

  isPunctuation(index: number): boolean {
    return this.isToken(index) && !this.isWord(index);
  }

  /** Whether the item is one of some punctuation marks. */
  isMark(index: number, marks: string): boolean {
    return this.isPunctuation(index) && marks.includes(this.text(index));
  }

  /** Whether a mark or the sentence's end comes after an item. */
  closesAfter(index: number): boolean {
    return index + 1 >= this.length || this.isPunctuation(index + 1);
  }

  /** Whether a quotation is before an item, not too far away. */
  hasQuotationBefore(index: number): boolean {
    for (let i = index - 1; i >= 0 && index - i <= SENTENCES.farthestQuotation; i--)
      if (this.isQuotation(i)) return true;
    return false;
  }

  /** The part of the document from one item to another, which ends as a name does: without a possessive ending. */
  span(first: number, last: number): Span {
    return { start: this.at(first).start, end: nameEnd(this.at(last)) };
  }

  /** All of the sentence, with its stop. */
  get whole(): Span {
    return { start: this.at(0).start, end: this.at(this.length - 1).end };
  }

  #ownStart(): number {
    const isDateline = /^\p{Lu}{3,}/u.test(this.text(0));
    for (let i = 1; i <= Math.min(this.length - 1, SENTENCES.longestDateline) && !this.isQuotation(i); i++)
      if (isDateline && this.isMark(i, '–—-')) return i + 1;
    let start = 0;
    while (start < SENTENCES.mostLeadingMarks && this.isPunctuation(start)) start++;
    return start;
  }
}
