import type { ExtractedAgent } from '../extraction/document.ts';
import { compareText } from '../text/compare.ts';
import type { AuthorityAgent } from './authority.ts';
import { type SourceArticle, writtenName } from './source-article.ts';
import { tally } from './tally.ts';

/**
 * A name that stays apart because two people or organizations of the corpus could be meant by it, or one of whom the
 * articles say nothing that fits.
 */
export interface AmbiguousName {
  readonly kind: 'PERSON' | 'ORGANIZATION';
  readonly name: string;
  /** Slugs of the articles that say no more than this name, in order. */
  readonly articles: readonly string[];
  /** Names of those who could be meant, in order. */
  readonly candidates: readonly string[];
}

/** Reports a name that stays apart in some articles. */
export function ambiguousName(
  kind: AmbiguousName['kind'],
  name: string,
  locals: readonly LocalAgent[],
  candidates: readonly string[],
): AmbiguousName {
  const articles = locals.map(({ article }) => article.slug).sort(compareText);
  return { kind, name, articles, candidates: [...candidates].sort(compareText) };
}

/** One article's agent: the entry of `list` in its document. */
export interface LocalAgent {
  readonly article: SourceArticle;
  readonly index: number;
  readonly agent: ExtractedAgent;
}

/** One person or organization across articles, and the articles' own agents that it is. */
export interface LinkedAgent extends Omit<AuthorityAgent, 'key'> {
  readonly slug: string;
  readonly locals: readonly LocalAgent[];
}

/**
 * Says who an article's agent is: the authority's entry, or, for one that only the articles know, a name that all
 * articles' agents who are the same share.
 */
export type Identify = (local: LocalAgent) => AuthorityAgent | string;

/** The agents of one kind in every article, in the articles' order. */
export function localAgents(
  articles: readonly SourceArticle[],
  list: 'people' | 'organizations',
): LocalAgent[] {
  return articles.flatMap((article) =>
    article.document[list].map((agent, index) => ({ article, index, agent })),
  );
}

/**
 * Finds the authority's agent by any of its names, the agent's own key first.
 *
 * @param keyOf what the names of one agent share
 */
export function authorityFinder<T extends AuthorityAgent>(
  authority: readonly T[],
  keyOf: (name: string) => string,
): (agent: ExtractedAgent) => T | undefined {
  const byKey = new Map(authority.map((known) => [known.key, known]));
  const byName = new Map<string, T>();
  for (const known of authority) {
    for (const name of [known.name, ...known.aliases]) byName.set(keyOf(name), known);
  }
  return (agent) =>
    agent.known === null ? byName.get(keyOf(agent.name)) : (byKey.get(agent.known) ?? undefined);
}

/** Every way in which the articles write a name, as first met. */
function surfaceForms(locals: readonly LocalAgent[]): string[] {
  return locals.flatMap(({ article, agent }) => [
    agent.name,
    ...agent.mentions.map((span) => writtenName(article, span)),
  ]);
}

/**
 * The name of a group: of those that are not short the one that most articles use, then the one of the most words,
 * then the longest. The order of the articles makes no difference.
 */
export function commonName(locals: readonly LocalAgent[], isShort: (name: string) => boolean): string {
  const counts = tally(locals.map(({ agent }) => agent.name));
  const words = (name: string) => name.split(' ').length;
  const [best] = [...counts].sort(
    ([a, countOfA], [b, countOfB]) =>
      Number(isShort(a)) - Number(isShort(b)) ||
      countOfB - countOfA ||
      words(b) - words(a) ||
      b.length - a.length ||
      compareText(a, b),
  );
  return best?.[0] ?? '';
}

/**
 * Joins the articles' agents into linked ones: those of the authority files first, as they come, then the others by
 * name.
 *
 * @param locals in the articles' order
 * @param slugOf gives those their slugs whom the authority files do not know
 * @param isShort names that are shown only if there is no other: a surname alone, an acronym
 */
export function linkAgents(
  locals: readonly LocalAgent[],
  identify: Identify,
  slugOf: (name: string) => string,
  isShort: (name: string) => boolean,
): LinkedAgent[] {
  const groups = [...Map.groupBy(locals, identify)];
  const defined = groups.flatMap(([identity, own]) =>
    typeof identity === 'string' ? [] : linkedAgent(identity, own),
  );
  const found = groups
    .flatMap(([key, own]) => (typeof key === 'string' ? { key, own } : []))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ own }) => {
      const name = commonName(own, isShort);
      return linkedAgent({ key: slugOf(name), name, aliases: [], wikidataId: null, sameAs: [] }, own);
    });
  return [...defined, ...found];
}

/** An agent with all names that the articles have for it. */
function linkedAgent(
  { key, name, aliases, wikidataId, sameAs }: AuthorityAgent,
  locals: readonly LocalAgent[],
): LinkedAgent {
  const others = new Set([...aliases, ...surfaceForms(locals)]);
  others.delete(name);
  return { slug: key, name, aliases: [...others], wikidataId, sameAs, locals };
}
