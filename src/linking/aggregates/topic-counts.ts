/** The most topics that one person lists, and the most people that one topic lists. */
const MOST_COUNTS = 100;

/** How many quotes two things have in common: one person's, about one topic. */
export interface QuoteCount {
  readonly of: number;
  readonly quoteCount: number;
}

/** A table of counts by row and column, of which most stay empty. */
class Counts {
  readonly #rows = new Map<number, Map<number, number>>();

  add(row: number, column: number): void {
    const own = this.#rows.get(row) ?? new Map<number, number>();
    this.#rows.set(row, own.set(column, (own.get(column) ?? 0) + 1));
  }

  /** For each row its columns, those of the highest count first, then by place. */
  highest(rows: number): (readonly QuoteCount[])[] {
    return Array.from({ length: rows }, (_, row) =>
      Array.from(this.#rows.get(row) ?? [], ([of, quoteCount]) => ({ of, quoteCount }))
        .sort((a, b) => b.quoteCount - a.quoteCount || a.of - b.of)
        .slice(0, MOST_COUNTS),
    );
  }
}

/**
 * Counts what people speak about and who speaks about a topic. People and topics are told by their places in the
 * graph's lists.
 *
 * @param quotes the speaker of each quote and all topics that it counts for, each once
 */
export function topicCounts(
  quotes: readonly { readonly speaker: number; readonly topics: Iterable<number> }[],
  { people, topics }: { readonly people: number; readonly topics: number },
): { ofPeople: (readonly QuoteCount[])[]; ofTopics: (readonly QuoteCount[])[] } {
  const ofPeople = new Counts();
  const ofTopics = new Counts();
  for (const { speaker, topics: own } of quotes) {
    for (const topic of own) {
      ofPeople.add(speaker, topic);
      ofTopics.add(topic, speaker);
    }
  }
  return { ofPeople: ofPeople.highest(people), ofTopics: ofTopics.highest(topics) };
}
