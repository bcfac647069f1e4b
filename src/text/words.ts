import type { Span } from '../model/span.ts';
import { fold } from './fold.ts';

/** A word of a text, where it stands, and what it is compared by. */
export interface Word extends Span {
  /** The word folded, without a possessive ending: "Biden’s" is "biden". */
  readonly folded: string;
}

// An apostrophe between letters belongs to the word; a hyphen parts two words, so that "burden-sharing" is found
// where "burden sharing" is looked for.
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

/** A word as it is compared: folded, and without a possessive ending. */
export function foldWord(word: string): string {
  return fold(word).replace(/'s$/, '');
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(text);
}

/** The words of a part of a text, in order; offsets are into the whole text. */
export function wordsOf(text: string, start = 0, end = text.length): Word[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: foldWord(match[0]),
  }));
}

/** Where the words of a part of a text stand, one after the other as they are asked for: folding is what costs. */
export function* wordSpans(text: string, start = 0, end = text.length): Generator<Span> {
  for (const match of text.slice(start, end).matchAll(WORD)) {
    yield { start: start + match.index, end: start + match.index + match[0].length };
  }
}

/** The words of a text, folded, each once. What is written alike is folded once: folding costs more than finding. */
export function distinctWords(text: string): ReadonlySet<string> {
  const written = new Set(Array.from(text.matchAll(WORD), ([word]) => word));
  return new Set(Array.from(written, foldWord));
}

/** The last word of a name, folded: "NATO’s Jens Stoltenberg" gives "stoltenberg". Null for a name without a word. */
export function lastWord(name: string): string | null {
  return wordsOf(name).at(-1)?.folded ?? null;
}

/** The words of a text joined by single spaces: what two texts share that differ in marks, case and spacing only. */
export function wordString(text: string): string {
  return Array.from(text.matchAll(WORD), (match) => fold(match[0])).join(' ');
}

/**
 * How many words a reader would count: runs between blanks that have a letter or a digit in them. Run by run, because
 * one pattern for a whole word would try each run of marks from each of its characters.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (/[\p{L}\p{N}]/u.test(run)) count++;
  }
  return count;
}
