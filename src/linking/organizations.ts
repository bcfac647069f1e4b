import { type AuthorityAgent, authorityFinder, type Identify, nameKey } from './agents.ts';

/** Says which organizations of the articles are one: those of the same name, a leading "the" aside. */
export function identifyOrganizations(authority: readonly AuthorityAgent[]): Identify {
  const known = authorityFinder(authority);
  return ({ agent }) => known(agent) ?? nameKey(agent.name).replace(/^the /, '');
}
