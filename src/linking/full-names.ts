import { canBeOnePerson, soundAlike } from '../names/compare-people.ts';
import { leavesOutGivenName } from '../names/left-out-names.ts';
import type { PersonName } from '../names/person-name.ts';
import { compareText } from '../text/compare.ts';
import type { AuthorityPerson } from './authority.ts';
import { pairsToCompare } from './name-blocks.ts';
import type { NameGroup } from './name-groups.ts';
import { isSameOffice, shareNothing } from './offices.ts';

/** Full names that are one person's. */
export interface NamedPerson {
  readonly entry: AuthorityPerson | null;
  readonly groups: readonly NameGroup[];
}

/** A full name that others than its own person could be meant by, and their names' groups. */
export interface SharedName {
  readonly group: NameGroup;
  readonly candidates: readonly NameGroup[];
}

/** Which groups can be one person's with which. */
type Compatible = ReadonlyMap<NameGroup, ReadonlySet<NameGroup>>;

/** Whether one article names both, so that they are two people. */
function standTogether(a: NameGroup, b: NameGroup): boolean {
  const [few, many] = a.articles.size <= b.articles.size ? [a, b] : [b, a];
  for (const article of few.articles) if (many.articles.has(article)) return true;
  return false;
}

/**
 * Whether two groups can be one person's: by their names, or by names that sound alike and the same office. TOLD_APART
 * are those whose names could be one's and whose offices share nothing; OPEN are those of which one has a given name
 * more, and no office says that they are one.
 */
function relationOf(a: NameGroup, b: NameGroup): 'ONE' | 'OPEN' | 'TOLD_APART' | 'TWO' {
  if (standTogether(a, b)) return 'TWO';
  const anyNames = (test: (x: PersonName, y: PersonName) => boolean) =>
    a.names.some((x) => b.names.some((y) => test(x, y)));
  const haveOneOffice = () => a.offices.some((x) => b.offices.some((y) => isSameOffice(x, y)));
  if (!anyNames(canBeOnePerson)) return anyNames(soundAlike) && haveOneOffice() ? 'ONE' : 'TWO';
  if (shareNothing(a.offices, b.offices)) return 'TOLD_APART';
  const isClose = anyNames((x, y) => canBeOnePerson(x, y) && !leavesOutGivenName(x, y));
  return isClose || haveOneOffice() ? 'ONE' : 'OPEN';
}

/** Of two names that are told apart the one that is reported, with the other: an article's own, the one that says more. */
function inReportedOrder(a: NameGroup, b: NameGroup): [NameGroup, NameGroup] {
  const difference =
    Number(a.entry !== null) - Number(b.entry !== null) ||
    b.key.length - a.key.length ||
    compareText(a.key, b.key);
  return difference < 0 ? [a, b] : [b, a];
}

/** What the names and offices of the groups say of each two. */
interface Relations {
  /** ONE or OPEN, both ways. */
  readonly compatible: Compatible;
  /** OPEN, in one order. */
  readonly open: Compatible;
  /** In one order. */
  readonly toldApart: Compatible;
}

function relatedGroups(groups: readonly NameGroup[]): Relations {
  const compatible = new Map<NameGroup, Set<NameGroup>>();
  const open = new Map<NameGroup, Set<NameGroup>>();
  const toldApart = new Map<NameGroup, Set<NameGroup>>();
  const add = (to: Map<NameGroup, Set<NameGroup>>, a: NameGroup, b: NameGroup) =>
    to.set(a, (to.get(a) ?? new Set<NameGroup>()).add(b));
  for (const [a, b] of pairsToCompare(groups)) {
    const relation = relationOf(a, b);
    if (relation === 'TOLD_APART') add(toldApart, ...inReportedOrder(a, b));
    if (relation === 'OPEN') add(open, ...inReportedOrder(a, b));
    if (relation === 'ONE' || relation === 'OPEN') {
      add(compatible, a, b);
      add(compatible, b, a);
    }
  }
  return { compatible, open, toldApart };
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
 * Two of whom one has a given name more are one only through a third, "Kay B. Marsh" between "Kay Jane Marsh" and "Kay
 * Marsh". `shared` has the names that stay apart, and those that only their offices tell apart.
 */
export function joinFullNames(groups: readonly NameGroup[]): {
  readonly people: readonly NamedPerson[];
  readonly shared: readonly SharedName[];
} {
  const { compatible: all, open, toldApart } = relatedGroups(groups);
  const near = new Map(groups.map((group) => [group, closest(group, all)]));
  const apart = new Set(groups.filter((group) => contradict(near.get(group) ?? [], all)));
  // Joined are those who take each other for the same person.
  const isMutual = (a: NameGroup, b: NameGroup) => !apart.has(b) && (near.get(b)?.includes(a) ?? false);
  const isOpen = (a: NameGroup, b: NameGroup) => open.get(a)?.has(b) || open.get(b)?.has(a);
  const seen = new Set<NameGroup>();
  const people = groups.flatMap((first): NamedPerson[] => {
    if (seen.has(first)) return [];
    seen.add(first);
    const own = [first];
    for (const group of own) {
      if (apart.has(group)) continue;
      for (const other of near.get(group) ?? []) {
        if (seen.has(other) || isOpen(group, other) || !isMutual(group, other)) continue;
        seen.add(other);
        own.push(other);
      }
    }
    return [{ entry: own.find(({ entry }) => entry !== null)?.entry ?? null, groups: own }];
  });
  const personOf = new Map(people.flatMap((person) => person.groups.map((group) => [group, person])));
  const shared = [...new Set([...apart, ...toldApart.keys(), ...open.keys()])].flatMap((group) => {
    const stillOpen = Array.from(open.get(group) ?? []).filter(
      (other) => personOf.get(other) !== personOf.get(group),
    );
    const close = apart.has(group) ? (near.get(group) ?? []) : [];
    const candidates = [...new Set([...close, ...(toldApart.get(group) ?? []), ...stillOpen])];
    return candidates.length === 0 ? [] : { group, candidates };
  });
  return { people, shared };
}
