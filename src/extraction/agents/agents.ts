import type { Token, TokenRange } from '../../text/tokens.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story, StoryParagraph } from '../layout/story.ts';
import { rolesAfter } from './appositions.ts';
import { roleBeforeComma } from './appositions-in-front.ts';
import type { RunReading } from './capital-uses.ts';
import { commonName, fullestName } from './display-names.ts';
import { KnownMentions } from './known-mentions.ts';
import { type Agents, inOrderOfMention, MentionList } from './mentions.ts';
import { OrganizationMentions } from './organization-mentions.ts';
import { OrganizationRegister } from './organization-register.ts';
import { PersonRegister } from './people.ts';
import { PersonMentions } from './person-mentions.ts';
import { nameInRun } from './person-names.ts';
import { roleBefore } from './roles.ts';

/** Finds who and what a document names. A headline names nobody whom the story does not name. */
export function findAgents(story: Story, options: ExtractOptions): Agents {
  const people = new PersonRegister();
  const organizations = new OrganizationRegister();
  const mentions = new MentionList(story);
  const known = new KnownMentions(story, options, people, organizations, mentions);
  const taken = story.paragraphs.map((paragraph, position) => known.readParagraph(paragraph, position));
  const left = new OrganizationMentions(story, organizations, mentions, taken).find();
  const runs = left.map((inPart, position) => namesIn(story.paragraphs[position]?.tokens ?? [], inPart));
  new PersonMentions(story, people, mentions, runs).find();
  known.resolveSurnames();
  readRoles(story, people, mentions);
  return inOrder(story, people, organizations, mentions);
}

function namesIn(tokens: readonly Token[], runs: readonly TokenRange[]): RunReading[] {
  return runs.map((run) => ({ run, candidate: nameInRun(tokens, run) }));
}

/** Notes what roles the text states of each person, each once, where it first stands. A headline states none. */
function readRoles(story: Story, people: PersonRegister, mentions: MentionList): void {
  for (const { kind, index, paragraph, first, last } of mentions.inOrder()) {
    const read = story.paragraphs[paragraph] as StoryParagraph;
    if (kind !== 'PERSON' || read.paragraph.kind === 'HEADLINE') continue;
    const before = roleBefore(read.tokens, first) ?? roleBeforeComma(read.tokens, first, last);
    for (const span of [before, ...rolesAfter(read.tokens, last)])
      if (span !== null) people.addRole(index, story.text.slice(span.start, span.end), span);
  }
}

/** What was found, with the people and organizations in order of their first mention. */
function inOrder(
  { text }: Story,
  people: PersonRegister,
  organizations: OrganizationRegister,
  list: MentionList,
): Agents {
  const mentions = list.inOrder();
  const named = {
    PERSON: inOrderOfMention(mentions, 'PERSON'),
    ORGANIZATION: inOrderOfMention(mentions, 'ORGANIZATION'),
  };
  return {
    people: named.PERSON.clusters.map((cluster, index) => ({
      ...people.cluster(cluster),
      name: fullestName(text, named.PERSON.spans[index] ?? []),
    })),
    organizations: named.ORGANIZATION.clusters.map((cluster, index) => ({
      ...organizations.cluster(cluster),
      name: commonName(text, named.ORGANIZATION.spans[index] ?? []),
    })),
    mentions: mentions.map((mention) => ({
      ...mention,
      index: named[mention.kind].places.get(mention.index) as number,
    })),
    mentionsByPerson: named.PERSON.spans,
    mentionsByOrganization: named.ORGANIZATION.spans,
  };
}
