import { isAcronym, isAcronymOf } from '../names/acronyms.ts';
import type { LocalAgent } from './agents.ts';
import type { SourceArticle } from './source-article.ts';

/** That an article gives a full name and its acronym, "European Medicines Agency (EMA)". */
export interface Definition {
  readonly acronym: string;
  readonly full: string;
  /** The article's organizations with the acronym and the full name; the same one twice if the article says so. */
  readonly locals: readonly [acronym: LocalAgent, full: LocalAgent];
}

interface Named {
  readonly name: string;
  readonly local: LocalAgent;
}

/** The acronyms among some names, each with every name that it can be short for. */
function definitionsAmong(names: readonly Named[]): Definition[] {
  const acronyms = names.filter(({ name }) => isAcronym(name));
  return acronyms.flatMap((acronym) =>
    names
      .filter((full) => full !== acronym && isAcronymOf(acronym.name, full.name))
      .map((full) => ({ acronym: acronym.name, full: full.name, locals: [acronym.local, full.local] })),
  );
}

/** What an article itself takes for one organization's acronym and full name. */
function ownDefinitions(local: LocalAgent): Definition[] {
  const { article, agent } = local;
  const names = new Set(agent.mentions.map(({ start, end }) => article.text.slice(start, end)));
  return definitionsAmong(Array.from(names, (name) => ({ name, local })));
}

/** The definitions in parentheses in one article; either of the two names may be in them. */
function definitionsIn({ text }: SourceArticle, locals: readonly LocalAgent[]): Definition[] {
  const places = locals
    .flatMap((local) =>
      local.agent.mentions.map(({ start, end }) => ({ name: text.slice(start, end), local, start, end })),
    )
    .sort((a, b) => a.start - b.start);
  return places.flatMap((inner, index) => {
    const outer = places[index - 1];
    if (outer === undefined || !/^\s?\([“"‘']?$/u.test(text.slice(outer.end, inner.start))) return [];
    return /^[”"’']?\)/u.test(text.slice(inner.end, inner.end + 2)) ? definitionsAmong([outer, inner]) : [];
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
