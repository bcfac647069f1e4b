import type { ExtractedAttribution, ExtractedQuote } from '../document.ts';
import type { Utterance } from '../quotations/utterance.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { calledBy, contextual } from './attributions.ts';

/** An utterance with who said it, on its way to become a quote. */
export interface Draft {
  readonly utterance: Utterance;
  readonly sentence: Sentence;
  /** Number of its sentence in the document. */
  readonly number: number;
  attribution: ExtractedAttribution | null;
  readonly continues: Draft | null;
}

/**
 * Whether a quotation goes on with the one before: the attribution that interrupts it is all that is between, or the
 * one before was left open at its paragraph's end.
 */
export function goesOnFrom(
  before: Draft,
  quotation: Pick<Draft, 'utterance' | 'sentence' | 'number'>,
): boolean {
  const { utterance, sentence, number } = quotation;
  const { at, type, clause } = utterance;
  if (type !== 'DIRECT' || before.utterance.type !== 'DIRECT') return false;
  if (before.sentence.paragraph !== sentence.paragraph) return before.utterance.continuesBelow && at === 0;
  if (at > sentence.start) return sentence.hasQuotationBefore(at);
  return clause === null && number - before.number <= 1;
}

/** Whether who said a draft can say what its own attribution, or none, attributes: nobody goes on with another's words. */
export function saysBoth({ attribution: before }: Draft, own: ExtractedAttribution | null): boolean {
  if (before === null || own === null) return true;
  return before.speaker.kind === own.speaker.kind && before.speaker.index === own.speaker.index;
}

/** A quotation over several paragraphs is attributed if it can be: often only its last part says who speaks. */
function completeRuns(drafts: readonly Draft[]): void {
  const certain = new Set<Draft>();
  for (const draft of drafts.toReversed()) {
    const { attribution, continues: before } = draft;
    if (attribution !== null && attribution.resolution !== 'CONTEXT') certain.add(draft);
    if (before === null || before.sentence.paragraph === draft.sentence.paragraph) continue;
    const isOpen = before.attribution === null || before.attribution.resolution === 'CONTEXT';
    if (!isOpen || attribution === null || !certain.has(draft)) continue;
    before.attribution = contextual(attribution.speaker, calledBy(attribution));
    certain.add(before);
  }
}

/** The quotes of a document in order, from its drafts. */
export function quotesFrom(found: readonly Draft[]): ExtractedQuote[] {
  completeRuns(found);
  const drafts = found.toSorted((a, b) => {
    const [x, y] = [a.utterance.span, b.utterance.span];
    return x.start - y.start || x.end - y.end;
  });
  const places = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map(({ utterance, sentence, attribution, continues }) => ({
    type: utterance.type,
    span: utterance.span,
    content: utterance.content,
    paragraph: sentence.paragraph,
    sentence: sentence.whole,
    marks: utterance.marks,
    attribution,
    continues: continues && (places.get(continues) ?? null),
    textDefects: utterance.defects,
  }));
}
