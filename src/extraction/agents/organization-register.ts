import { fold } from '../../text/fold.ts';
import type { KnownAgent } from '../document.ts';
import type { OrganizationCluster } from './mentions.ts';

/** Tells which names are one organization's. */
export class OrganizationRegister {
  readonly #clusters: OrganizationCluster[] = [];
  readonly #byKey = new Map<string, number>();

  cluster(index: number): OrganizationCluster {
    return this.#clusters[index] as OrganizationCluster;
  }

  /** Index of the cluster of an organization that only the text knows, an existing one where it bears this name. */
  addNamed(name: string): number {
    return this.#add(`name:${fold(name)}`, { name, known: null });
  }

  /** Index of the cluster of a known organization, which goes by `name` here. */
  addKnown(known: KnownAgent, name: string): number {
    return this.#add(`known:${known.key}`, { name, known });
  }

  #add(key: string, cluster: OrganizationCluster): number {
    const existing = this.#byKey.get(key);
    if (existing !== undefined) return existing;
    this.#clusters.push(cluster);
    this.#byKey.set(key, this.#clusters.length - 1);
    return this.#clusters.length - 1;
  }
}
