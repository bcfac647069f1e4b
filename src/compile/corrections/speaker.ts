import type { ExtractedSpeaker } from '../../extraction/document.ts';
import type { Span } from '../../model/span.ts';
import { isDescription } from '../../names/description.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import { contains } from '../../text/spans.ts';
import type { StatedSpeaker } from './correction.ts';
import type { Draft } from './draft.ts';
import type { DraftSpeaker } from './draft-speakers.ts';
import type { KnownSpeaker, KnownSpeakers } from './known-speakers.ts';

/** What a stated speaker comes to: one of the draft's, nobody, or the reason why it is neither. */
export type FoundSpeaker =
  | { readonly ok: true; readonly speaker: ExtractedSpeaker | null }
  | { readonly ok: false; readonly message: string };

/**
 * Finds who is meant by an editor: a slug or name of the authority files, else of the document, else one of the
 * document's other ways to name somebody; else, by any way to type a name, somebody in the document, else of the
 * authority files. Adds to the draft those that the document did not name yet.
 */
export function findSpeaker(stated: StatedSpeaker, { speakers }: Draft, known: KnownSpeakers): FoundSpeaker {
  if (stated.kind === 'NOBODY') return { ok: true, speaker: null };
  if (stated.kind === 'UNNAMED') {
    const index = speakers.unnamed(stated.description, stated.anonymityStatement);
    return { ok: true, speaker: { kind: 'UNNAMED', index } };
  }
  const { name } = stated;
  const inDocument = ({ kind, entry }: KnownSpeaker) => speakers.ofEntry(kind, entry);
  const inDocumentOrNot = (entry: KnownSpeaker): readonly (DraftSpeaker | KnownSpeaker)[] => {
    const own = inDocument(entry);
    return own.length > 0 ? own : [entry];
  };
  const tiers: readonly (() => readonly (DraftSpeaker | KnownSpeaker)[])[] = [
    () => known.named(name).flatMap(inDocumentOrNot),
    () => speakers.named(name),
    () => speakers.calledInText(name),
    () => [...new Set([...speakers.called(name), ...known.called(name).flatMap(inDocument)])],
    () => known.called(name),
  ];
  for (const candidates of tiers) {
    const [found, another] = candidates();
    if (another !== undefined) {
      const message = `more than one person or organization is called "${name}"; write the slug or the full name`;
      return { ok: false, message };
    }
    if (found === undefined) continue;
    return { ok: true, speaker: 'entry' in found ? speakers.admit(found.kind, found.entry) : found };
  }
  const message = `nobody in this article or in the authority files is called "${name}"; add the name to people.yaml or organizations.yaml, or write { unnamed: … } for a source without a name`;
  return { ok: false, message };
}

/** Whether the words of a span name the speaker: by a name the authority files give, or one the document uses. */
export function namesSpeaker(
  source: Span,
  speaker: ExtractedSpeaker,
  { text, speakers }: Draft,
  known: KnownSpeakers,
): boolean {
  const words = text.slice(source.start, source.end);
  const { kind, index } = speaker;
  if (kind === 'UNNAMED') return isDescription(words, speakers.unnamedSources[index]?.description ?? '');
  const agent = speakers.agent({ kind, index });
  if (agent === undefined) return false;
  const entry = known.entryOf(kind, agent.known);
  const names = [entry?.name ?? [], ...(entry?.aliases ?? []), agent.name].flat();
  return (
    names.some((name) => spellingKey(name) === spellingKey(words)) ||
    agent.mentions.some((mention) => contains(source, mention))
  );
}
