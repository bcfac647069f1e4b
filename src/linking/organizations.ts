import { compareText } from '../text/compare.ts';
import {
  type AmbiguousName,
  type AuthorityAgent,
  authorityFinder,
  type Identify,
  type LocalAgent,
} from './agents.ts';
import { isAcronym, isAcronymOf, organizationKey } from './organization-name.ts';
import type { SourceArticle } from './source-article.ts';

type Identity = AuthorityAgent | string;

/** That an article gives a full name and its acronym, "European Medicines Agency (EMA)". */
interface Definition {
  readonly acronym: LocalAgent;
  readonly full: LocalAgent;
}

/** The definitions in one article; either of the two names may stand in the parentheses. */
function definitionsIn(article: SourceArticle, locals: readonly LocalAgent[]): Definition[] {
  const places = locals
    .flatMap((local) => local.agent.mentions.map((span) => ({ ...span, local })))
    .sort((a, b) => a.start - b.start);
  return places.flatMap((inner, index): Definition[] => {
    const outer = places[index - 1];
    if (outer === undefined || !/^\s?\([“"‘']?$/u.test(article.text.slice(outer.end, inner.start))) return [];
    if (!/^[”"’']?\)/u.test(article.text.slice(inner.end, inner.end + 2))) return [];
    return [outer, inner].flatMap((place) => {
      const other = place === outer ? inner : outer;
      const [acronym, full] = [place, other].map(({ start, end }) => article.text.slice(start, end));
      return isAcronym(acronym as string) && isAcronymOf(acronym as string, full as string)
        ? [{ acronym: place.local, full: other.local }]
        : [];
    });
  });
}

/**
 * Says which organizations of the articles are one: those of the same name (see `organizationKey`), and a full name
 * and its acronym where an article states both. An acronym that articles give to two organizations stays apart where
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
  const keyOf = ({ agent }: LocalAgent) => organizationKey(agent.name);
  const definitions = [...Map.groupBy(locals, ({ article }) => article)].flatMap(([article, own]) =>
    definitionsIn(article, own),
  );
  const namedByAcronym = new Map<string, AuthorityAgent>();
  for (const { acronym, full } of definitions) {
    const agent = known(acronym.agent);
    if (agent !== undefined && known(full.agent) === undefined) namedByAcronym.set(keyOf(full), agent);
  }
  const identityOf = (local: LocalAgent): Identity =>
    known(local.agent) ?? namedByAcronym.get(keyOf(local)) ?? keyOf(local);

  const meanings = new Map<string, Map<Identity, string>>();
  const ownMeaning = new Map<LocalAgent, Identity>();
  for (const { acronym, full } of definitions) {
    if (known(acronym.agent) !== undefined) continue;
    const identity = identityOf(full);
    const name = typeof identity === 'string' ? full.agent.name : identity.name;
    const all = meanings.get(keyOf(acronym)) ?? new Map<Identity, string>();
    meanings.set(keyOf(acronym), all.set(identity, name));
    ownMeaning.set(acronym, identity);
  }

  const unclear = new Map<string, LocalAgent[]>();
  const identities = new Map<LocalAgent, Identity>();
  for (const local of locals) {
    const meant = known(local.agent) === undefined ? [...(meanings.get(keyOf(local))?.keys() ?? [])] : [];
    const own = ownMeaning.get(local);
    if (own !== undefined) identities.set(local, own);
    else if (meant.length === 1) identities.set(local, meant[0] as Identity);
    else if (meant.length === 0) identities.set(local, identityOf(local));
    else {
      identities.set(local, `${keyOf(local)} in ${local.article.slug}`);
      unclear.set(keyOf(local), [...(unclear.get(keyOf(local)) ?? []), local]);
    }
  }
  for (const [key, own] of unclear) {
    ambiguous.push({
      kind: 'ORGANIZATION',
      name: (own[0] as LocalAgent).agent.name,
      articles: own.map(({ article }) => article.slug).sort(compareText),
      candidates: [...(meanings.get(key)?.values() ?? [])].sort(compareText),
    });
  }
  return (local) => identities.get(local) as Identity;
}
