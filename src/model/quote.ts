import type { Span } from './span.ts';
import type { SpeakerRef } from './speaker.ts';

/**
 * DIRECT: a whole utterance, or a clause of one, in quotation marks. MIXED: quoted words inside the reporter's
 * own sentence. INDIRECT: reported without quotation marks.
 */
export type QuoteType = 'DIRECT' | 'MIXED' | 'INDIRECT';

/** What is wrong with a quotation's marks in the source document. */
export type TextDefect =
  | 'MISSING_OPEN'
  | 'MISSING_CLOSE'
  | 'REVERSED_MARK'
  | 'MISPLACED_SPACE'
  | 'MISMATCHED_MARK';

/** What the attribution calls the speaker; CONTEXT where it calls nobody and the speaker goes on. */
export type Resolution = 'NAME' | 'ROLE' | 'PRONOUN' | 'CONTEXT';

/** Whether the engine found the attribution or an editor's correction states it. */
export type AttributionMethod = 'EXTRACTED' | 'CURATED';

/** Who said a quotation, and the words that say so (PARC3's source and cue). */
export interface Attribution {
  readonly speaker: SpeakerRef;
  /** The words that name the speaker, "Blinken", "he"; null where there are none. */
  readonly source: Span | null;
  /** The reporting words, "said", "told CNBC", "according to"; null where there are none. */
  readonly cue: Span | null;
  readonly resolution: Resolution;
  /** The mention that a pronoun or a role resolves to; of CONTEXT the words that name the speaker where the utterance goes on from. */
  readonly antecedent: Span | null;
  /** Whom it was said to, "CNBC". */
  readonly reportedTo: string | null;
  readonly method: AttributionMethod;
}

/** Another article's report of the same utterance. */
export interface QuoteVariant {
  /** Key of the quotation. */
  readonly quote: string;
  /** Above 0, up to 1: the share of words that agree; of a report without marks the share of content words. */
  readonly similarity: number;
}

/** How a reported quotation relates to the record: see `Fidelity` in the schema. */
export type Fidelity = 'VERBATIM' | 'SHORTENED' | 'REWORDED' | 'CHANGED' | 'NOT_ON_RECORD';

/** In what a report can turn the sense of the record: see `ChangeReason` in the schema. */
export type ChangeReason =
  | 'NUMBER'
  | 'NAME'
  | 'MODALITY'
  | 'QUANTITY'
  | 'COMPARISON'
  | 'OPPOSITE'
  | 'NEGATION'
  | 'HEDGE'
  | 'CONDITION'
  | 'ATTRIBUTION';

/** How many quotations relate to the record in one way. */
export interface FidelityCount {
  readonly fidelity: Fidelity;
  readonly quoteCount: number;
}

/** What the record has of a reported quotation. */
export interface RecordMatch {
  readonly fidelity: Fidelity;
  /** Slug of the record, the transcript or statement. */
  readonly article: string;
  /** Keys of the record's quotations that have the words, a paragraph each; none if it is NOT_ON_RECORD. */
  readonly quotes: readonly string[];
  /** For each of these quotations the words that correspond, over the record's text. */
  readonly spans: readonly Span[];
  /** 0 to 1: the share of the report's words that the record has, in their order. */
  readonly similarity: number;
  /** Each once, in the order of `ChangeReason`; not empty exactly if it is CHANGED. */
  readonly reasons: readonly ChangeReason[];
}

/** One quotation. All spans are over the text of its article. */
export interface Quote {
  /** Article slug, a digest of the quotation's own words, and which occurrence of them it is: never an offset. */
  readonly key: string;
  /** Slug of the article. */
  readonly article: string;
  readonly type: QuoteType;
  /** The words said, without their outer quotation marks. */
  readonly span: Span;
  /** MIXED: the whole reported clause that the words stand in; otherwise the same as `span`. */
  readonly content: Span;
  /** Index of the paragraph in its article. */
  readonly paragraph: number;
  readonly attribution: Attribution | null;
  /** Key of the quotation that holds the part before, where an attribution or a paragraph's end interrupts. */
  readonly continues: string | null;
  readonly continuedBy: string | null;
  readonly textDefects: readonly TextDefect[];
  /** Slugs of topics, by name. */
  readonly topics: readonly string[];
  /** Quotations in other articles that report the same utterance, most alike first. */
  readonly variants: readonly QuoteVariant[];
  /** What the record has of it; null if no record of the speaker has it, and for what is on record itself. */
  readonly record: RecordMatch | null;
}
