import { organizationKey } from '../names/organization-name.ts';
import { elementAt } from '../text/element-at.ts';
import { valueAt } from '../text/value-at.ts';
import { acronymDefinitions } from './acronyms.ts';
import { addTo } from './add-to.ts';
import {
  type AmbiguousName,
  ambiguousName,
  authorityFinder,
  type Identify,
  type LocalAgent,
} from './agents.ts';
import type { AuthorityAgent } from './authority.ts';

type Identity = AuthorityAgent | string;

/**
 * Says which organizations of the articles are one: those of the same name (see `organizationKey`), and a full name
 * and its acronym if an article states both. An acronym that articles give to two organizations stays apart if
 * the article does not say which is meant.
 *
 * @param ambiguous takes the acronyms that stay apart
 */
export function identifyOrganizations(
  locals: readonly LocalAgent[],
  authority: readonly AuthorityAgent[],
  ambiguous: AmbiguousName[] = [],
): Identify {
  const known = authorityFinder(authority, organizationKey);
  const knownAs = (name: string) => known({ name, known: null, mentions: [] });
  const definitions = acronymDefinitions(locals);
  // A local that has both names goes by the full one.
  const fullNames = new Map(
    definitions.flatMap(({ full, locals: [a, b] }) => (a === b ? [[a, full] as const] : [])),
  );
  const keyOf = (local: LocalAgent) => organizationKey(fullNames.get(local) ?? local.agent.name);
  const namedByAcronym = new Map<string, AuthorityAgent>();
  for (const { acronym, full } of definitions) {
    const agent = knownAs(acronym);
    if (agent !== undefined && knownAs(full) === undefined) namedByAcronym.set(organizationKey(full), agent);
  }
  const identityOf = (local: LocalAgent): Identity =>
    known(local.agent) ?? knownAs(keyOf(local)) ?? namedByAcronym.get(keyOf(local)) ?? keyOf(local);

  const meanings = new Map<string, Map<Identity, string>>();
  const ownMeaning = new Map<LocalAgent, Identity>();
  for (const {
    acronym,
    full,
    locals: [short, long],
  } of definitions) {
    if (knownAs(acronym) !== undefined) continue;
    const identity = identityOf(long);
    const key = organizationKey(acronym);
    const all = meanings.get(key) ?? new Map<Identity, string>();
    meanings.set(key, all.set(identity, typeof identity === 'string' ? full : identity.name));
    ownMeaning.set(short, identity);
  }

  const unclear = new Map<string, LocalAgent[]>();
  const identities = new Map<LocalAgent, Identity>();
  for (const local of locals) {
    const own = ownMeaning.get(local);
    const meant = known(local.agent) === undefined ? meanings.get(keyOf(local)) : undefined;
    // Only the first two are looked at: thousands of articles can have an acronym that thousands can be meant by.
    const [only, another] = meant?.keys() ?? [];
    if (own !== undefined) identities.set(local, own);
    else if (only === undefined) identities.set(local, identityOf(local));
    else if (another === undefined) identities.set(local, only);
    else {
      const key = keyOf(local);
      identities.set(local, `${key} in ${local.article.slug}`);
      addTo(unclear, key, local);
    }
  }
  for (const [key, own] of unclear) {
    const { name } = elementAt(own, 0).agent;
    ambiguous.push(ambiguousName('ORGANIZATION', name, own, [...(meanings.get(key)?.values() ?? [])]));
  }
  return (local) => valueAt(identities, local);
}
