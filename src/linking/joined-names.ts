import { compareText } from '../text/compare.ts';
import type { NamedPerson } from './full-names.ts';
import type { NameGroup } from './name-groups.ts';

/** Full names of the corpus that are taken for one person's, which no editor has said. */
export interface JoinedNames {
  /** In order. */
  readonly names: readonly {
    readonly name: string;
    /** Slugs of the articles that have it, in order; none for a name of the authority file that no article has. */
    readonly articles: readonly string[];
  }[];
  /** Whether they differ by more than initials and a suffix: "Joe Dunn" and "Joseph Dunn". */
  readonly areUnlike: boolean;
}

/** What names share that differ by initials after the first name, or before the one somebody is called by, or a suffix. */
function withoutInitials({ names }: NameGroup): ReadonlySet<string> {
  return new Set(
    names.map(({ given, last }) => {
      const full = given.filter((name) => name.length > 1);
      return [...(full.length > 0 ? full : given.slice(0, 1)), last].join(' ');
    }),
  );
}

/** The names that are joined in one person; null if there is only one. */
export function joinedNames(
  { groups }: NamedPerson,
  nameOf: (group: NameGroup) => string,
): JoinedNames | null {
  const [first, ...others] = groups;
  if (first === undefined || others.length === 0) return null;
  const shared = withoutInitials(first);
  return {
    names: groups
      .map((group) => ({ name: nameOf(group), articles: [...group.articles].sort(compareText) }))
      .sort((a, b) => compareText(a.name, b.name)),
    areUnlike: others.some((group) => ![...withoutInitials(group)].some((name) => shared.has(name))),
  };
}
