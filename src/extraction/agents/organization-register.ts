import { acronymKey, isAcronym } from '../../names/acronyms.ts';
import { organizationKey } from '../../names/organization-name.ts';
import { elementAt } from '../../text/element-at.ts';
import type { KnownAgent } from '../document.ts';

/** An organization, under the name that it first goes by. */
interface OrganizationCluster {
  readonly name: string;
  readonly known: KnownAgent | null;
}

/** Finds which names are one organization's. A name and the acronym of its words are one's, whichever comes first. */
export class OrganizationRegister {
  readonly #clusters: OrganizationCluster[] = [];
  readonly #byKey = new Map<string, number>();
  /** The names of organizations that only the text knows. */
  readonly #written = new Set<string>();
  /** The first organization of those whose name makes an acronym, or is one. */
  readonly #byAcronym = new Map<string, number>();
  /** The organization of two words that the first one alone means: "Norton" for "Norton Rovers". */
  readonly #byFirstWord = new Map<string, number>();

  cluster(index: number): OrganizationCluster {
    return elementAt(this.#clusters, index);
  }

  /** Whether a name is some organization's already, in these very letters. */
  has(name: string): boolean {
    return this.#written.has(name);
  }

  /** Index of the cluster of an organization that only the text knows, an existing one if it bears this name. */
  addNamed(name: string): number {
    this.#written.add(name);
    const key = `name:${organizationKey(name)}`;
    const existing = this.#byKey.get(key);
    if (existing !== undefined) return existing;
    const longer = this.#byFirstWord.get(name);
    if (longer !== undefined) return longer;
    const [first = '', second, third] = name.split(' ');
    const letters = acronymKey(name);
    const other = letters === null ? undefined : this.#byAcronym.get(letters);
    // Two full names may make one acronym: only an acronym and a full name are the same.
    const same = other !== undefined && isAcronym(name) !== isAcronym(this.cluster(other).name);
    const index = same ? other : this.#add({ name, known: null });
    this.#byKey.set(key, index);
    if (second !== undefined && third === undefined) this.#byFirstWord.set(first, index);
    if (letters !== null && !this.#byAcronym.has(letters)) this.#byAcronym.set(letters, index);
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
