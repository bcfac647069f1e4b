import { NAME_PARTICLES } from '../../lexicon/given-names.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { KnownPerson } from '../document.ts';
import {
  familyName,
  type Gender,
  genderOf,
  isSamePerson,
  isShortened,
  type Name,
  nameOf,
} from './name-identity.ts';
import type { NameCandidate } from './person-names.ts';

/** Of the people who share a word of their names only the last added, as many as this, are compared: a family. */
const MOST_BEARERS = 50;

/** A person as the document names it so far. */
export interface PersonCluster {
  /** The fullest name, word by word, without titles and suffix. */
  words: readonly string[];
  /** `words`, each folded. */
  folded: readonly string[];
  suffix: string | null;
  readonly known: KnownPerson | null;
  readonly roles: { readonly title: string; readonly span: Span }[];
  gender: Gender;
}

/** Whether a name says more than another of the same person: more words, or "Rohan Bell" for "R. Bell". */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (words.length !== than.length) return words.length > than.length;
  return than[0]?.length === 1 && (words[0] as string).length > 1;
}

/** Finds which names are one person's. */
export class PersonRegister {
  readonly #clusters: PersonCluster[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #byKnown = new Map<string, number>();
  /** The person that a short name alone means, by the name, folded. */
  readonly #shortNames = new Map<string, number>();
  /** What roles each cluster has, folded. */
  readonly #rolesStated = new Map<number, Set<string>>();
  /** The order in which clusters were last named, for surnames that two people share. */
  readonly #lastNamed: number[] = [];

  cluster(index: number): PersonCluster {
    return this.#clusters[index] as PersonCluster;
  }

  /** Adds a full name; its cluster, an existing one if it is the same person's. */
  addFullName(candidate: NameCandidate): number {
    const name = nameOf(candidate.words);
    for (const index of this.#byWord.get(name.folded.at(-1) as string) ?? []) {
      const cluster = this.cluster(index);
      if (!isSamePerson(cluster, name, candidate.suffix)) continue;
      if (isFuller(candidate.words, cluster.words)) this.#rename(index, candidate.words);
      cluster.suffix ??= candidate.suffix;
      this.#noteGender(cluster, candidate);
      return index;
    }
    return this.#add(candidate.words, candidate.suffix, null, genderOf(candidate.words, candidate.title));
  }

  /** Adds a person known by a single name only. */
  addSingleName(candidate: NameCandidate): number {
    return this.#add(candidate.words, null, null, genderOf(candidate.words, candidate.title));
  }

  /** Adds a known person under the words that name it here. */
  addKnown(agent: KnownPerson, words: readonly string[]): number {
    const existing = this.#byKnown.get(agent.key);
    if (existing !== undefined) {
      const cluster = this.cluster(existing);
      if (words.length > cluster.words.length) this.#rename(existing, words);
      return existing;
    }
    const index = this.#add(words, null, agent, genderOf(agent.name.split(' '), null));
    this.#byKnown.set(agent.key, index);
    this.#indexWords(nameOf(familyName(agent.name.split(' '))), index);
    return index;
  }

  /**
   * The person that a surname, or another part of a full name, means here: of two who share it the one that the
   * title's gender allows and that was named last. -1 if nobody has it.
   */
  findByPart(words: readonly string[], title: string | null): number {
    const folded = words.map(fold);
    const last = folded.at(-1) as string;
    const gender = title === null ? 'UNKNOWN' : genderOf(['', ''], title);
    let best = -1;
    for (const index of this.#byWord.get(last) ?? []) {
      const cluster = this.cluster(index);
      if (words.length > 1 && !isShortened(folded, cluster.folded)) continue;
      if (gender !== 'UNKNOWN' && cluster.gender !== 'UNKNOWN' && cluster.gender !== gender) continue;
      if (best < 0 || this.#prefers(index, best, last)) best = index;
    }
    return best;
  }

  /** Gives the full name to the person who so far has only the family name that it ends in; -1 without one. */
  completeName(words: readonly string[]): number {
    const family = fold(words.at(-1) as string);
    const index = (this.#byWord.get(family) ?? []).findLast((at) => {
      const { folded, known } = this.cluster(at);
      return known === null && folded.length === 1 && folded[0] === family;
    });
    if (index === undefined) return -1;
    this.#rename(index, words);
    const cluster = this.cluster(index);
    if (cluster.gender === 'UNKNOWN') cluster.gender = genderOf(words, null);
    return index;
  }

  /** Notes the person that a short name alone meant: it goes on to mean the first one. */
  noteShortName(word: string, index: number): void {
    const key = fold(word);
    if (!this.#shortNames.has(key)) this.#shortNames.set(key, index);
  }

  /** Notes a role that the text states of a person; a role that is noted already stays at its first place. */
  addRole(index: number, title: string, span: Span): void {
    const stated = this.#rolesStated.get(index) ?? new Set<string>();
    const folded = fold(title);
    if (!stated.has(folded)) this.cluster(index).roles.push({ title, span });
    this.#rolesStated.set(index, stated.add(folded));
  }

  /** Notes that a person was named at this point of the document. */
  noteMention(index: number, order: number): void {
    this.#lastNamed[index] = order;
  }

  #prefers(a: number, b: number, word: string): boolean {
    const isFamily = (index: number) => {
      const { folded } = this.cluster(index);
      return folded.at(-1) === word || folded.length === 1;
    };
    if (isFamily(a) !== isFamily(b)) return isFamily(a);
    const meant = this.#shortNames.get(word);
    if (meant === a || meant === b) return meant === a;
    return (this.#lastNamed[a] ?? -1) > (this.#lastNamed[b] ?? -1);
  }

  #noteGender(cluster: PersonCluster, candidate: NameCandidate): void {
    if (cluster.gender === 'UNKNOWN') cluster.gender = genderOf(candidate.words, candidate.title);
  }

  #add(words: readonly string[], suffix: string | null, known: KnownPerson | null, gender: Gender): number {
    const index = this.#clusters.length;
    const name = nameOf(words);
    this.#clusters.push({ ...name, suffix, known, roles: [], gender });
    this.#indexWords(name, index);
    return index;
  }

  #rename(index: number, words: readonly string[]): void {
    const name = nameOf(words);
    Object.assign(this.cluster(index), name);
    this.#indexWords(name, index);
  }

  #indexWords({ words, folded }: Name, index: number): void {
    words.forEach((word, at) => {
      if (!NAME_PARTICLES.has(word) && word.length > 1) this.#index(folded[at] as string, index);
    });
  }

  #index(key: string, index: number): void {
    const bearers = this.#byWord.get(key) ?? [];
    if (!bearers.includes(index)) bearers.push(index);
    if (bearers.length > MOST_BEARERS) bearers.shift();
    this.#byWord.set(key, bearers);
  }
}
