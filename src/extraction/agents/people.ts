import { areOneInArticle, isPartOfName } from '../../names/compare-people.ts';
import { type PersonName, parsePersonName, personNameOf } from '../../names/person-name.ts';
import { elementAt } from '../../text/element-at.ts';
import { fold } from '../../text/fold.ts';
import type { KnownPerson } from '../document.ts';
import { AGENTS } from '../weights.ts';
import { type Gender, genderOf } from './gender.ts';
import type { NameCandidate } from './person-names.ts';

/** A person as the document names it so far. */
export interface PersonCluster {
  /** The fullest name, word by word, without titles and suffix. */
  words: readonly string[];
  /** The fullest name, taken apart. */
  parsed: PersonName;
  readonly known: KnownPerson | null;
  gender: Gender;
}

/** Whether a name says more than another of the same person: more words, or "Rohan Bell" for "R. Bell". */
function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (words.length !== than.length) return words.length > than.length;
  return than[0]?.length === 1 && words[0]?.length !== 1;
}

/**
 * What two spellings of a name from another alphabet have in common, "~zelensk" of "Zelensky" and "Zelenskiy"; empty
 * for a short name.
 */
function transliterationKey(word: string): string {
  if (word.length < AGENTS.shortestTransliterated) return '';
  const plain = word.replace(/y/g, 'i').replace(/(.)\1+/gu, '$1');
  return `~${plain.replace(/(?:ij|i)$/, '').replace(/(?<=[eo])[vwf]$/, '')}`;
}

/** Whether two given names are spellings of one: "Mohammed" and "Mohammad". The same letters but for vowels, and gender. */
function areSpellings(a: readonly string[], b: readonly string[]): boolean {
  const [gender, other] = [genderOf(a, null), genderOf(b, null)];
  if (a.length !== 2 || b.length !== 2 || gender === 'UNKNOWN' || gender !== other) return false;
  const [x, y] = [a, b].map(([given = '']) =>
    fold(given)
      .replace(/ks/g, 'x')
      .replace(/[aeiouy]|(.)(?=\1)/gu, ''),
  );
  return x !== undefined && x === y && x.length >= AGENTS.fewestConsonants;
}

/** The last word of a name; of one that ends in an initial, "J. D.", all of it. */
function lastKey({ last, words }: PersonName): string {
  return last.length > 1 ? last : words.join(' ');
}

/** Finds which names are one person's. */
export class PersonRegister {
  readonly #clusters: PersonCluster[] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #byKnown = new Map<string, number>();
  /** The person that a short name alone means, by the name, folded. */
  readonly #shortNames = new Map<string, number>();
  /** The order in which clusters were last named, for surnames that two people share. */
  readonly #lastNamed: number[] = [];

