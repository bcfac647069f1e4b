import type {
  ExtractedAttribution,
  ExtractedDocument,
  ExtractedQuote,
  ExtractedSpeaker,
  ExtractedUnnamedSource,
} from '../../extraction/document.ts';
import type { Paragraph } from '../../model/article.ts';
import { DraftSpeakers } from './draft-speakers.ts';

/** A quotation that can be changed; it points at the part before itself, not at a place in a list. */
export interface DraftQuote extends Omit<ExtractedQuote, 'continues' | 'type' | 'content' | 'attribution'> {
  type: ExtractedQuote['type'];
  content: ExtractedQuote['content'];
  attribution: ExtractedAttribution | null;
  continues: DraftQuote | null;
  /** Line of the correction that is about it; null if none is. */
  correctedOn: number | null;
  removed: boolean;
}

/** What extraction found in one document, while an editor's corrections are applied to it. */
export interface Draft {
  readonly text: string;
  readonly headline: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly quotes: DraftQuote[];
  readonly speakers: DraftSpeakers;
}

/** Opens a document for changes; the document itself is not touched. */
export function openDraft(text: string, document: ExtractedDocument): Draft {
  const quotes = document.quotes.map(
    (quote): DraftQuote => ({ ...quote, continues: null, correctedOn: null, removed: false }),
  );
  document.quotes.forEach(({ continues }, index) => {
    const quote = quotes[index] as DraftQuote;
    quote.continues = continues === null ? null : (quotes[continues] ?? null);
  });
  return {
    text,
    headline: document.headline,
    paragraphs: document.paragraphs,
    quotes,
    speakers: new DraftSpeakers(text, document),
  };
}

/** Makes a document of a draft again, with everything that a document promises about order and indexes. */
export function closeDraft(draft: Draft): ExtractedDocument {
  const kept = draft.quotes
    .filter(({ removed }) => !removed)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const indexes = new Map(kept.map((quote, index) => [quote, index]));
  const { people, organizations, unnamedSources } = draft.speakers;
  const sources = quotedSources(kept);
  const newIndexes = new Map(sources.map((source, index) => [source, index]));
  const quotes = kept.map((quote): ExtractedQuote => {
    const { correctedOn, removed, ...fields } = quote;
    const before = partBefore(quote);
    return {
      ...fields,
      attribution: renumber(quote.attribution, newIndexes),
      continues: before === null ? null : (indexes.get(before) ?? null),
    };
  });
  return {
    headline: draft.headline,
    paragraphs: draft.paragraphs,
    quotes,
    people,
    organizations,
    unnamedSources: sources.map((index) => unnamedSources[index] as ExtractedUnnamedSource),
  };
}

/** The part before that is left; none if an editor gives the two to different speakers: an utterance has only one. */
function partBefore(quote: DraftQuote): DraftQuote | null {
  let before = quote.continues;
  while (before?.removed) before = before.continues;
  if (before === null) return null;
  const corrected = quote.correctedOn !== null || before.correctedOn !== null;
  return corrected && !sameSpeaker(quote.attribution?.speaker, before.attribution?.speaker) ? null : before;
}

/** Indexes of the unnamed sources that still are quoted, in order of first attribution. */
function quotedSources(quotes: readonly DraftQuote[]): number[] {
  const speakers = quotes.flatMap(({ attribution }) => attribution?.speaker ?? []);
  return [...new Set(speakers.filter(({ kind }) => kind === 'UNNAMED').map(({ index }) => index))];
}

function renumber(
  attribution: ExtractedAttribution | null,
  newIndexes: ReadonlyMap<number, number>,
): ExtractedAttribution | null {
  if (attribution?.speaker.kind !== 'UNNAMED') return attribution;
  const index = newIndexes.get(attribution.speaker.index) as number;
  return { ...attribution, speaker: { kind: 'UNNAMED', index } };
}

export function sameSpeaker(a: ExtractedSpeaker | undefined, b: ExtractedSpeaker | undefined): boolean {
  return a?.kind === b?.kind && a?.index === b?.index;
}
