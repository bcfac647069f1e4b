import { organizationKey } from '../../names/organization-name.ts';
import { personKey } from '../../names/person-name.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import type { Problem } from '../problem.ts';
import type { Located, LocatedAuthority } from './read-authority.ts';

type Entry = Located<unknown>;

/** The most topics that can be under each other, the first and the last counted. */
export const MOST_TOPIC_LEVELS = 32;

/** The most topics of a cycle that are named. */
const MOST_NAMED = 10;

/** What breaks the rules that hold between the entries of the authority files. */
export function checkAuthority({ people, organizations, topics, unread }: LocatedAuthority): Problem[] {
  const agents = [...people, ...organizations];
  return [
    ...checkSlugs(agents),
    ...checkNames([
      ...people.map((entry) => ({ entry, linkKey: (name: string) => `PERSON ${personKey(name)}` })),
      ...organizations.map((entry) => ({
        entry,
        linkKey: (name: string) => `ORGANIZATION ${organizationKey(name)}`,
      })),
    ]),
    ...checkSlugs(topics),
    // A parent that seems to be missing may be in a part of the file that could not be read.
    ...(unread.has('topics.yaml') ? [] : checkParentsExist(topics)),
    ...checkAncestors(topics),
  ];
}

/** One slug, one entry: people and organizations share a name space, topics have their own. */
function checkSlugs(entries: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const { slug, name } = entry.outline;
    const complain = (message: string) =>
      problems.push({ file: entry.file, line: entry.lineOf(['slug']), message });
    const other = first.get(slug);
    if (slug === '') complain(`no slug can be made of "${name}"; give the entry a \`slug:\``);
    else if (other === undefined) first.set(slug, entry);
    else {
      const place = `${other.file}:${other.lineOf(['slug'])}`;
      const what = `the slug "${slug}" of "${name}" is also that of "${other.outline.name}" (${place})`;
      complain(`${what}; give one of them another \`slug:\``);
    }
  }
  return problems;
}

/** An entry, and what its names are linked by. */
interface NamedEntry {
  readonly entry: Entry;
  readonly linkKey: (name: string) => string;
}

/**
 * One name, one entry: by its spelling among people and organizations together, and by what linking compares among
 * those of one kind. Case, accents, full stops and hyphens make no difference, nor does "Dr." or "Inc."
 */
function checkNames(entries: readonly NamedEntry[]): Problem[] {
  const problems: Problem[] = [];
  const claims = new Map<string, Entry>();
  for (const { entry, linkKey } of entries) {
    const { name, aliases } = entry.outline;
    const own = new Set<string>();
    [name, ...aliases].forEach((claimed, index) => {
      const complain = (message: string) => {
        const line = entry.lineOf(index === 0 ? ['name'] : ['aliases', index - 1]);
        problems.push({ file: entry.file, line, message });
      };
      const keys = [spellingKey(claimed), linkKey(claimed)];
      const other =
        keys.flatMap((key) => claims.get(key) ?? []).find((claiming) => claiming !== entry) ?? entry;
      if (other !== entry) {
        const place = `${other.file}:${other.lineOf([])}`;
        const what = `"${claimed}" is claimed by "${name}" and by "${other.outline.name}" (${place})`;
        complain(`${what}; a name can stand for one of them only`);
      } else if (own.has(claimed)) complain(`"${claimed}" is here twice; keep one`);
      for (const key of keys) claims.set(key, other);
      own.add(claimed);
    });
  }
  return problems;
}

/** Every `broader` names a topic. */
function checkParentsExist(topics: readonly Entry[]): Problem[] {
  const slugs = new Set(topics.map(({ outline }) => outline.slug));
  return topics.flatMap(({ file, lineOf, outline: { slug, broader } }) => {
    if (broader === null || slugs.has(broader)) return [];
    const message = `the broader topic "${broader}" of "${slug}" is missing; add it, or name one that is here`;
    return [{ file, line: lineOf(['broader']), message }];
  });
}

/**
 * No topic is its own ancestor, and none has too many. Each cycle, and the first topic too deep in a branch, is
 * reported once.
 */
function checkAncestors(topics: readonly Entry[]): Problem[] {
  const problems: Problem[] = [];
  const bySlug = new Map(topics.map((topic) => [topic.outline.slug, topic]));
  const levels = new Map<string, number>();
  for (const topic of topics) {
    const way = new Set<string>();
    let next: string | null = topic.outline.slug;
    while (next !== null && !levels.has(next) && !way.has(next)) {
      way.add(next);
      next = bySlug.get(next)?.outline.broader ?? null;
    }
    const isCycle = next !== null && way.has(next);
    if (next !== null && isCycle) {
      const { file, lineOf } = bySlug.get(next) ?? topic;
      const what = `the topic "${next}" is its own ancestor: ${formatCycle([...way], next)}`;
      const message = `${what}; take the \`broader:\` away from one of them`;
      problems.push({ file, line: lineOf(['broader']), message });
    }
    // Whatever leads into a cycle has no level; 0 keeps it from being reported twice.
    let level = next === null ? 0 : (levels.get(next) ?? 0);
    for (const slug of [...way].reverse()) {
      level = isCycle ? 0 : level + 1;
      levels.set(slug, level);
      if (level !== MOST_TOPIC_LEVELS + 1) continue;
      const { file, lineOf } = bySlug.get(slug) ?? topic;
      const most = MOST_TOPIC_LEVELS - 1;
      const what = `the topic "${slug}" has ${MOST_TOPIC_LEVELS} topics above it, one broader than the other`;
      const message = `${what}, and can have ${most}; name a broader topic nearer to the top`;
      problems.push({ file, line: lineOf(['broader']), message });
    }
  }
  return problems;
}

/** The way from a topic back to itself. */
function formatCycle(way: readonly string[], topic: string): string {
  const cycle = way.slice(way.indexOf(topic));
  const named = cycle.slice(0, MOST_NAMED);
  const more = cycle.length > named.length ? [`${cycle.length - named.length} more`] : [];
  return [...named, ...more, topic].join(' → ');
}
