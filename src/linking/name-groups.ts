import { isFullName, type PersonName, parsePersonName, personKey } from '../names/person-name.ts';
import { compareText } from '../text/compare.ts';
import type { LocalAgent } from './agents.ts';
import type { AuthorityPerson } from './authority.ts';
import { distinctOffices, type Office, officeOf, officesByFullName } from './offices.ts';

/** All that the corpus knows of one full name, or of one entry of the authority file. */
export interface NameGroup {
  /** The entry; null for people whom only the articles know. */
  readonly entry: AuthorityPerson | null;
  /** What the spellings of the name share; of an entry its own key. */
  readonly key: string;
  /** The ways in which the name is written, taken apart. */
  readonly names: readonly PersonName[];
  readonly locals: readonly LocalAgent[];
  readonly articles: ReadonlySet<string>;
  readonly offices: readonly Office[];
}

function groupOf(entry: AuthorityPerson | null, key: string, names: readonly string[], locals: LocalAgent[]) {
  return {
    entry,
    key,
    names: [...new Set(names)].sort(compareText).map(parsePersonName).filter(isFullName),
    locals,
    articles: new Set(locals.map(({ article }) => article.slug)),
    offices: distinctOffices([...locals.flatMap(officesByFullName), ...(entry?.roles ?? []).map(officeOf)]),
  };
}

/**
 * The groups of full names: one for each entry of the authority file, with those whom it knows by name, then one for
 * each other name.
 */
export function groupFullNames(
  locals: readonly LocalAgent[],
  authority: readonly AuthorityPerson[],
  known: (agent: LocalAgent['agent']) => AuthorityPerson | undefined,
): NameGroup[] {
  const byEntry = Map.groupBy(locals, ({ agent }) => known(agent));
  const byKey = Map.groupBy(byEntry.get(undefined) ?? [], ({ agent }) => personKey(agent.name));
  return [
    ...authority.map((entry) =>
      groupOf(entry, entry.key, [entry.name, ...entry.aliases], byEntry.get(entry) ?? []),
    ),
    ...[...byKey].map(([key, own]) =>
      groupOf(
        null,
        key,
        own.map(({ agent }) => agent.name),
        own,
      ),
    ),
  ];
}
