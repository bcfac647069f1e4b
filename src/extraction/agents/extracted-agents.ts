import type { ExtractedOrganization, ExtractedPerson, ExtractOptions } from '../document.ts';
import type { Agents, NamedPerson } from './mentions.ts';

/** Members of all lists together. */
const countIn = (lists: readonly (readonly unknown[])[]) => lists.reduce((sum, list) => sum + list.length, 0);

/** A person as the result of a document has them. */
export function extractedPerson({ name, known, mentions, roles }: NamedPerson): ExtractedPerson {
  return { name, known: known?.key ?? null, mentions, roles };
}

/** The people and organizations of a document as its result has them; their numbers are counted. */
export function extractedAgents(
  agents: Agents,
  { onCount: count }: ExtractOptions,
): { people: ExtractedPerson[]; organizations: ExtractedOrganization[] } {
  const people = agents.people.map(extractedPerson);
  const organizations = agents.organizations.map(({ name, known, mentions }) => ({
    name,
    known: known?.key ?? null,
    mentions,
  }));
  count?.('people', people.length);
  count?.('organizations', organizations.length);
  count?.('mentions of people', countIn(people.map(({ mentions }) => mentions)));
  count?.('mentions of organizations', countIn(organizations.map(({ mentions }) => mentions)));
  count?.('titles and offices', countIn(people.map(({ roles }) => roles)));
  return { people, organizations };
}
