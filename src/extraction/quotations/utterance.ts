import type { QuoteType, TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { ReportingClause } from '../clauses/clause.ts';
import type { Passage } from '../marks/passage.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { TurnParagraph } from '../turns/turn.ts';

/** What somebody says, before anybody asks who that is. */
export interface Utterance {
  readonly type: QuoteType;
  readonly span: Span;
  readonly content: Span;
  /** Item of its quotation in the sentence; of INDIRECT the first item of its content. */
  readonly at: number;
  /** The speaker turn that it is a paragraph of; null if it is none. */
  readonly turn: TurnParagraph | null;
  /** The clause that reports it; null if none does, or only one without a source. */
  readonly clause: ReportingClause | null;
  /** INDIRECT: whether it is speech rather than thought. */
  readonly isSpoken: boolean;
  /** The kind of its outer quotation marks; null for INDIRECT and speaker turns. */
  readonly marks: Passage['marks'] | null;
  readonly defects: readonly TextDefect[];
  /** It stays open at its paragraph's end, and the next paragraph opens with a mark. */
  readonly continuesBelow: boolean;
}

/** A sentence with all that is known of it before its speakers are. */
export interface ReadSentence {
  readonly phrases: Phrases;
  /** In the order of their cues. */
  readonly clauses: readonly ReportingClause[];
  /** Those in marks first, in order, then the others, in order. */
  readonly utterances: readonly Utterance[];
}
