import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { NamedAgent, Organization, Person } from '../model/speaker.ts';
import { elementAt } from '../text/element-at.ts';
import { fold } from '../text/fold.ts';
import type { LinkedAgent } from './agents.ts';
import { compareNames } from './orders.ts';
import { tally } from './tally.ts';

/** With how often each is quoted and named, by name. */
function namedAgents(
  agents: readonly LinkedAgent[],
  kind: 'PERSON' | 'ORGANIZATION',
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): (NamedAgent & Pick<LinkedAgent, 'locals'>)[] {
  const quoteCounts = tally(
    quotes.flatMap(({ attribution }) =>
      attribution?.speaker.kind === kind ? [attribution.speaker.key] : [],
    ),
  );
  const mentionCounts = tally(
    mentions.flatMap(({ subject }) => (subject.kind === kind ? [subject.key] : [])),
  );
  return agents
    .map((agent) => ({
      ...agent,
      sortName: fold(agent.name),
      quoteCount: quoteCounts.get(agent.slug) ?? 0,
      mentionCount: mentionCounts.get(agent.slug) ?? 0,
    }))
    .sort(compareNames);
}

function withoutLocals<T extends { readonly locals: unknown }>({
  locals: _,
  ...agent
}: T): Omit<T, 'locals'> {
  return agent;
}

/** The people of the graph, with their roles as the articles state them. */
export function peopleOf(
  agents: readonly LinkedAgent[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Person[] {
  return namedAgents(agents, 'PERSON', quotes, mentions).map((agent) => {
    const roles = agent.locals.flatMap(({ article, index }) =>
      elementAt(article.document.people, index).roles.map((role) => ({
        ...role,
        article: article.slug,
      })),
    );
    return { ...withoutLocals(agent), roles };
  });
}

/** The organizations of the graph. */
export function organizationsOf(
  agents: readonly LinkedAgent[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Organization[] {
  return namedAgents(agents, 'ORGANIZATION', quotes, mentions).map(withoutLocals);
}
