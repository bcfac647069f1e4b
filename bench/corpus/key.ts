/** How a planted report tells the utterance that another article gives in its own words. */
export type Rewording = 'WORD_FOR_WORD' | 'LIGHT' | 'HEAVY' | 'FRAGMENT';

/** A quotation that was planted: its words, as they stand in the article. */
export interface PlantedQuote {
  readonly article: string;
  readonly words: string;
  /** Id of the person. */
  readonly speaker: string;
}

/** Two quotations that report one utterance. */
export interface PlantedVariant {
  readonly kind: Rewording;
  /** The utterance in its own words. */
  readonly original: PlantedQuote;
  readonly report: PlantedQuote;
}

/** Two quotations that look like variants and are none. */
export interface PlantedTrap {
  readonly kind: 'MISATTRIBUTED' | 'FORMULA';
  readonly quotes: readonly [PlantedQuote, PlantedQuote];
}

/** A person, and the words by which articles name him or her. */
export interface PlantedPerson {
  readonly id: string;
  /** For each article's slug the names that stand there, the first one first. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** What a generated corpus holds, for comparing it with what was found. */
export interface CorpusKey {
  readonly people: readonly PlantedPerson[];
  readonly variants: readonly PlantedVariant[];
  /** Pairs of reports of one utterance, both reworded: right if found, and no fault if not. */
  readonly alike: readonly (readonly [PlantedQuote, PlantedQuote])[];
  readonly traps: readonly PlantedTrap[];
}
