import { fold } from '../../text/fold.ts';
import type { KnownAgent } from '../document.ts';
import type { OrganizationCluster } from './mentions.ts';

/** Shorter acronyms stand for too much to be taken for a name's. */
const SHORTEST_ACRONYM = 3;

/** The acronym that a name is written as, "E.M.A." or "EMA"; null for a name that is none. */
function asAcronym(name: string): string | null {
  const capitals = name.replaceAll('.', '');
  return capitals.length >= SHORTEST_ACRONYM && /^\p{Lu}+$/u.test(capitals) ? capitals : null;
}

/** The acronym that a name's capitalised words make: "EMA" of "European Medicines Agency"; null of a single word. */
function initialsOf(name: string): string | null {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return words.length < SHORTEST_ACRONYM ? null : words.map((word) => word.charAt(0)).join('');
}

/** Tells which names are one organization's. A name and the acronym of its words are one's, whichever comes first. */
export class OrganizationRegister {
  readonly #clusters: OrganizationCluster[] = [];
  readonly #byKey = new Map<string, number>();
  /** The names of organizations that only the text knows. */
  readonly #written = new Set<string>();
  /** The first organization of those whose name makes an acronym, or is one. */
  readonly #byAcronym = new Map<string, number>();

  cluster(index: number): OrganizationCluster {
    return this.#clusters[index] as OrganizationCluster;
  }

  /** Whether a name is some organization's already, in these very letters. */
  has(name: string): boolean {
    return this.#written.has(name);
  }

  /** Index of the cluster of an organization that only the text knows, an existing one where it bears this name. */
  addNamed(name: string): number {
    this.#written.add(name);
    const key = `name:${fold(name)}`;
    const existing = this.#byKey.get(key);
    if (existing !== undefined) return existing;
    const acronym = asAcronym(name);
    const initials = acronym ?? initialsOf(name);
    const other = initials === null ? undefined : this.#byAcronym.get(initials);
    // Two full names may make one acronym: only an acronym and a full name are the same.
    const same = other !== undefined && (acronym === null) === (asAcronym(this.cluster(other).name) !== null);
    const index = same ? other : this.#add({ name, known: null });
    this.#byKey.set(key, index);
    if (initials !== null && !this.#byAcronym.has(initials)) this.#byAcronym.set(initials, index);
    return index;
  }

  /** Index of the cluster of a known organization, which goes by `name` here. */
  addKnown(known: KnownAgent, name: string): number {
    const key = `known:${known.key}`;
    const index = this.#byKey.get(key) ?? this.#add({ name, known });
    this.#byKey.set(key, index);
    return index;
  }

  #add(cluster: OrganizationCluster): number {
    return this.#clusters.push(cluster) - 1;
  }
}
