import { findAgents } from './agents/agents.ts';
import { attribute } from './attribution/attribute.ts';
import type { ExtractedDocument, ExtractOptions } from './document.ts';
import { headlineText } from './layout/paragraph-kinds.ts';
import { readParagraphs } from './layout/paragraphs.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readStory } from './reading.ts';

/**
 * Reads one document: its paragraphs, who is named in it, what is quoted and who said it.
 *
 * Pure and deterministic; any string is accepted. All spans are UTF-16 offsets over `text`.
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractedDocument {
  const paragraphs = readParagraphs(text, options.headline ?? null);
  const reading = readStory(text, paragraphs);
  const agents = findAgents(reading, options);
  const body = reading.paragraphs.filter(({ paragraph }) => paragraph.kind === 'BODY');
  const quotations = new Map(
    body.map(({ index, paragraph }, at) => [
      index,
      findQuotations(text, paragraph, body[at + 1]?.paragraph ?? null),
    ]),
  );
  const first = paragraphs[0];
  return {
    headline: first === undefined ? null : headlineText(text.slice(first.start, first.end)),
    paragraphs,
    ...attribute(reading, agents, quotations, options),
    people: agents.people.map((person, index) => ({
      name: person.name,
      known: person.known?.key ?? null,
      mentions: agents.mentionsByPerson[index] ?? [],
      roles: person.roles,
    })),
    organizations: agents.organizations.map((organization, index) => ({
      name: organization.name,
      known: organization.known?.key ?? null,
      mentions: agents.mentionsByOrganization[index] ?? [],
    })),
  };
}
