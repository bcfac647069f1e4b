import type { ExtractedAttribution, ExtractedSpeaker } from '../../extraction/document.ts';
import type { Span } from '../../model/span.ts';
import { contains } from '../../text/spans.ts';
import type { ChangeCorrection, StatedSpeaker } from './correction.ts';
import { type Draft, type DraftQuote, sameSpeaker } from './draft.ts';
import type { KnownSpeakers } from './known-speakers.ts';
import { findSpeaker, namesSpeaker } from './speaker.ts';
import { findWords, foldBlanks } from './words.ts';

/** Changes a quotation as a correction states, and returns what of it could not be done. */
export function changeQuote(
  draft: Draft,
  quote: DraftQuote,
  { speaker, type, content }: ChangeCorrection,
  known: KnownSpeakers,
): string[] {
  const complaints: string[] = [];
  if (speaker !== null) complaints.push(...setSpeaker(draft, quote, speaker, known));
  if (type !== null) {
    if (type === quote.type) complaints.push(`changes nothing: the type is ${type} without it`);
    quote.type = type;
    if (type !== 'MIXED') quote.content = quote.span;
  }
  if (content !== null) complaints.push(...setContent(draft, quote, content));
  return complaints;
}

/** Gives a quotation the speaker that an editor states, and returns what is wrong with that. */
export function setSpeaker(
  draft: Draft,
  quote: DraftQuote,
  stated: StatedSpeaker,
  known: KnownSpeakers,
): string[] {
  // Who is found by extraction, and who is meant, can depend on what could not be read; that is a problem already.
  if (!known.complete) return [];
  const before = quote.attribution;
  const statement = anonymityOf(draft, before);
  const found = findSpeaker(stated, draft, known);
  if (!found.ok) return [found.message];
  if (!sameSpeaker(before?.speaker, found.speaker ?? undefined)) {
    quote.attribution = found.speaker && attribute(draft, before, found.speaker, known);
  } else if (before !== null && anonymityOf(draft, before) !== statement) {
    quote.attribution = { ...before, method: 'CURATED' };
  } else return ['changes nothing: that speaker is found without it'];
  return [];
}

function anonymityOf(draft: Draft, attribution: ExtractedAttribution | null): string | null {
  if (attribution?.speaker.kind !== 'UNNAMED') return null;
  return draft.speakers.unnamedSources[attribution.speaker.index]?.anonymityStatement ?? null;
}

/**
 * The attribution to another speaker. The old one's cue stays; so does its source if that is a pronoun or a role,
 * which was only resolved wrongly, or a name that the new speaker has too.
 */
function attribute(
  draft: Draft,
  before: ExtractedAttribution | null,
  speaker: ExtractedSpeaker,
  known: KnownSpeakers,
): ExtractedAttribution {
  const { source, resolution } = sourceOf(draft, before, speaker, known);
  return {
    speaker,
    source,
    cue: before?.cue ?? null,
    resolution,
    antecedent: null,
    reportedTo: before?.reportedTo ?? null,
    method: 'CURATED',
  };
}

/** The part of the old attribution that still names the speaker, and how; CONTEXT if nothing does. */
function sourceOf(
  draft: Draft,
  before: ExtractedAttribution | null,
  speaker: ExtractedSpeaker,
  known: KnownSpeakers,
): Pick<ExtractedAttribution, 'source' | 'resolution'> {
  const source = before?.source ?? null;
  if (before === null || source === null) return { source: null, resolution: 'CONTEXT' };
  if (before.resolution === 'PRONOUN' || before.resolution === 'ROLE') {
    return { source, resolution: before.resolution };
  }
  return namesSpeaker(source, speaker, draft, known)
    ? { source, resolution: speaker.kind === 'UNNAMED' ? 'ROLE' : 'NAME' }
    : { source: null, resolution: 'CONTEXT' };
}

/** Sets the reported clause around a MIXED quotation, and returns what is wrong with it. */
export function setContent(draft: Draft, quote: DraftQuote, words: string): string[] {
  if (quote.type !== 'MIXED') {
    return [
      `\`content:\` belongs to a quotation of type MIXED; for one of type ${quote.type} it is the words themselves`,
    ];
  }
  const paragraph = draft.paragraphs[quote.paragraph] as Span;
  const clause = findWords(draft.text, words).find(
    (span) => contains(span, quote.span) && contains(paragraph, span),
  );
  if (clause === undefined) {
    return [
      `the clause "${foldBlanks(words)}" is not around the quotation; copy it from the quotation's paragraph`,
    ];
  }
  const { start, end } = quote.content;
  if (clause.start === start && clause.end === end) {
    return ['changes nothing: that clause is found without it'];
  }
  quote.content = clause;
  return [];
}
