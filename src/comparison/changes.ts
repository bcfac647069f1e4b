import { diffArrays } from 'diff';
import type { ChangeReason } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { elementAt } from '../text/element-at.ts';
import { layAlong } from './alignment.ts';
import { occurrenceIn } from './occurrence.ts';
import { type SpelledWord, type Wording, wordingOf } from './wording.ts';

export type ChangeKind = 'EQUAL' | 'INSERTED' | 'DELETED';

/** A run of one text, of the other, or of both. */
export interface Change {
  readonly kind: ChangeKind;
  /** As it is spelled, with the marks and blanks around its words; never empty. */
  readonly text: string;
  /** Why it can turn the sense of a record; null if it does not, and if none of the two texts is a record. */
  readonly reason: ChangeReason | null;
}

/** Some words of a text in a row. */
export interface WordRun extends Span {
  /** Index of the first word, and of the one after the last. */
  readonly first: number;
  readonly after: number;
}

/** A run of words that two texts share, where it is in each. */
export interface SharedRun {
  readonly from: WordRun;
  readonly to: WordRun;
}

/** The index of the word that begins with a folded word, or of the one after all; undefined inside of a contraction. */
function wordFrom({ words, spelledAt }: Wording, index: number): number | undefined {
  if (index === spelledAt.length) return words.length;
  return spelledAt[index] === spelledAt[index - 1] ? undefined : spelledAt[index];
}

/** The words from one index up to another as a run. */
export const runOf = (words: readonly SpelledWord[], first: number, after: number): WordRun => ({
  start: elementAt(words, first).start,
  end: elementAt(words, after - 1).end,
  first,
  after,
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

/** The fewest steps between two lists of words; if they are too many, the words in the middle as one change. */
function stepsBetween(before: readonly string[], after: readonly string[]): readonly Step[] {
  const fewest = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS });
  if (fewest) return fewest;
  const head = sharedStart(before, after);
  const tail = sharedStart(before.slice(head).reverse(), after.slice(head).reverse());
  return [
    { added: false, removed: false, count: head },
    { added: false, removed: true, count: before.length - head - tail },
    { added: true, removed: false, count: after.length - head - tail },
    { added: false, removed: false, count: tail },
  ];
}

/** The stretch of the longer wording that the shorter is, or else is most like. */
function stretchOf(shorter: Wording, longer: Wording): { readonly start: number; readonly end: number } {
  const exact = occurrenceIn(shorter.folded, longer);
  if (exact) return { start: exact.start, end: exact.start + shorter.folded.length };
  const laid = layAlong(shorter.folded, longer.folded);
  return laid.similarity > 0 ? laid : { start: 0, end: longer.folded.length };
}

/**
 * The words that two wordings share, in order. The shorter is compared with the stretch of the longer that it fits, so
 * that its "the" is not found pages before.
 */
function sharedRuns(from: Wording, to: Wording): SharedRun[] {
  const isShorter = from.folded.length <= to.folded.length;
  const [shorter, longer] = isShorter ? [from, to] : [to, from];
  const stretch = stretchOf(shorter, longer);
  const inStretch = longer.folded.slice(stretch.start, stretch.end);
  const [before, after] = isShorter ? [from.folded, inStretch] : [inStretch, to.folded];

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
        const a = wordFrom(from, i);
        const b = wordFrom(to, j);
        if (a !== undefined && b !== undefined) {
          if (open) runs.push({ from: runOf(from.words, open[0], a), to: runOf(to.words, open[1], b) });
          open = [a, b];
        }
        if (i === end) break;
      }
    }
  }
  return runs;
}

/** Splits a text into characters, so that no cut is inside of a surrogate pair. */
const characters = (text: string): string[] => Array.from(text);

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/** How many characters or words two lists share at their beginning. */
function sharedStart(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** What is between two shared runs of a text. */
export interface Gap {
  readonly text: string;
  /** The marks and blanks before its first word and after its last; all of it if it has no words. */
  readonly head: string;
  readonly tail: string;
}

/** A gap that ends where a run begins, or at the end of the text. */
export function gapBefore(
  { text, words }: Wording,
  previous: WordRun | undefined,
  next: WordRun | undefined,
): Gap {
  const start = previous?.end ?? 0;
  const end = next?.start ?? text.length;
  const own = words.slice(previous?.after ?? 0, next?.first ?? words.length);
  return {
    text: text.slice(start, end),
    head: text.slice(start, own[0]?.start ?? end),
    tail: text.slice(own.at(-1)?.end ?? start, end),
  };
}

/** Collects changes, joining neighbours of one kind. */
export class ChangeList {
  readonly #changes: { kind: ChangeKind; text: string; reason: ChangeReason | null }[] = [];

  add(kind: ChangeKind, text: string, why: ChangeReason | null = null): void {
    if (text === '') return;
    const reason = kind === 'EQUAL' ? null : why;
    const last = this.#changes.at(-1);
    if (last?.kind === kind && last.reason === reason) last.text += text;
    else this.#changes.push({ kind, text, reason });
  }

  /** Adds a part of one text that is replaced by a part of the other; marks that both have at their ends are EQUAL. */
  replace(from: Gap, to: Gap, why: ChangeReason | null = null): void {
    const [a, b] = [characters(from.text), characters(to.text)];
    const head = sharedStart(characters(from.head), characters(to.head));
    const shared = sharedStart(characters(from.tail).reverse(), characters(to.tail).reverse());
    const tail = Math.min(shared, a.length - head, b.length - head);
    this.add('EQUAL', a.slice(0, head).join(''));
    this.add('DELETED', a.slice(head, a.length - tail).join(''), why);
    this.add('INSERTED', b.slice(head, b.length - tail).join(''), why);
    this.add('EQUAL', a.slice(a.length - tail).join(''));
  }

  /** Adds a word that both texts have: if only an apostrophe is another, only that is a change. */
  word(from: string, to: string): void {
    const [a, b] = [characters(from), characters(to)];
    const differsInMarks =
      a.length === b.length && a.every((c, i) => c === b[i] || !(isOfWord(c) || isOfWord(b[i])));
    const gap = (text: string): Gap => {
      const marks = differsInMarks ? text : '';
      return { text, head: marks, tail: marks };
    };
    this.replace(gap(from), gap(to));
  }

  done(): readonly Change[] {
    return this.#changes;
  }
}

/**
 * The steps from one text to another, word by word. Words are compared folded (see `Wording`) and shown as they are
 * spelled: the EQUAL and DELETED texts together are `from` to the character, the EQUAL and INSERTED ones are `to`. So a
 * mark or a capital that differs is a change too, but not one of a word; DELETED comes before INSERTED.
 */
export function changesBetween(from: string, to: string): readonly Change[] {
  return changesOfWordings(wordingOf(from), wordingOf(to));
}

/** As `changesBetween`, for texts that are read already: one text may be compared with many. */
export function changesOfWordings(before: Wording, after: Wording): readonly Change[] {
  const [from, to] = [before.text, after.text];
  const changes = new ChangeList();
  let last: SharedRun | undefined;
  for (const run of sharedRuns(before, after)) {
    changes.replace(gapBefore(before, last?.from, run.from), gapBefore(after, last?.to, run.to));
    changes.word(from.slice(run.from.start, run.from.end), to.slice(run.to.start, run.to.end));
    last = run;
  }
  changes.replace(gapBefore(before, last?.from, undefined), gapBefore(after, last?.to, undefined));
  return changes.done();
}
