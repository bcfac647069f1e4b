import type { Aspect } from './golden-projection.ts';
import { ORGANIZATIONS, PEOPLE, ROLES } from './golden-shortfalls/agents.ts';
import { PARAGRAPHS } from './golden-shortfalls/layout.ts';
import { INDIRECT_SPEECH, QUOTATIONS } from './golden-shortfalls/speech.ts';

/**
 * Golden cases that the engine does not read yet as a reader does, each with what it gets wrong. A case that it has
 * learned fails the tests until it is taken off its list.
 */
export const SHORTFALLS: Readonly<Record<Aspect, Readonly<Record<string, string>>>> = {
  quotations: QUOTATIONS,
  'indirect speech': INDIRECT_SPEECH,
  people: PEOPLE,
  roles: ROLES,
  organizations: ORGANIZATIONS,
  paragraphs: PARAGRAPHS,
};
