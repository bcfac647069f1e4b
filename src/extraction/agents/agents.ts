import { fold } from '../../text/fold.ts';
import type { Token } from '../../text/tokens.ts';
import { valueAt } from '../../text/value-at.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story } from '../layout/story.ts';
import { rolesAfter } from './appositions.ts';
import { roleBeforeComma, roleInFront } from './appositions-in-front.ts';
import { commonName, fullestName } from './display-names.ts';
import { Findings, type FoundMention } from './findings.ts';
import { mentionKnown, resolveSurnames } from './known-mentions.ts';
import type { Agents, NamedPerson } from './mentions.ts';
import { OrganizationMentions } from './organization-mentions.ts';
import { PersonMentions } from './person-mentions.ts';
import { roleBefore, roleStart, titleStart } from './roles.ts';

/** Finds who and what a document names. A headline names nobody whom the story does not name. */
export function findAgents(story: Story, options: ExtractOptions): Agents {
  const found = new Findings(story);
  const surnames = mentionKnown(found, options);
  const left = new OrganizationMentions(found).find();
  new PersonMentions(found, left).find();
  resolveSurnames(found, surnames);
  return agentsOf(found);
}

/** What roles the text states of a person, each once, where it is first. A headline states none. */
function statedRoles(
  text: string,
  mentions: readonly FoundMention[],
  roleStarts: ReadonlyMap<FoundMention, number>,
): NamedPerson['roles'] {
  const roles = new Map<string, NamedPerson['roles'][number]>();
  for (const mention of mentions) {
    const { part, first, last } = mention;
    const { tokens, isHeadline } = part;
    if (isHeadline) continue;
    const role = roleStarts.get(mention) ?? -1;
    const before = roleBefore(tokens, first, role) ?? roleBeforeComma(tokens, first, last);
    for (const span of [before, ...rolesAfter(tokens, last)]) {
      if (span === null) continue;
      const title = text.slice(span.start, span.end);
      const key = fold(title);
      if (!roles.has(key)) roles.set(key, { title, span });
    }
  }
  return [...roles.values()];
}

/** The first token of what introduces a person's name: a role in apposition before it, or a title. */
function introducedFrom(tokens: readonly Token[], { first, last }: FoundMention, role: number): number {
  const inFront = roleInFront(tokens, first, last);
  return inFront === null ? titleStart(tokens, first, role) : inFront.first;
}

/** What was found, with the people and organizations in order of their first mention. */
function agentsOf(found: Findings): Agents {
  const { text } = found.story;
  const mentions = found.mentions();
  const roleStarts = new Map(
    mentions.flatMap((mention) =>
      mention.kind === 'PERSON' ? [[mention, roleStart(mention.part.tokens, mention.first)]] : [],
    ),
  );
  const mentionsOf = (kind: FoundMention['kind']) =>
    Map.groupBy(
      mentions.filter((mention) => mention.kind === kind),
      ({ index }) => index,
    );
  const named = { PERSON: mentionsOf('PERSON'), ORGANIZATION: mentionsOf('ORGANIZATION') };
  const placesOf = (kind: FoundMention['kind']) =>
    new Map([...named[kind].keys()].map((index, place) => [index, place]));
  const places = { PERSON: placesOf('PERSON'), ORGANIZATION: placesOf('ORGANIZATION') };
  const people = Array.from(named.PERSON, ([index, own]) => {
    const { known, gender } = found.people.cluster(index);
    const spans = own.map(({ span }) => span);
    const roles = statedRoles(text, own, roleStarts);
    return { name: fullestName(text, spans), known, gender, roles, mentions: spans };
  });
  const organizations = Array.from(named.ORGANIZATION, ([index, own]) => {
    const spans = own.map(({ span }) => span);
    return {
      name: commonName(text, spans),
      known: found.organizations.cluster(index).known,
      mentions: spans,
    };
  });
  return {
    people,
    organizations,
    mentions: mentions.map((mention) => {
      const { part, first, last, span, kind, index } = mention;
      const role = roleStarts.get(mention);
      return {
        paragraph: part.index,
        first,
        last,
        span,
        kind,
        index: valueAt(places[kind], index),
        titleFirst: role === undefined ? first : introducedFrom(part.tokens, mention, role),
      };
    }),
  };
}
