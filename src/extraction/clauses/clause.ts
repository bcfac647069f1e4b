import type { ReportingWord } from '../../lexicon/complements.ts';
import type { Reference } from '../phrases/reference.ts';
import type { VerbGroup } from './verb-groups.ts';

/** A word that reports, with who does. Item indexes, both included. */
export interface Cue {
  readonly kind: 'VERB' | 'NOUN' | 'ADJECTIVE' | 'SOURCE_PHRASE' | 'SIGNATURE';
  /** Item of the word; of SOURCE_PHRASE and SIGNATURE the first item. */
  readonly at: number;
  /** First item of the cue, with auxiliaries and adverbs: "has repeatedly said". */
  readonly first: number;
  /** Last item of the cue without an addressee: after `at` if a particle belongs to the verb, "pointed out". */
  readonly wordLast: number;
  /** Null for "according to" and a signature. */
  readonly word: ReportingWord | null;
  readonly group: VerbGroup;
  /** Null if a passive names nobody. */
  readonly source: Reference | null;
  /** Whether the place of the source beside the cue shows it; otherwise it is only the sentence's subject. */
  readonly isNear: boolean;
  readonly isPassive: boolean;
  /** Whether the source follows: ", said the mayor". */
  readonly isInverted: boolean;
  /** Whether its clause depends on another: "when he said …", "who said …". */
  readonly isDependent: boolean;
}

/** What a clause reports, an aside that interrupts it included: "The port, he said, will open". */
export interface Content {
  readonly first: number;
  readonly last: number;
  /** Whether it is speech rather than thought: who speaks may go on in the next sentence. */
  readonly isSpoken: boolean;
}

/** Who reports, by which words, and what. */
export interface ReportingClause extends Cue {
  /** Last item of the cue with an addressee: "told CNBC". */
  readonly last: number;
  /** Whether it says that nothing was said, or only might be: "never said". Then it reports no words in marks. */
  readonly isDenied: boolean;
  /** Null if nothing follows that the cue can report: then it is there for words in marks only. */
  readonly content: Content | null;
}

/** The first and the last item of a clause: its cue and its source, and all between. */
export function clauseExtent({ first, last, source }: ReportingClause): { first: number; last: number } {
  if (source === null) return { first, last };
  return { first: Math.min(first, source.phraseFirst), last: Math.max(last, source.last) };
}
