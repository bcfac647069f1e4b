import type { QuoteType } from '../../src/model/quote.ts';

/** A source without a name, as the report calls it; a leading article (“a”, “the”) is left out. */
export interface ExpectedUnnamedSource {
  readonly unnamed: string;
}

/** A person's or organization's slug, a source without a name, or null where the words are nobody's. */
export type ExpectedSpeaker = string | ExpectedUnnamedSource | null;

export interface ExpectedQuote {
  /** The quotation's words as they stand in the report, or their first and last ones around " … ". */
  readonly words: string;
  readonly type: QuoteType;
  readonly speaker: ExpectedSpeaker;
}

/** What a reader finds in one report of the bundled corpus: written by reading, before the engine saw the report. */
export interface ExpectedArticle {
  readonly slug: string;
  /** In the order of the text. */
  readonly quotes: readonly ExpectedQuote[];
  /** Slugs of the people whom the report names. */
  readonly people: readonly string[];
  /** Slugs of the topics that the report is about: in its headline or its opening, or more than once. */
  readonly topics: readonly string[];
}

export const direct = (words: string, speaker: ExpectedSpeaker): ExpectedQuote => ({
  words,
  type: 'DIRECT',
  speaker,
});

export const mixed = (words: string, speaker: ExpectedSpeaker): ExpectedQuote => ({
  words,
  type: 'MIXED',
  speaker,
});

export const indirect = (words: string, speaker: ExpectedSpeaker): ExpectedQuote => ({
  words,
  type: 'INDIRECT',
  speaker,
});

/** Whether a quotation's words are those that are expected. */
export function isWordedAs({ words }: ExpectedQuote, found: string): boolean {
  const [first = '', last] = words.split(' … ');
  return last === undefined ? found === first : found.startsWith(first) && found.endsWith(last);
}
