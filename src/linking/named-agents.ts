import type { Mention } from '../model/mention.ts';
import type { Quote } from '../model/quote.ts';
import type { NamedAgent, Organization, Person } from '../model/speaker.ts';
import { elementAt } from '../text/element-at.ts';
import { fold } from '../text/fold.ts';
import type { LinkedAgent, LocalAgent } from './agents.ts';
import { compareNames } from './orders.ts';
import { tally } from './tally.ts';

/**
 * With how often each is quoted and named, by name.
 *
 * @param quotes of reports: a record is not somebody who quotes
 * @param ownOf what only agents of the kind have, by what the articles say
 */
function namedAgents<Own extends object>(
  agents: readonly LinkedAgent[],
  kind: 'PERSON' | 'ORGANIZATION',
  quotes: readonly Quote[],
  mentions: readonly Mention[],
  ownOf: (locals: readonly LocalAgent[]) => Own,
): (NamedAgent & Own)[] {
  const quoteCounts = tally(
    quotes.flatMap(({ attribution }) =>
      attribution?.speaker.kind === kind ? [attribution.speaker.key] : [],
    ),
  );
  const mentionCounts = tally(
    mentions.flatMap(({ subject }) => (subject.kind === kind ? [subject.key] : [])),
  );
  return agents
    .map(({ locals, ...agent }) => ({
      ...agent,
      sortName: fold(agent.name),
      quoteCount: quoteCounts.get(agent.slug) ?? 0,
      mentionCount: mentionCounts.get(agent.slug) ?? 0,
      ...ownOf(locals),
    }))
    .sort(compareNames);
}

/** The people of the graph, with their roles as the articles state them. */
export function peopleOf(
  agents: readonly LinkedAgent[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Person[] {
  const rolesIn = ({ article, index }: LocalAgent) =>
    elementAt(article.document.people, index).roles.map((role) => ({ ...role, article: article.slug }));
  return namedAgents(agents, 'PERSON', quotes, mentions, (locals) => ({ roles: locals.flatMap(rolesIn) }));
}

/** The organizations of the graph. */
export function organizationsOf(
  agents: readonly LinkedAgent[],
  quotes: readonly Quote[],
  mentions: readonly Mention[],
): Organization[] {
  return namedAgents(agents, 'ORGANIZATION', quotes, mentions, () => ({}));
}
