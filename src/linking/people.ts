import { type AuthorityAgent, authorityFinder, type Identify, type LocalAgent, nameKey } from './agents.ts';

const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

/** The last word of a name, without a generational suffix: what an article goes on to call a person. */
export function surname(name: string): string {
  const words = nameKey(name).split(' ');
  while (words.length > 1 && GENERATION.test(words.at(-1) as string)) words.pop();
  return words.at(-1) as string;
}

/**
 * Says who the people of the articles are. Those of the same full name are one. Somebody whom an article only calls
 * by a surname is the one person of the corpus or of the authority files who bears it; where two bear it, the
 * article's stays apart, and where nobody does, the articles' bare surnames are one.
 */
export function identifyPeople(
  locals: readonly LocalAgent[],
  authority: readonly AuthorityAgent[],
): Identify {
  const known = authorityFinder(authority);
  const isBare = (local: LocalAgent) => !nameKey(local.agent.name).includes(' ');
  const fullIdentity = (local: LocalAgent) => known(local.agent) ?? nameKey(local.agent.name);

  const bearers = new Map<string, Set<AuthorityAgent | string>>();
  const addBearer = (name: string, identity: AuthorityAgent | string) =>
    bearers.set(surname(name), (bearers.get(surname(name)) ?? new Set()).add(identity));
  for (const entry of authority) addBearer(entry.name, entry);
  for (const local of locals) {
    if (!isBare(local)) addBearer(known(local.agent)?.name ?? local.agent.name, fullIdentity(local));
  }

  return (local) => {
    const identity = fullIdentity(local);
    if (typeof identity !== 'string' || !isBare(local)) return identity;
    const [bearer, another] = bearers.get(identity) ?? [];
    if (another !== undefined) return `${identity} in ${local.article.slug}`;
    return bearer ?? identity;
  };
}
