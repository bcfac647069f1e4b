import type { ExtractedAgent, ExtractedSpeaker, KnownAgent } from '../../extraction/document.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import { contains } from '../../text/spans.ts';
import type { StatedSpeaker } from './correction.ts';
import type { Draft } from './draft.ts';

/** Who the authority files know. */
export interface KnownSpeakers {
  /** Whether these are all; false where an authority file, or an entry's name, could not be read. */
  readonly complete: boolean;
  readonly people: readonly KnownAgent[];
  readonly organizations: readonly KnownAgent[];
}

/** What a stated speaker comes to: one of the draft's, nobody, or the reason why it is neither. */
export type FoundSpeaker =
  | { readonly ok: true; readonly speaker: ExtractedSpeaker | null }
  | { readonly ok: false; readonly message: string };

interface Candidate {
  readonly kind: 'PERSON' | 'ORGANIZATION';
  /** The authority's entry; null for somebody whom only the document knows. */
  readonly known: KnownAgent | null;
  /** Index in the draft's list; null where the document does not name the agent. */
  readonly index: number | null;
  readonly agent: ExtractedAgent | null;
}

/**
 * Finds whom an editor means: a slug or name of the authority files, else of the document, else one of the
 * document's other ways to name somebody. Adds to the draft whom the document did not name yet.
 */
export function findSpeaker(stated: StatedSpeaker, draft: Draft, known: KnownSpeakers): FoundSpeaker {
  if (stated.kind === 'NOBODY') return { ok: true, speaker: null };
  if (stated.kind === 'UNNAMED') return { ok: true, speaker: unnamedSource(stated, draft) };
  const { name } = stated;
  const everybody = candidates(draft, known);
  for (const matches of [bearsKnownName, bearsName, isCalled(draft.text)]) {
    const [found, another] = everybody.filter((candidate) => matches(candidate, name));
    if (another !== undefined) {
      const message = `more than one person or organization is called "${name}"; write the slug or the full name`;
      return { ok: false, message };
    }
    if (found !== undefined) return { ok: true, speaker: admit(found, draft) };
  }
  const message = `nobody in this article or in the authority files is called "${name}"; add the name to people.yaml or organizations.yaml, or write { unnamed: … } for a source without a name`;
  return { ok: false, message };
}

/** Whether the words of a span name the speaker: by a name the authority files give, or one the document uses. */
export function namesSpeaker(
  source: Span,
  speaker: ExtractedSpeaker,
  draft: Draft,
  known: KnownSpeakers,
): boolean {
  const words = fold(draft.text.slice(source.start, source.end));
  if (speaker.kind === 'UNNAMED')
    return fold(draft.unnamedSources[speaker.index]?.description ?? '') === words;
  const candidate = candidates(draft, known).find(
    ({ kind, index }) => kind === speaker.kind && index === speaker.index,
  );
  if (!candidate) return false;
  const { known: entry, agent } = candidate;
  return (
    [entry?.name, ...(entry?.aliases ?? []), agent?.name].some((name) => name && fold(name) === words) ||
    (agent?.mentions.some((mention) => contains(source, mention)) ?? false)
  );
}

function candidates(draft: Draft, known: KnownSpeakers): Candidate[] {
  const list = (
    kind: Candidate['kind'],
    agents: readonly ExtractedAgent[],
    entries: readonly KnownAgent[],
  ): Candidate[] => [
    ...agents.map((agent, index) => ({
      kind,
      known: entries.find(({ key }) => key === agent.known) ?? null,
      index,
      agent,
    })),
    ...entries
      .filter(({ key }) => !agents.some((agent) => agent.known === key))
      .map((entry) => ({ kind, known: entry, index: null, agent: null })),
  ];
  return [
    ...list('PERSON', draft.people, known.people),
    ...list('ORGANIZATION', draft.organizations, known.organizations),
  ];
}

function bearsKnownName({ known }: Candidate, name: string): boolean {
  if (known === null) return false;
  return known.key === name || [known.name, ...known.aliases].some((own) => fold(own) === fold(name));
}

function bearsName({ agent }: Candidate, name: string): boolean {
  return agent !== null && (fold(agent.name) === fold(name) || slugify(agent.name) === name);
}

function isCalled(text: string) {
  return ({ agent }: Candidate, name: string): boolean =>
    agent?.mentions.some(({ start, end }) => fold(text.slice(start, end)) === fold(name)) ?? false;
}

function admit({ kind, known, index }: Candidate, draft: Draft): ExtractedSpeaker {
  if (index !== null || known === null) return { kind, index: index ?? 0 };
  const agent = { name: known.name, known: known.key, mentions: [] };
  return kind === 'PERSON'
    ? { kind, index: draft.people.push({ ...agent, roles: [] }) - 1 }
    : { kind, index: draft.organizations.push(agent) - 1 };
}

/** The document's source of that description; a statement on anonymity is added to it, or put in its place. */
function unnamedSource(
  { description, anonymityStatement }: Extract<StatedSpeaker, { kind: 'UNNAMED' }>,
  draft: Draft,
): ExtractedSpeaker {
  const sources = draft.unnamedSources;
  const index = sources.findIndex((source) => fold(source.description) === fold(description));
  if (index === -1) return { kind: 'UNNAMED', index: sources.push({ description, anonymityStatement }) - 1 };
  const source = sources[index];
  if (source && anonymityStatement !== null) sources[index] = { ...source, anonymityStatement };
  return { kind: 'UNNAMED', index };
}
