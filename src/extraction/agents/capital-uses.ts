import { type Token, tokenAt } from '../../text/tokens.ts';
import { startsSentence } from './capitalized-runs.ts';
import type { PartRuns } from './organization-mentions.ts';

/** How a story writes words with a capital. */
export interface CapitalUses {
  /** How often each word is alone, without "the". */
  readonly lone: ReadonlyMap<string, number>;
  /** The words that have a capital inside a sentence. */
  readonly inside: ReadonlySet<string>;
}

export function capitalUses(story: readonly PartRuns[]): CapitalUses {
  const lone = new Map<string, number>();
  const inside = new Set<string>();
  const isAlone = (tokens: readonly Token[], { first, last }: PartRuns['runs'][number]) =>
    first === last && tokenAt(tokens, first - 1).lower !== 'the';
  for (const { part, runs } of story) {
    const { tokens } = part;
    for (const run of runs) {
      const { text } = tokenAt(tokens, run.first);
      if (isAlone(tokens, run)) lone.set(text, (lone.get(text) ?? 0) + 1);
      for (let i = run.first; i <= run.last; i++)
        if (i > run.first || !startsSentence(tokens, i)) inside.add(tokenAt(tokens, i).text);
    }
  }
  return { lone, inside };
}
