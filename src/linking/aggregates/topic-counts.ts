import { tally } from '../tally.ts';

/** The most topics that one person lists, and the most people that one topic lists. */
const MOST_COUNTS = 100;

/** How many quotes two things have in common: one person's, about one topic. */
export interface QuoteCount {
  readonly of: number;
  readonly quoteCount: number;
}

/** A quote that two things have in common, by their places. */
type Pair = readonly [row: number, column: number];

/** For each row the columns that it is paired with, those of the highest count first, then by place. */
function highestCounts(pairs: readonly Pair[], rows: number): (readonly QuoteCount[])[] {
  const byRow = Map.groupBy(pairs, ([row]) => row);
  return Array.from({ length: rows }, (_, row) =>
    Array.from(tally((byRow.get(row) ?? []).map(([, column]) => column)), ([of, quoteCount]) => ({
      of,
      quoteCount,
    }))
      .sort((a, b) => b.quoteCount - a.quoteCount || a.of - b.of)
      .slice(0, MOST_COUNTS),
  );
}

/**
 * Counts what people speak about and who speaks about a topic. People and topics are given by their places in the
 * graph's lists.
 *
 * @param quotes the speaker of each quote and all topics that it counts for, each once
 */
export function topicCounts(
  quotes: readonly { readonly speaker: number; readonly topics: Iterable<number> }[],
  { people, topics }: { readonly people: number; readonly topics: number },
): { ofPeople: (readonly QuoteCount[])[]; ofTopics: (readonly QuoteCount[])[] } {
  const pairs = quotes.flatMap(({ speaker, topics: own }) =>
    Array.from(own, (topic): Pair => [speaker, topic]),
  );
  return {
    ofPeople: highestCounts(pairs, people),
    ofTopics: highestCounts(
      pairs.map(([speaker, topic]) => [topic, speaker]),
      topics,
    ),
  };
}
