import { compareText } from '../text/compare.ts';
import type { LocalAgent } from './agents.ts';
import type { AuthorityPerson } from './authority.ts';
import { distinctOffices, isSameOffice, type Office, officesByFullName, titleWords } from './offices.ts';
import {
  couldBeOne,
  type PersonName,
  parsePersonName,
  personKey,
  soundAlike,
  soundKey,
} from './person-name.ts';

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

/** Full names that are one person's. */
export interface NamedPerson {
  readonly entry: AuthorityPerson | null;
  readonly groups: readonly NameGroup[];
}

/** A full name that two people could bear, and their names' groups. */
export interface SharedName {
  readonly group: NameGroup;
  readonly candidates: readonly NameGroup[];
}

/** Which groups can be one person's with which. */
type Compatible = ReadonlyMap<NameGroup, ReadonlySet<NameGroup>>;

/** No more names than these are compared with one that sounds like them. */
const MOST_ALIKE = 200;

const isFull = ({ given }: PersonName) => given.length > 0;

function groupOf(entry: AuthorityPerson | null, key: string, names: readonly string[], locals: LocalAgent[]) {
  const known = (entry?.roles ?? []).map(({ title }) => ({ words: titleWords(title), organizations: [] }));
  return {
    entry,
    key,
    names: [...new Set(names)].sort(compareText).map(parsePersonName).filter(isFull),
    locals,
    articles: new Set(locals.map(({ article }) => article.slug)),
    offices: distinctOffices([...locals.flatMap(officesByFullName), ...known]),
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

/** Whether one article names both, so that they are two people. */
function standTogether(a: NameGroup, b: NameGroup): boolean {
  const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return true;
  return false;
}

/** Whether two groups can be one person's: by their names, or by names that sound alike and the same office. */
function isCompatible(a: NameGroup, b: NameGroup): boolean {
  if ((a.entry !== null && b.entry !== null) || standTogether(a, b)) return false;
  const anyNames = (test: (x: PersonName, y: PersonName) => boolean) =>
    a.names.some((x) => b.names.some((y) => test(x, y)));
  if (anyNames(couldBeOne)) return true;
  if (!anyNames(soundAlike)) return false;
  return a.offices.some((x) => b.offices.some((y) => isSameOffice(x, y)));
}

/** Which groups can be one person's; pairs are looked for among those of one family name, and of one sound. */
function compatibleGroups(groups: readonly NameGroup[]): Compatible {
  const blocks = new Map<string, Set<NameGroup>>();
  const put = (block: string, group: NameGroup) =>
    blocks.set(block, (blocks.get(block) ?? new Set<NameGroup>()).add(group));
  for (const group of groups) {
    for (const { given, last } of group.names) {
      put(last, group);
      put(`${soundKey(given[0] as string)} ${soundKey(last)}`, group);
    }
  }
  const compatible = new Map(groups.map((group) => [group, new Set<NameGroup>()]));
  for (const [block, members] of blocks) {
    const list = block.includes(' ') ? [...members].slice(0, MOST_ALIKE) : [...members];
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (!isCompatible(a, b)) continue;
        compatible.get(a)?.add(b);
        compatible.get(b)?.add(a);
      }
    });
  }
  return compatible;
}

/**
 * The groups that one can be joined with. A name without a suffix, or with one, is taken for what others write alike
 * before it is taken for father or son.
 */
function closest(group: NameGroup, compatible: Compatible): NameGroup[] {
  const others = [...(compatible.get(group) ?? [])];
  if (!contradict(others, compatible)) return others;
  const suffixes = new Set(group.names.map(({ suffix }) => suffix));
  const alike = others.filter(({ names }) => names.some(({ suffix }) => suffixes.has(suffix)));
  return alike.length > 0 ? alike : others;
}

/** Whether two of these groups cannot be one person's. */
function contradict(groups: readonly NameGroup[], compatible: Compatible): boolean {
  return groups.some((a, i) => groups.slice(i + 1).some((b) => !compatible.get(a)?.has(b)));
}

/**
 * Joins the groups that are one person's. A name that could be two people's, "John Hale" beside "John A. Hale" and
 * "John B. Hale", stays apart; all others that can be one are, so that nobody depends on the order of the articles.
 */
export function joinFullNames(groups: readonly NameGroup[]): {
  readonly people: readonly NamedPerson[];
  readonly shared: readonly SharedName[];
} {
  const all = compatibleGroups(groups);
  const near = new Map(groups.map((group) => [group, closest(group, all)]));
  const apart = new Set(groups.filter((group) => contradict(near.get(group) ?? [], all)));
  // Joined are those who take each other for the same person.
  const isMutual = (a: NameGroup, b: NameGroup) => !apart.has(b) && (near.get(b)?.includes(a) ?? false);
  const seen = new Set<NameGroup>();
  const people = groups.flatMap((first): NamedPerson[] => {
    if (seen.has(first)) return [];
    seen.add(first);
    const own = [first];
    for (const group of own) {
      if (apart.has(group)) continue;
      for (const other of near.get(group) ?? []) {
        if (seen.has(other) || !isMutual(group, other)) continue;
        seen.add(other);
        own.push(other);
      }
    }
    return [{ entry: own.find(({ entry }) => entry !== null)?.entry ?? null, groups: own }];
  });
  const shared = [...apart].map((group) => ({ group, candidates: near.get(group) ?? [] }));
  return { people, shared };
}
