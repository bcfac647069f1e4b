import type { Span } from '../../model/span.ts';
import { bisect } from '../../text/bisect.ts';
import type { Agents } from '../agents/mentions.ts';
import type { ExtractedSpeaker } from '../document.ts';

/** The last of some spans in order that begins before an offset; null if none does. */
export function lastBefore(spans: readonly Span[], offset: number): Span | null {
  const next = bisect(spans.length, (i) => (spans[i]?.start ?? offset) >= offset);
  return spans[next - 1] ?? null;
}

/**
 * The place that names the speaker whom a pronoun or an office at an offset means: the last one before it, or the
 * first of all if the name comes later. Null for a speaker without a name.
 */
export function antecedentOf({ kind, index }: ExtractedSpeaker, agents: Agents, offset: number): Span | null {
  if (kind === 'UNNAMED') return null;
  const named = kind === 'PERSON' ? agents.people : agents.organizations;
  const mentions = named[index]?.mentions ?? [];
  return lastBefore(mentions, offset) ?? mentions[0] ?? null;
}
