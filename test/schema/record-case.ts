export type Fidelity = 'VERBATIM' | 'SHORTENED' | 'REWORDED' | 'CHANGED' | 'NOT_ON_RECORD';

/** In the order of the schema's enum, in which expected reasons are listed too. */
export const CHANGE_REASONS = [
  'NUMBER',
  'NAME',
  'MODALITY',
  'QUANTITY',
  'COMPARISON',
  'OPPOSITE',
  'NEGATION',
  'HEDGE',
  'CONDITION',
  'ATTRIBUTION',
] as const;

export type ChangeReason = (typeof CHANGE_REASONS)[number];

/** NOT_CHANGED: VERBATIM, SHORTENED or REWORDED, if two readers can disagree about which. */
export type ExpectedFidelity = Fidelity | 'NOT_CHANGED' | null;

/** TRUE: VERBATIM or PARTIAL, if it does not matter whether the words are a whole quotation. */
export type ExpectedVerdict = 'TRUE' | 'VERBATIM' | 'PARTIAL' | 'MISATTRIBUTED' | 'ALTERED' | 'NOT_FOUND';

/** A transcript or a statement of the corpus. */
export interface RecordDocument {
  readonly slug: string;
  readonly kind: 'TRANSCRIPT' | 'STATEMENT';
  /** For the front matter; left out if the text has labels. */
  readonly speaker?: string;
  readonly publishedOn: string;
  readonly occasion?: string;
  readonly complete?: boolean;
  /** Everything after the front matter. The first line is a heading. */
  readonly text: string;
}

/** A news report of the corpus. */
export interface ReportDocument {
  readonly slug: string;
  readonly publishedOn: string;
  readonly text: string;
}

/** What the record says of one quotation of a report. */
export interface ExpectedQuotation {
  /** Slug of the report. */
  readonly report: string;
  /** The quotation's words, or enough of them to find it: its text has them. */
  readonly words: string;
  readonly fidelity: ExpectedFidelity;
  /** All of them, in the enum's order; left out if the issue leaves open which one it is. */
  readonly reasons?: readonly ChangeReason[];
  /** The record's exact words that correspond, one string for each paragraph. */
  readonly anchors?: readonly string[];
  /** Slug of the record. */
  readonly record?: string;
}

/** What `checkQuote` answers over the case's corpus. */
export interface ExpectedCheck {
  readonly text: string;
  readonly speaker?: string;
  readonly verdict: ExpectedVerdict;
  readonly basis: 'RECORD' | 'REPORTS' | 'NONE';
  readonly fidelity?: ExpectedFidelity;
  readonly isDisputed?: boolean;
}

/** A corpus of a few documents, and what a reader of them says. */
export interface RecordCase {
  readonly name: string;
  readonly records: readonly RecordDocument[];
  readonly reports?: readonly ReportDocument[];
  readonly quotations?: readonly ExpectedQuotation[];
  readonly checks?: readonly ExpectedCheck[];
}
