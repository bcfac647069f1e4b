import type { Span } from '../model/span.ts';
import { hasCharacter, isInWord, isLetterOrDigit } from './character-class.ts';
import { foldSpelled, foldWord } from './fold-word.ts';
import { WordReader } from './word-reader.ts';

/** A word of a text, where it is, and what it is compared by. */
export interface Word extends Span {
  /** The word as `foldWord` gives it: "biden" for "Biden’s", "us" for "U.S.", "2400" for "2,400". */
  readonly folded: string;
}

/** Whether a text has a word at all. */
export function hasWords(text: string): boolean {
  return hasCharacter(text, isInWord);
}

/** The words of a part of a text, in order; offsets are into the whole text. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  const reader = new WordReader(text, from, to);
  while (reader.next()) {
    const { start, end } = reader;
    words.push({ start, end, folded: foldWord(text.slice(start, end)) });
  }
  return words;
}

/** The words of a text as they are written. */
function writtenWords(text: string): string[] {
  const words: string[] = [];
  const reader = new WordReader(text);
  while (reader.next()) words.push(text.slice(reader.start, reader.end));
  return words;
}

/** The words of a text as they are compared, in order. */
export function comparedWords(text: string): string[] {
  return writtenWords(text).map(foldWord);
}

/** The words of a text, folded, each once. What is written alike is folded once: folding costs more than finding. */
export function distinctWords(text: string): ReadonlySet<string> {
  return new Set(Array.from(new Set(writtenWords(text)), foldWord));
}

/** The last word of a name, folded: "NATO’s Jens Stoltenberg" gives "stoltenberg". Null for a name without a word. */
export function lastWord(name: string): string | null {
  return comparedWords(name).at(-1) ?? null;
}

/** The words of a text joined by single spaces: what two texts share that differ in marks, case and spacing only. */
export function wordString(text: string): string {
  return writtenWords(text).map(foldSpelled).join(' ');
}

/**
 * How many words a reader would count: runs between blanks that have a letter or a digit in them. Run by run, because
 * one pattern for a whole word would try each run of marks from each of its characters.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/\S+/gu)) {
    if (hasCharacter(run, isLetterOrDigit)) count++;
  }
  return count;
}
