import { type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { startsSentence } from './capitalized-runs.ts';
import type { NameCandidate } from './person-names.ts';

/** What one run of capitalised words may be, before the whole document is known. */
export interface RunReading {
  readonly run: TokenRange;
  readonly candidate: NameCandidate | null;
}

/** The runs of one paragraph, with its tokens. */
export interface ReadRuns {
  readonly tokens: readonly Token[];
  readonly runs: readonly RunReading[];
}

/** How often each word is alone, with a capital and without "the", in a story. */
export type LoneWords = ReadonlyMap<string, number>;

export function loneWords(story: Iterable<ReadRuns>): LoneWords {
  const lone = new Map<string, number>();
  for (const { tokens, runs } of story) {
    for (const { run } of runs) {
      if (run.first !== run.last || tokenAt(tokens, run.first - 1).lower === 'the') continue;
      const { text } = tokenAt(tokens, run.first);
      lone.set(text, (lone.get(text) ?? 0) + 1);
    }
  }
  return lone;
}

/** The words that have a capital inside a sentence of a story. */
export function capitalsInside(story: Iterable<ReadRuns>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens, runs } of story)
    for (const { run } of runs)
      for (let i = run.first; i <= run.last; i++)
        if (i > run.first || !startsSentence(tokens, i)) words.add(tokenAt(tokens, i).text);
  return words;
}
