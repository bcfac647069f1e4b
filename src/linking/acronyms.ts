import { isAcronym, isAcronymOf } from '../names/acronyms.ts';
import type { LocalAgent } from './agents.ts';
import type { SourceArticle } from './source-article.ts';

/** That an article gives a full name and its acronym, "European Medicines Agency (EMA)". */
export interface Definition {
  readonly acronym: string;
  readonly full: string;
  /** The article's organizations with the acronym and the full name; the same one twice where the article says so. */
  readonly locals: readonly [acronym: LocalAgent, full: LocalAgent];
}

function definition(a: Named, b: Named): Definition[] {
  return [
    { acronym: a, full: b },
    { acronym: b, full: a },
  ].flatMap(({ acronym, full }) =>
    isAcronym(acronym.name) && isAcronymOf(acronym.name, full.name)
      ? [{ acronym: acronym.name, full: full.name, locals: [acronym.local, full.local] as const }]
      : [],
  );
}

interface Named {
  readonly name: string;
  readonly local: LocalAgent;
}

/** What an article itself takes for one organization's acronym and full name. */
function ownDefinitions(local: LocalAgent): Definition[] {
  const { article, agent } = local;
  const names = [...new Set(agent.mentions.map(({ start, end }) => article.text.slice(start, end)))];
  // One of the two is an acronym, and hardly any organization has several.
  const acronyms = names.flatMap((name, i) => (isAcronym(name) ? [i] : []));
  return names.flatMap((name, i) => {
    const others = isAcronym(name)
      ? names.slice(i + 1)
      : acronyms.filter((at) => at > i).flatMap((at) => names[at] ?? []);
    return others.flatMap((other) => definition({ name, local }, { name: other, local }));
  });
}

/** The definitions in parentheses in one article; either of the two names may be in them. */
function definitionsIn(article: SourceArticle, locals: readonly LocalAgent[]): Definition[] {
  const places = locals
    .flatMap((local) => local.agent.mentions.map((span) => ({ ...span, local })))
    .sort((a, b) => a.start - b.start);
  return places.flatMap((inner, index): Definition[] => {
    const outer = places[index - 1];
    if (outer === undefined || !/^\s?\([“"‘']?$/u.test(article.text.slice(outer.end, inner.start))) return [];
    if (!/^[”"’']?\)/u.test(article.text.slice(inner.end, inner.end + 2))) return [];
    const namedAt = ({ start, end, local }: typeof inner) => ({
      name: article.text.slice(start, end),
      local,
    });
    return definition(namedAt(outer), namedAt(inner));
  });
}

/** All that the articles say of acronyms: in parentheses, or by what extraction took for one organization's names. */
export function acronymDefinitions(locals: readonly LocalAgent[]): Definition[] {
  return [
    ...locals.flatMap(ownDefinitions),
    ...[...Map.groupBy(locals, ({ article }) => article)].flatMap(([article, own]) =>
      definitionsIn(article, own),
    ),
  ];
}
