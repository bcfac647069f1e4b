import { fold } from '../../text/fold.ts';
import { valueAt } from '../../text/value-at.ts';
import type { ExtractOptions } from '../document.ts';
import type { Story } from '../layout/story.ts';
import { rolesAfter } from './appositions.ts';
import { type RoleInFront, roleBeforeComma, roleInFront } from './appositions-in-front.ts';
import { commonName, fullestName } from './display-names.ts';
import { Findings, type FoundMention } from './findings.ts';
import { genderOfRole } from './gender.ts';
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

/** What is before a person's name. */
interface Introduction {
  /** The `roleStart` of the name. */
  readonly role: number;
  readonly inFront: RoleInFront | null;
}

function introductionOf({ part: { tokens }, first, last }: FoundMention): Introduction {
  return { role: roleStart(tokens, first), inFront: roleInFront(tokens, first, last) };
}

/** What roles the text states of a person, each once, where it is first. A headline states none. */
function statedRoles(
  text: string,
  mentions: readonly FoundMention[],
  introductions: ReadonlyMap<FoundMention, Introduction>,
): NamedPerson['roles'] {
  const roles = new Map<string, NamedPerson['roles'][number]>();
  for (const mention of mentions) {
    const { part, first, last } = mention;
    const { tokens, isHeadline } = part;
    if (isHeadline) continue;
    const { role, inFront } = valueAt(introductions, mention);
    const before = roleBefore(tokens, first, role) ?? roleBeforeComma(tokens, mention, inFront);
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
function introducedFrom({ part, first }: FoundMention, { role, inFront }: Introduction): number {
  return inFront === null ? titleStart(part.tokens, first, role) : inFront.first;
}

/** What was found, with the people and organizations in order of their first mention. */
function agentsOf(found: Findings): Agents {
  const { text } = found.story;
  const mentions = found.mentions();
  const introductions = new Map(
    mentions.flatMap((mention) => (mention.kind === 'PERSON' ? [[mention, introductionOf(mention)]] : [])),
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
    const roles = statedRoles(text, own, introductions);
    const ofRoles = roles.map(({ title }) => genderOfRole(title)).find((of) => of !== 'UNKNOWN');
    return {
      name: fullestName(text, spans),
      known,
      gender: gender === 'UNKNOWN' ? (ofRoles ?? gender) : gender,
      roles,
      mentions: spans,
    };
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
      const introduction = introductions.get(mention);
      return {
        paragraph: part.index,
        first,
        last,
        span,
        kind,
        index: valueAt(places[kind], index),
        titleFirst: introduction === undefined ? first : introducedFrom(mention, introduction),
      };
    }),
  };
}
