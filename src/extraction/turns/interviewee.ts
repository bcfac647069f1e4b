import type { Agents } from '../agents/mentions.ts';

/** Before whom somebody else talks: "The chef talks to Tom Bell". */
const TALKS_TO = ['talks to ', 'talks with ', 'speaks to ', 'speaks with ', 'tells ', 'told ', ' by '];

const LONGEST = Math.max(...TALKS_TO.map(({ length }) => length));

/** The only person whom the headline names, or the story before an offset; -1 if there are several or none. */
export function intervieweeOf(text: string, agents: Agents, first: number): number {
  const named = agents.mentions.filter(({ kind, span }) => {
    const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
    return kind === 'PERSON' && span.start < first && !TALKS_TO.some((words) => before.endsWith(words));
  });
  for (const mentions of [named.filter(({ paragraph }) => paragraph === 0), named]) {
    const [only, other] = new Set(mentions.map(({ index }) => index));
    if (only !== undefined && other === undefined) return only;
  }
  return -1;
}
