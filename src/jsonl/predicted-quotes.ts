import type { ExtractedAttribution, ExtractedDocument, ExtractedSpeaker } from '../extraction/document.ts';
import type { QuoteType } from '../model/quote.ts';
import type { Span } from '../model/span.ts';

/** Who said a quotation, by name or, for a source without one, by description. */
export interface PredictedSpeaker extends Partial<Span> {
  readonly text: string;
}

/** A quotation as corpora of quotations annotate it; offsets are UTF-16 code units. */
export interface PredictedQuote extends Span {
  readonly type: Lowercase<QuoteType>;
  /** Of a mixed quotation, whose own span is the whole reported clause: the words in marks inside it. */
  readonly quoted?: readonly Span[];
  /** With the place of the mention that attributes the quotation, where there is one; null where nobody is found. */
  readonly speaker: PredictedSpeaker | null;
  readonly cue: Span | null;
}

/**
 * What was extracted, in the shape in which quotation corpora (PARC3, PolNeAR) are annotated: there a reported clause
 * with quoted words in it is one quotation however many marked words it has, here each of them is. Those of one
 * clause are joined, in the place of the first, unless two people say them; who spoke is what the first of them that is
 * attributed says.
 */
export function predictedQuotes(document: ExtractedDocument): PredictedQuote[] {
  const found: PredictedQuote[] = [];
  /** Index in `found` by the clause's offsets. */
  const clauses = new Map<string, number>();
  for (const { type, span, content, attribution } of document.quotes) {
    const said = {
      speaker: attribution && speakerOf(document, attribution.speaker, mentionOf(attribution)),
      cue: attribution?.cue ?? null,
    };
    if (type !== 'MIXED') {
      found.push({ ...span, type: type === 'DIRECT' ? 'direct' : 'indirect', ...said });
      continue;
    }
    const clause = `${content.start}-${content.end}`;
    const index = clauses.get(clause);
    const before = index === undefined ? undefined : found[index];
    const another =
      before?.speaker != null && said.speaker !== null && before.speaker.text !== said.speaker.text;
    if (index === undefined || before === undefined || another) {
      clauses.set(clause, found.length);
      found.push({ ...content, type: 'mixed', quoted: [span], ...said });
    } else {
      const attributed = before.speaker === null ? said : {};
      found[index] = { ...before, quoted: [...(before.quoted ?? []), span], ...attributed };
    }
  }
  return found;
}

/** The words that an attribution uses: its own, or, of an utterance that goes on, those of where it goes on from. */
function mentionOf({ source, resolution, antecedent }: ExtractedAttribution): Span | null {
  return source ?? (resolution === 'CONTEXT' ? antecedent : null);
}

function speakerOf(
  document: ExtractedDocument,
  { kind, index }: ExtractedSpeaker,
  source: Span | null,
): PredictedSpeaker {
  const text = {
    PERSON: () => document.people[index]?.name,
    ORGANIZATION: () => document.organizations[index]?.name,
    UNNAMED: () => document.unnamedSources[index]?.description,
  }[kind]();
  if (text === undefined) throw new RangeError(`the document has no speaker ${index} of kind ${kind}`);
  return { text, ...source };
}
