import { countWordsAndMarks } from '../text/tokenize.ts';
import { findAgents } from './agents/agents.ts';
import { attribute } from './attribution/attribute.ts';
import type {
  ExtractedDocument,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractOptions,
} from './document.ts';
import { classifyParagraphs, headlineText } from './layout/paragraph-kinds.ts';
import { paragraphSpans } from './layout/paragraphs.ts';
import { findQuotations } from './quotations/quotations.ts';
import { readStory } from './reading.ts';

/** Members of all lists together. */
const countIn = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

/**
 * Reads one document: its paragraphs, who is named in it, what is quoted and who said it.
 *
 * Pure and deterministic; any string is accepted. All spans are UTF-16 offsets over `text`.
 *
 * @throws only what `options.onCount` throws
 */
export function extract(text: string, options: ExtractOptions = {}): ExtractedDocument {
  // With `?.` nothing is counted if nobody asks.
  const { onCount } = options;
  onCount?.('words and punctuation marks', countWordsAndMarks(text));
  const spans = paragraphSpans(text);
  onCount?.('paragraphs', spans.length);
  const paragraphs = classifyParagraphs(text, spans, options.headline ?? null);
  const reading = readStory(text, paragraphs);
  const body = reading.paragraphs.filter(({ paragraph }) => paragraph.kind === 'BODY');
  const quotations = new Map(
    body.map(({ index, paragraph }, at) => [
      index,
      findQuotations(text, paragraph, body[at + 1]?.paragraph ?? null),
    ]),
  );
  onCount?.('passages in quotation marks', countIn([...quotations.values()]));
  const agents = findAgents(reading, options);
  const people = agents.people.map(
    (person, index): ExtractedPerson => ({
      name: person.name,
      known: person.known?.key ?? null,
      mentions: agents.mentionsByPerson[index] ?? [],
      roles: person.roles,
    }),
  );
  const organizations = agents.organizations.map(
    (organization, index): ExtractedOrganization => ({
      name: organization.name,
      known: organization.known?.key ?? null,
      mentions: agents.mentionsByOrganization[index] ?? [],
    }),
  );
  onCount?.('people', people.length);
  onCount?.('organizations', organizations.length);
  onCount?.('mentions of people', countIn(people.map(({ mentions }) => mentions)));
  onCount?.('mentions of organizations', countIn(organizations.map(({ mentions }) => mentions)));
  onCount?.('titles and offices', countIn(people.map(({ roles }) => roles)));
  const first = paragraphs[0];
  return {
    headline: first === undefined ? null : headlineText(text.slice(first.start, first.end)),
    paragraphs,
    ...attribute(reading, agents, quotations, options),
    people,
    organizations,
  };
}