  cluster(index: number): PersonCluster {
    return elementAt(this.#clusters, index);
  }

  /** Adds a full name; its cluster, an existing one if it is the same person's. */
  addFullName(candidate: NameCandidate): number {
    const { words, title } = candidate;
    const name = personNameOf(words, candidate.suffix);
    for (const index of this.#byWord.get(lastKey(name)) ?? []) {
      const cluster = this.cluster(index);
      const { suffix } = cluster.parsed;
      const areSpelledAlike = cluster.parsed.last === name.last && areSpellings(cluster.words, words);
      if (!areSpelledAlike && !areOneInArticle(cluster.parsed, name)) continue;
      if (isFuller(words, cluster.words)) this.#rename(index, words, name);
      cluster.parsed = { ...cluster.parsed, suffix: suffix ?? name.suffix };
      this.#noteGender(cluster, candidate);
      return index;
    }
    return this.#add(words, name, null, genderOf(words, title));
  }

  /** Adds a person known by a single name only. */
  addSingleName(candidate: NameCandidate): number {
    const { words, title } = candidate;
    return this.#add(words, personNameOf(words, null), null, genderOf(words, title));
  }

  /** Adds a known person under the words that name it here. */
  addKnown(agent: KnownPerson, words: readonly string[]): number {
    const existing = this.#byKnown.get(agent.key);
    const name = parsePersonName(words.join(' '));
    if (existing !== undefined) {
      const cluster = this.cluster(existing);
      if (words.length > cluster.words.length) this.#rename(existing, words, name);
      return existing;
    }
    const index = this.#add(words, name, agent, genderOf(agent.name.split(' '), null));
    this.#byKnown.set(agent.key, index);
    this.#index(lastKey(parsePersonName(agent.name)), index);
    return index;
  }

  /**
   * The person that a surname, or another part of a full name, means here: of two who share it the one that the
   * title's gender allows and that was named last. -1 if nobody has it.
   */
  findByPart(words: readonly string[], title: string | null): number {
    const name = personNameOf(words, null);
    const last = lastKey(name);
    const gender = title === null ? 'UNKNOWN' : genderOf(['', ''], title);
    let best = -1;
    const bearers =
      this.#byWord.get(last) ??
      (words.length === 1 ? this.#byWord.get(transliterationKey(last)) : undefined) ??
      [];
    for (const index of bearers) {
      const cluster = this.cluster(index);
      if (words.length > 1 && !isPartOfName(name, cluster.parsed)) continue;
      if (gender !== 'UNKNOWN' && cluster.gender !== 'UNKNOWN' && cluster.gender !== gender) continue;
      if (best < 0 || this.#prefers(index, best, last)) best = index;
    }
    return best;
  }

  /** Gives the full name to the person who so far has only the family name that it ends in; -1 without one. */
  completeName(words: readonly string[]): number {
    const name = personNameOf(words, null);
    const index = (this.#byWord.get(lastKey(name)) ?? []).findLast((at) => {
      const { parsed, known } = this.cluster(at);
      return known === null && parsed.words.length === 1 && parsed.last === name.last;
    });
    if (index === undefined) return -1;
    this.#rename(index, words, name);
    const cluster = this.cluster(index);
    if (cluster.gender === 'UNKNOWN') cluster.gender = genderOf(words, null);
    return index;
  }

  /** Notes the person that a short name alone meant: it goes on to mean the first one. */
  noteShortName(word: string, index: number): void {
    const key = lastKey(personNameOf([word], null));
    if (!this.#shortNames.has(key)) this.#shortNames.set(key, index);
  }

  /** Notes that a person was named at this point of the document. */
  noteMention(index: number, order: number): void {
    this.#lastNamed[index] = order;
  }

  #prefers(a: number, b: number, word: string): boolean {
    const isFamily = (index: number) => {
      const { parsed } = this.cluster(index);
      return lastKey(parsed) === word || parsed.words.length === 1;
    };
    if (isFamily(a) !== isFamily(b)) return isFamily(a);
    const meant = this.#shortNames.get(word);
    if (meant === a || meant === b) return meant === a;
    return (this.#lastNamed[a] ?? -1) > (this.#lastNamed[b] ?? -1);
  }

  #noteGender(cluster: PersonCluster, candidate: NameCandidate): void {
    if (cluster.gender === 'UNKNOWN') cluster.gender = genderOf(candidate.words, candidate.title);
  }

  #add(words: readonly string[], parsed: PersonName, known: KnownPerson | null, gender: Gender): number {
    const index = this.#clusters.push({ words, parsed, known, gender }) - 1;
    this.#indexWords(parsed, index);
    return index;
  }

  #rename(index: number, words: readonly string[], parsed: PersonName): void {
    const cluster = this.cluster(index);
    cluster.words = words;
    cluster.parsed = { ...parsed, suffix: parsed.suffix ?? cluster.parsed.suffix };
    this.#indexWords(parsed, index);
  }

  /** A person is found by the given names and by the family name's last word, not by initials and particles. */
  #indexWords(name: PersonName, index: number): void {
    for (const word of [...name.given, lastKey(name)]) if (word.length > 1) this.#index(word, index);
    const key = transliterationKey(lastKey(name));
    if (key !== '' && name.given.length > 0) this.#index(key, index);
  }

  #index(key: string, index: number): void {
    const bearers = this.#byWord.get(key) ?? [];
    if (!bearers.includes(index)) bearers.push(index);
    if (bearers.length > AGENTS.mostBearers) bearers.shift();
    this.#byWord.set(key, bearers);
  }
}
