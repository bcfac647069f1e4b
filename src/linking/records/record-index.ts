import { isFunctionWord } from '../../comparison/content-words.ts';
import { isExcerpt, type RecordedUtterance, type RecordPart } from '../../comparison/record/passages.ts';
import { type SpokenText, spokenTextOf } from '../../comparison/record/spoken-words.ts';
import type { Quote } from '../../model/quote.ts';
import { elementAt } from '../../text/element-at.ts';
import { stemOf } from '../../text/stem.ts';
import { addTo } from '../add-to.ts';
import type { SourceArticle } from '../source-article.ts';

/** Where a part of a record is found: its utterance and its place there. */
export interface RecordPlace {
  readonly record: SourceArticle;
  readonly utterance: RecordedUtterance;
  readonly index: number;
}

/** The words of a text by which it is found: those with content, as stems; of a place one name. */
export function findableWords({ words }: SpokenText): ReadonlySet<string> {
  const content = words.filter(({ folded }) => !isFunctionWord(folded));
  return new Set(content.map(({ key, folded }) => (key === folded ? stemOf(key) : key)));
}

/** Utterances of a record: runs of quotations, each of which continues the one before. */
function utterancesOf(record: SourceArticle, quotes: readonly Quote[]): RecordedUtterance[] {
  const runs: RecordPart[][] = [];
  for (const quote of quotes) {
    const part = { quote, spoken: spokenTextOf(record.text.slice(quote.span.start, quote.span.end)) };
    const run = runs.at(-1);
    if (run && quote.continues !== null && quote.continues === run.at(-1)?.quote.key) run.push(part);
    else runs.push([part]);
  }
  const excerpt = isExcerpt(record.text, record.isComplete);
  return runs.map((parts) => ({ parts, isExcerpt: excerpt }));
}

/** What one speaker says on record, found by the words of it. */
export class SpeakerRecords {
  readonly #records = new Set<SourceArticle>();
  readonly #places: RecordPlace[] = [];
  readonly #postings = new Map<string, number[]>();

  /** @param quotes of the speaker in one record, in its order */
  add(record: SourceArticle, quotes: readonly Quote[]): void {
    this.#records.add(record);
    for (const utterance of utterancesOf(record, quotes)) {
      utterance.parts.forEach(({ spoken }, index) => {
        const ordinal = this.#places.push({ record, utterance, index }) - 1;
        for (const word of findableWords(spoken)) addTo(this.#postings, word, ordinal);
      });
    }
  }

  /** The records, each once. */
  get records(): Iterable<SourceArticle> {
    return this.#records;
  }

  /**
   * The places that share the most words with a report, rare words counting more than common ones.
   *
   * @param limit how many; those that share as much as the last of them too
   */
  candidates(report: SpokenText, limit: number): readonly RecordPlace[] {
    const scores = new Map<number, number>();
    for (const word of findableWords(report)) {
      const posting = this.#postings.get(word) ?? [];
      const weight = Math.log(1 + this.#places.length / posting.length);
      for (const ordinal of posting) scores.set(ordinal, (scores.get(ordinal) ?? 0) + weight);
    }
    const sorted = [...scores].sort(([a, x], [b, y]) => y - x || a - b);
    const least = sorted[limit - 1]?.[1] ?? 0;
    return sorted
      .slice(0, MOST_CANDIDATES)
      .filter(([, score]) => score >= least)
      .map(([ordinal]) => elementAt(this.#places, ordinal));
  }
}

/** A phrase that a speaker repeats in every speech is looked for in no more places than these. */
const MOST_CANDIDATES = 40;
