import { type AgentMention, type Agents, findAgents } from './agents/agents.ts';
import type {
  ExtractedDocument,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedQuote,
  ExtractOptions,
} from './document.ts';
import { headlineText } from './layout/paragraph-kinds.ts';
import { readParagraphs } from './layout/paragraphs.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readStory } from './reading.ts';

const mentionsOf = (agents: Agents, kind: AgentMention['kind'], index: number) =>
  agents.mentions
    .filter((mention) => mention.kind === kind && mention.index === index)
    .map(({ span }) => span);

/**
 * Reads one document: its paragraphs, who is named in it, what is quoted and who said it.
 *
 * Pure and deterministic; any string is accepted. All spans are UTF-16 offsets over `text`.
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractedDocument {
  const paragraphs = readParagraphs(text, options.headline ?? null);
  const first = paragraphs[0];
  const agents = findAgents(readStory(text, paragraphs), options);
  const quotes = paragraphs.flatMap((paragraph, index): ExtractedQuote[] =>
    paragraph.kind !== 'BODY'
      ? []
      : findQuotations(text, paragraph).map((quotation) => ({
          type: 'DIRECT',
          span: quotation.span,
          content: quotation.span,
          paragraph: index,
          attribution: null,
          continues: null,
          textDefects: quotation.defects,
        })),
  );
  return {
    headline: first === undefined ? null : headlineText(text.slice(first.start, first.end)),
    paragraphs,
    quotes,
    people: agents.people.map(
      (person, index): ExtractedPerson => ({
        name: person.words.join(' '),
        known: person.known?.key ?? null,
        mentions: mentionsOf(agents, 'PERSON', index),
        roles: person.roles,
      }),
    ),
    organizations: agents.organizations.map(
      (organization, index): ExtractedOrganization => ({
        name: organization.name,
        known: organization.known?.key ?? null,
        mentions: mentionsOf(agents, 'ORGANIZATION', index),
      }),
    ),
    unnamedSources: [],
  };
}
