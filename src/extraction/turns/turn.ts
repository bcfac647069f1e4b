import type { Span } from '../../model/span.ts';

/** A person or an organization of the document. */
export interface NamedSpeaker {
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly index: number;
  /** Whether the label calls the speaker by an office: "THE PRESIDENT". */
  readonly isOffice?: boolean;
}

/** Whom the label of a speaker turn means. */
export type TurnSpeaker =
  | NamedSpeaker
  /** An office, "the president", or words for whoever asks, "a reporter". */
  | { readonly kind: 'DESCRIPTION'; readonly words: string; readonly noun: string };

/** One paragraph of a speaker turn, in an interview or a transcript: "MS. QUINN: Good afternoon." */
export interface TurnParagraph {
  /** Index of the paragraph in the document. */
  readonly paragraph: number;
  /** Whether it goes on with the turn of the paragraph before. */
  readonly goesOn: boolean;
  /** Where the label is; null in a paragraph without one. */
  readonly label: Span | null;
  /** Null if the label does not say who speaks: "A:" where nobody is named. */
  readonly speaker: TurnSpeaker | null;
  /** What is said, without the label and the stage directions around it. */
  readonly words: Span;
}
