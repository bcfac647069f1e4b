import { diffArrays } from 'diff';
import type { Span } from '../model/span.ts';
import { layAlong } from './alignment.ts';
import { type SpelledWord, type Wording, wordingOf } from './wording.ts';

export type ChangeKind = 'EQUAL' | 'INSERTED' | 'DELETED';

/** A run of one text, of the other, or of both. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it is spelled, with the marks and blanks around its words; never empty. */
  readonly text: string;
}

/** A run of words that two texts share, where it stands in each. */
interface SharedRun {
  readonly from: Span;
  readonly to: Span;
}

/** Indexes of folded words at which a spelled word begins, with the index of that word; the last is behind all. */
function wordStarts(words: readonly SpelledWord[]): ReadonlyMap<number, number> {
  const starts = new Map<number, number>();
  let at = 0;
  words.forEach((word, index) => {
    starts.set(at, index);
    at += word.folded.length;
  });
  return starts.set(at, words.length);
}

const place = (words: readonly SpelledWord[], first: number, behind: number): Span => ({
  start: (words[first] as SpelledWord).start,
  end: (words[behind - 1] as SpelledWord).end,
});

/**
 * Texts of more edits than these are not searched for the fewest: time and memory would grow with their square. Nobody
 * reads so many changes.
 */
const MOST_EDITS = 1000;

/** Words that are kept, added or removed, in order. */
interface Step {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

/** The fewest steps between two lists of words; where they are too many, the words in the middle as one change. */
function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const fewest = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (fewest) return fewest;
  const head = sharedStart(before, after, () => false);
  const tail = sharedStart(before.slice(head).reverse(), after.slice(head).reverse(), () => false);
  return [
    { added: false, removed: false, count: head },
    { added: false, removed: true, count: before.length - head - tail },
    { added: true, removed: false, count: after.length - head - tail },
    { added: false, removed: false, count: tail },
  ];
}

/**
 * The words that two wordings share, in order. Where one is a part of the other it is compared with the stretch that it
 * fits, lest its "the" be found pages before.
 */
function sharedRuns(from: Wording, to: Wording): SharedRun[] {
  const isShorter = from.folded.length <= to.folded.length;
  const [shorter, longer] = isShorter ? [from, to] : [to, from];
  const laid = layAlong(shorter.folded, longer.folded);
  const stretch = laid.similarity > 0 ? laid : { start: 0, end: longer.folded.length };
  const inStretch = longer.folded.slice(stretch.start, stretch.end);
  const [before, after] = isShorter ? [from.folded, inStretch] : [inStretch, to.folded];

  const fromStarts = wordStarts(from.words);
  const toStarts = wordStarts(to.words);
  let i = isShorter ? 0 : stretch.start;
  let j = isShorter ? stretch.start : 0;
  const runs: SharedRun[] = [];
  for (const { added, removed, count } of stepsBetween(before, after)) {
    if (added) j += count;
    else if (removed) i += count;
    else {
      // A contraction is shared as a whole or not at all: from one place where words begin on both sides to the next.
      let open: readonly [number, number] | null = null;
      for (const end = i + count; ; i++, j++) {
        const a = fromStarts.get(i);
        const b = toStarts.get(j);
        if (a !== undefined && b !== undefined) {
          if (open) runs.push({ from: place(from.words, open[0], a), to: place(to.words, open[1], b) });
          open = [a, b];
        }
        if (i === end) break;
      }
    }
  }
  return runs;
}

/** Splits a text into characters, so that no cut parts a surrogate pair. */
const characters = (text: string): string[] => Array.from(text);

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/** How many characters or words two lists share at their beginning, stopping as `stops` says. */
function sharedStart(a: readonly string[], b: readonly string[], stops: (item: string) => boolean): number {
  let length = 0;
  while (length < a.length && a[length] === b[length] && !stops(a[length] as string)) length++;
  return length;
}

/** Collects changes, joining neighbours of one kind. */
class ChangeList {
  readonly #changes: { kind: ChangeKind; text: string }[] = [];

  add(kind: ChangeKind, text: string): void {
    if (text === '') return;
    const last = this.#changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else this.#changes.push({ kind, text });
  }

  /**
   * Adds a part of either text that takes the place of the other, with what they share at their ends as EQUAL.
   *
   * @param stops where the shared ends must not go on: inside of words that differ
   */
  replace(from: string, to: string, stops: (character: string) => boolean): void {
    const a = characters(from);
    const b = characters(to);
    const head = sharedStart(a, b, stops);
    const tail = sharedStart(a.slice(head).reverse(), b.slice(head).reverse(), stops);
    this.add('EQUAL', a.slice(0, head).join(''));
    this.add('DELETED', a.slice(head, a.length - tail).join(''));
    this.add('INSERTED', b.slice(head, b.length - tail).join(''));
    this.add('EQUAL', a.slice(a.length - tail).join(''));
  }

  /** Adds a word that both texts have: where only an apostrophe is another, only that is a change. */
  word(from: string, to: string): void {
    const a = characters(from);
    const b = characters(to);
    const differsInMarks =
      a.length === b.length && a.every((c, i) => c === b[i] || !(isOfWord(c) || isOfWord(b[i])));
    this.replace(from, to, differsInMarks ? () => false : () => true);
  }

  done(): readonly Change[] {
    return this.#changes;
  }
}

/**
 * What leads from one text to another, word by word. Words are compared folded (see `Wording`) and shown as they are
 * spelled: the EQUAL and DELETED texts together are `from` to the character, the EQUAL and INSERTED ones are `to`. So a
 * mark or a capital that differs is a change too, if one without another word; DELETED stands before INSERTED.
 */
export function changesBetween(from: string, to: string): readonly Change[] {
  const changes = new ChangeList();
  let i = 0;
  let j = 0;
  for (const run of sharedRuns(wordingOf(from), wordingOf(to))) {
    changes.replace(from.slice(i, run.from.start), to.slice(j, run.to.start), isOfWord);
    changes.word(from.slice(run.from.start, run.from.end), to.slice(run.to.start, run.to.end));
    i = run.from.end;
    j = run.to.end;
  }
  changes.replace(from.slice(i), to.slice(j), isOfWord);
  return changes.done();
}
