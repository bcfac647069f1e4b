import type { ExtractOptions } from '../document.ts';
import type { Reading, ReadParagraph, TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { roleAfter } from './appositions.ts';
import { capitalizedRuns } from './capitalized-runs.ts';
import { commonName, fullestName } from './display-names.ts';
import { KnownMentions } from './known-mentions.ts';
import { type Agents, inOrderOfMention, MentionList } from './mentions.ts';
import { OrganizationRegister } from './organization-register.ts';
import { organizationsInRun } from './organizations.ts';
import { PersonRegister } from './people.ts';
import { PersonMentions, type RunReading } from './person-mentions.ts';
import { nameInRun } from './person-names.ts';
import { roleBefore } from './roles.ts';

/** Finds who and what a document names. A headline names nobody whom the story does not name. */
export function findAgents(reading: Reading, options: ExtractOptions): Agents {
  const people = new PersonRegister();
  const organizations = new OrganizationRegister();
  const mentions = new MentionList(reading);
  const known = new KnownMentions(reading, options, people, organizations, mentions);
  const taken = reading.paragraphs.map((paragraph, position) => known.readParagraph(paragraph, position));
  const runs: RunReading[][] = [];
  for (const position of storyFirst(reading)) {
    const { tokens } = reading.paragraphs[position] as ReadParagraph;
    const inPart = taken[position] as Set<number>;
    const capitalized = capitalizedRuns(tokens, inPart);
    const found = mentionOrganizations(reading, position, capitalized, inPart, organizations, mentions);
    runs[position] = namesIn(tokens, found ? capitalizedRuns(tokens, inPart) : capitalized);
  }
  new PersonMentions(reading, people, mentions, runs).find();
  known.resolveSurnames();
  readRoles(reading, people, mentions);
  return inOrder(reading, people, organizations, mentions);
}

/** The positions of the paragraphs, a headline's last: it only repeats what the story names. */
function storyFirst({ paragraphs }: Reading): number[] {
  const isHeadline = (position: number) => paragraphs[position]?.paragraph.kind === 'HEADLINE';
  const positions = [...paragraphs.keys()];
  return [...positions.filter((position) => !isHeadline(position)), ...positions.filter(isHeadline)];
}

/** Mentions the organizations in the runs of one paragraph and takes their tokens; whether there are any. */
function mentionOrganizations(
  reading: Reading,
  position: number,
  runs: readonly TokenRange[],
  taken: Set<number>,
  organizations: OrganizationRegister,
  mentions: MentionList,
): boolean {
  const { tokens, paragraph } = reading.paragraphs[position] as ReadParagraph;
  const isHeadline = paragraph.kind === 'HEADLINE';
  const before = taken.size;
  for (const run of runs) {
    for (const range of organizationsInRun(tokens, run, reading.smallWords, taken)) {
      if (taken.has(range.first) || taken.has(range.last)) continue;
      const { start } = tokens[range.first] as Token;
      const name = reading.text.slice(start, (tokens[range.last] as Token).end);
      if (isHeadline && range.first < range.last && !organizations.has(name)) continue;
      for (let i = range.first; i <= range.last; i++) taken.add(i);
      mentions.add(position, range, 'ORGANIZATION', organizations.addNamed(name));
    }
  }
  return taken.size > before;
}

function namesIn(tokens: readonly Token[], runs: readonly TokenRange[]): RunReading[] {
  return runs.map((run) => ({ run, candidate: nameInRun(tokens, run) }));
}

/** Notes what roles the text states of each person, each once, where it first stands. A headline states none. */
function readRoles(reading: Reading, people: PersonRegister, mentions: MentionList): void {
  for (const { kind, index, paragraph, first, last } of mentions.inOrder()) {
    const read = reading.paragraphs[paragraph] as ReadParagraph;
    if (kind !== 'PERSON' || read.paragraph.kind === 'HEADLINE') continue;
    for (const span of [roleBefore(read.tokens, first), roleAfter(read.tokens, last)])
      if (span !== null) people.addRole(index, reading.text.slice(span.start, span.end), span);
  }
}

/** What was found, with the people and organizations in order of their first mention. */
function inOrder(
  { text }: Reading,
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
