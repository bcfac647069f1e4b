import type { Authority } from '../linking/authority.ts';
import type { Graph } from '../model/graph.ts';
import { firstOf } from './counted.ts';

/** Entries of the authority files that no article needs, by name, in the order of their files. */
export interface UnusedEntries {
  readonly people: Unused & {
    /** Whether one of them has a role. */
    readonly haveRoles: boolean;
  };
  readonly organizations: Unused;
  /** Topics that no article or quotation is about, nor about a narrower one. */
  readonly topics: Unused;
}

/** Some entries of a file. */
export interface Unused {
  readonly names: readonly string[];
  /** How many entries the file has. */
  readonly of: number;
}

/** Finds the people and organizations that no article names, and the topics that nothing is about. */
export function findUnused(authority: Authority, graph: Graph): UnusedEntries {
  const people = new Set(graph.people.map(({ slug }) => slug));
  const organizations = new Set(graph.organizations.map(({ slug }) => slug));
  const narrowest = new Set([
    ...graph.articles.flatMap((article) => article.topics.map(({ topic }) => topic)),
    ...graph.quotes.flatMap((quote) => quote.topics),
  ]);
  const topics = new Set(
    graph.topics
      .filter(({ slug }) => narrowest.has(slug))
      .flatMap(({ slug, ancestors }) => [slug, ...ancestors]),
  );
  return {
    people: {
      ...unused(authority.people, ({ key }) => people.has(key)),
      haveRoles: authority.people.some(({ key, roles }) => !people.has(key) && roles.length > 0),
    },
    organizations: unused(authority.organizations, ({ key }) => organizations.has(key)),
    topics: unused(authority.topics, ({ slug }) => topics.has(slug)),
  };
}

function unused<T extends { readonly name: string }>(
  entries: readonly T[],
  isUsed: (entry: T) => boolean,
): Unused {
  return { names: entries.filter((entry) => !isUsed(entry)).map(({ name }) => name), of: entries.length };
}

/** The most names that a line lists. */
const MOST_NAMES = 10;

/** A line for each authority file with such entries. */
export function formatUnused({ people, organizations, topics }: UnusedEntries): string[] {
  const note = people.haveRoles
    ? '; “the mayor” is taken for its holder only in an article that also names the holder'
    : '';
  return [
    ...line(people, (count) => `no article names ${count} people in people.yaml`, note),
    ...line(organizations, (count) => `no article names ${count} organizations in organizations.yaml`),
    ...line(topics, (count) => `no article or quotation is about ${count} topics in topics.yaml`),
  ];
}

function line({ names, of }: Unused, inWords: (count: string) => string, note = ''): string[] {
  if (names.length === 0) return [];
  return [`${inWords(`${names.length} of ${of}`)}: ${firstOf(names, MOST_NAMES)}${note}`];
}
