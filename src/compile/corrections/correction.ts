import type { QuoteType } from '../../model/quote.ts';

/** Who the editor says the speaker is. */
export type StatedSpeaker =
  | { readonly kind: 'NOBODY' }
  /** `name` is a slug, a name or an alias of a person or an organization. */
  | { readonly kind: 'NAMED'; readonly name: string }
  | { readonly kind: 'UNNAMED'; readonly description: string; readonly anonymityStatement: string | null };

interface Entry {
  /** 1-based line of the article's file. */
  readonly line: number;
  /** The quotation's words; runs of blanks count as one. */
  readonly words: string;
  /** 1-based: which of several places with these words is meant; null where the editor does not say. */
  readonly occurrence: number | null;
}

/** What an editor states about a quotation that extraction found; null where nothing is to change. */
export interface ChangeCorrection extends Entry {
  readonly kind: 'CHANGE';
  readonly speaker: StatedSpeaker | null;
  readonly type: QuoteType | null;
  /** Words of the whole reported clause. */
  readonly content: string | null;
}

/** That what extraction found is no quotation. */
export interface RemoveCorrection extends Entry {
  readonly kind: 'REMOVE';
}

/** A quotation that extraction missed. */
export interface AddCorrection extends Entry {
  readonly kind: 'ADD';
  readonly speaker: StatedSpeaker;
  readonly type: QuoteType;
  readonly content: string | null;
}

/** One entry under `corrections:` in an article's front matter. */
export type Correction = ChangeCorrection | RemoveCorrection | AddCorrection;

/** What is wrong with a correction. */
export interface CorrectionProblem {
  readonly line: number;
  readonly message: string;
}
