import type { QuoteType, TextDefect } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import type { ExtractedAttribution, ExtractedQuote, ExtractedSpeaker } from '../document.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { hasQuotationBefore, type SentenceItem, sentenceStart } from './sentences.ts';

/** A quotation on its way to become a quote. */
export interface Draft {
  readonly type: QuoteType;
  readonly span: Span;
  readonly content: Span;
  readonly paragraph: number;
  /** Number of its sentence in the document. */
  readonly sentence: number;
  /** All of its sentence, the reporter's words and the quoted ones. */
  readonly sentenceSpan: Span;
  readonly marks: Quotation['marks'] | null;
  attribution: ExtractedAttribution | null;
  readonly continues: Draft | null;
  readonly defects: readonly TextDefect[];
  readonly continuesBelow: boolean;
}

/** A report without marks. */
export function indirect(
  span: Span,
  place: Pick<Draft, 'paragraph' | 'sentence' | 'sentenceSpan'>,
  attribution: ExtractedAttribution | null,
): Draft {
  const unquoted = { marks: null, continues: null, defects: [], continuesBelow: false };
  return { type: 'INDIRECT', span, content: span, ...place, attribution, ...unquoted };
}

/**
 * The speaker of a quotation that has no attribution of its own; `goesOnFrom` is the words that name the speaker where
 * the utterance goes on from.
 */
export function contextual(speaker: ExtractedSpeaker, goesOnFrom: Span | null): ExtractedAttribution {
  return {
    speaker,
    source: null,
    cue: null,
    resolution: 'CONTEXT',
    antecedent: goesOnFrom,
    reportedTo: null,
    method: 'EXTRACTED',
  };
}

/** The words that an attribution calls its speaker by, its own or those it goes on from. */
export function calledBy(attribution: ExtractedAttribution): Span | null {
  return attribution.source ?? (attribution.resolution === 'CONTEXT' ? attribution.antecedent : null);
}

/**
 * Whether a quotation goes on with the one before: the attribution that interrupts it is all that stands between,
 * or the one before was left open at its paragraph's end. `at` is its item in its sentence.
 */
export function goesOnFrom(
  before: Draft,
  items: readonly SentenceItem[],
  quotation: Pick<Draft, 'type' | 'paragraph' | 'sentence'> & {
    readonly at: number;
    readonly attributed: boolean;
  },
): boolean {
  const { at, type, paragraph, sentence, attributed } = quotation;
  if (type !== 'DIRECT' || before.type !== 'DIRECT') return false;
  if (before.paragraph !== paragraph) return before.continuesBelow && at === 0;
  if (at > sentenceStart(items)) return hasQuotationBefore(items, at);
  return !attributed && sentence - before.sentence <= 1;
}

/** Whether who said a draft can say what its own attribution, or none, attributes: nobody goes on with another's words. */
export function saysBoth({ attribution: before }: Draft, own: ExtractedAttribution | null): boolean {
  if (before === null || own === null) return true;
  return before.speaker.kind === own.speaker.kind && before.speaker.index === own.speaker.index;
}

/** A quotation over several paragraphs is attributed where it can be: often only its last part says who speaks. */
function completeRuns(drafts: readonly Draft[]): void {
  const certain = new Set<Draft>();
  for (let i = drafts.length - 1; i >= 0; i--) {
    const draft = drafts[i] as Draft;
    if (draft.attribution !== null && draft.attribution.resolution !== 'CONTEXT') certain.add(draft);
    const before = draft.continues;
    if (before === null || before.paragraph === draft.paragraph) continue;
    const open = before.attribution === null || before.attribution.resolution === 'CONTEXT';
    if (!open || draft.attribution === null || !certain.has(draft)) continue;
    before.attribution = contextual(draft.attribution.speaker, calledBy(draft.attribution));
    certain.add(before);
  }
}

/** The quotes of a document in order, from its drafts. */
export function quotesFrom(found: readonly Draft[]): ExtractedQuote[] {
  completeRuns(found);
  const drafts = [...found].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const place = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map((draft) => ({
    type: draft.type,
    span: draft.span,
    content: draft.content,
    paragraph: draft.paragraph,
    sentence: draft.sentenceSpan,
    marks: draft.marks,
    attribution: draft.attribution,
    continues: draft.continues === null ? null : (place.get(draft.continues) ?? null),
    textDefects: draft.defects,
  }));
}
