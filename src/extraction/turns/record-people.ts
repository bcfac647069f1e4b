import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import type { Span } from '../../model/span.ts';
import { isAcronymOf } from '../../names/acronyms.ts';
import { isPartOfName } from '../../names/compare-people.ts';
import { organizationKey } from '../../names/organization-name.ts';
import { type PersonName, parsePersonName } from '../../names/person-name.ts';
import { tokenWords } from '../../text/tokenize.ts';
import type { Agents, NamedOrganization, NamedPerson } from '../agents/mentions.ts';
import type { ExtractOptions, KnownPerson } from '../document.ts';
import { inNameCase } from './name-case.ts';
import type { NamedSpeaker } from './turn.ts';

interface NameOf<T> {
  readonly name: PersonName;
  readonly of: T;
}

/** What a name is found by: each of its words. */
function addTo<T>(index: Map<string, NameOf<T>[]>, of: T, written: string): void {
  const name = parsePersonName(written);
  for (const word of new Set(name.words)) {
    const own = index.get(word);
    if (own === undefined) index.set(word, [{ name, of }]);
    else own.push({ name, of });
  }
}

/** The only one whose name has all words of another, or is just that name; undefined for nobody, null for several. */
function only<T>(
  index: ReadonlyMap<string, readonly NameOf<T>[]>,
  written: PersonName,
): T | null | undefined {
  // The rarest of its words has the fewest to compare.
  const [rarest = []] = written.words
    .map((word) => index.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  const named = rarest.filter(({ name }) => isPartOfName(written, name));
  const same = named.filter(({ name }) => name.words.length === written.words.length);
  // "Quinn" is also in the text alone, beside "Mara Quinn": a person of the name alone is whom a fuller one leaves.
  const found = written.words.length > 1 && same.length > 0 ? same : named;
  const fuller = found.filter(({ name }) => name.words.length > written.words.length);
  const people = [...new Set((fuller.length > 0 ? fuller : found).map(({ of }) => of))];
  return people.length > 1 ? null : people[0];
}

/**
 * Whom the labels of a record call: people whom the text names, people who are known beside them, and people whom only
 * labels name, who are added to those of the document.
 */
export class RecordPeople {
  readonly #people: NamedPerson[];
  readonly #organizations: NamedOrganization[];
  readonly #agents: Agents;
  readonly #options: ExtractOptions;
  readonly #byWord = new Map<string, NameOf<number>[]>();
  #known: Map<string, NameOf<KnownPerson>[]> | undefined;

  constructor(agents: Agents, options: ExtractOptions) {
    this.#agents = agents;
    this.#options = options;
    this.#organizations = [...agents.organizations];
    this.#people = agents.people.map((person) => ({ ...person, name: inNameCase(person.name) }));
    for (const [index, person] of this.#people.entries()) this.#index(person, index);
  }

  /** Those of the document, with those who were added. */
  get agents(): Agents {
    return { ...this.#agents, people: this.#people, organizations: this.#organizations };
  }

  #index({ name, known }: NamedPerson, index: number): void {
    for (const own of new Set([name, ...(known === null ? [] : [known.name, ...known.aliases])]))
      addTo(this.#byWord, index, own);
  }

  #add(name: string, known: KnownPerson | null, mention: Span | null): NamedSpeaker {
    const mentions = mention === null ? [] : [mention];
    const person: NamedPerson = { name, known, gender: 'UNKNOWN', roles: [], mentions };
    const index = this.#people.push(person) - 1;
    this.#index(person, index);
    return { kind: 'PERSON', index };
  }

  /** A known person, who may not be named in the text. */
  ofKnown(known: KnownPerson): NamedSpeaker {
    const index = this.#people.findIndex((person) => person.known?.key === known.key);
    return index < 0 ? this.#add(known.name, known, null) : { kind: 'PERSON', index };
  }

  /** The known people whom the document names. */
  isNamed(known: KnownPerson): boolean {
    return this.#people.some((person) => person.known?.key === known.key);
  }

  /**
   * The person of a name, or of a part of one. Undefined if nobody is called so, null if several are.
   *
   * @param prefers says whom of several known people the label means, by an office
   */
  find(written: string, prefers: (known: KnownPerson) => boolean): NamedSpeaker | null | undefined {
    const name = parsePersonName(written);
    if (name.words.length === 0) return undefined;
    const index = only(this.#byWord, name);
    const isFull = name.words.length > 1 || (typeof index === 'number' && this.#nameLength(index) > 1);
    if (index === null || (index !== undefined && isFull))
      return index === null ? null : { kind: 'PERSON', index };
    const known = this.#findKnown(name, prefers);
    if (known !== undefined) return this.ofKnown(known);
    return index === undefined ? undefined : { kind: 'PERSON', index };
  }

  /** Gives a person whom the text mostly calls by a single name the full one. */
  complete({ kind, ...speaker }: NamedSpeaker, fullNameOf: (name: string) => string): void {
    if (kind !== 'PERSON' || !('index' in speaker)) return;
    const person = this.#people[speaker.index];
    if (person === undefined || person.name.includes(' ')) return;
    const name = fullNameOf(person.name);
    this.#people[speaker.index] = { ...person, name };
    addTo(this.#byWord, speaker.index, name);
  }

  #nameLength(index: number): number {
    return (this.#people[index]?.name ?? '').split(' ').length;
  }

  #findKnown(name: PersonName, prefers: (known: KnownPerson) => boolean): KnownPerson | undefined {
    this.#known ??= new Map();
    if (this.#known.size === 0) {
      for (const person of this.#options.people ?? [])
        for (const own of [person.name, ...person.aliases]) addTo(this.#known, person, own);
    }
    // A given name alone is not enough to mean somebody whom the text does not name.
    const bearers = (this.#known.get(name.last) ?? []).filter(
      (bearer) => bearer.name.last === name.last && isPartOfName(name, bearer.name),
    );
    const people = [...new Set(bearers.map(({ of }) => of))];
    if (people.length === 1) return people[0];
    const preferred = people.filter(prefers);
    return preferred.length === 1 ? preferred[0] : undefined;
  }

  /** The person whose initials are the letters: "DSW" of Daniel S. Williams. Undefined for nobody, and for several. */
  ofInitials(letters: string): NamedSpeaker | undefined {
    if (letters.length > 4) return undefined;
    const found = this.#people.flatMap(({ name }, index) => (isAcronymOf(letters, name) ? [index] : []));
    const [index] = found;
    return found.length === 1 && index !== undefined ? { kind: 'PERSON', index } : undefined;
  }

  /** A person whom the text names only here. */
  add(name: string, mention: Span | null): NamedSpeaker {
    return this.#add(inNameCase(name), null, mention);
  }

  /** The organization of a name; undefined if it is none's. */
  organization(name: string): NamedSpeaker | undefined {
    const key = organizationKey(name);
    const isIt = (own: string) => organizationKey(own) === key;
    const index = this.#organizations.findIndex(
      (one) => isIt(one.name) || (one.known !== null && [one.known.name, ...one.known.aliases].some(isIt)),
    );
    if (index >= 0) return { kind: 'ORGANIZATION', index };
    const known = this.#options.organizations?.find((one) => [one.name, ...one.aliases].some(isIt));
    if (known === undefined && !tokenWords(name).some((word) => ORGANIZATION_HEADS.has(word)))
      return undefined;
    const added: NamedOrganization = { name: known?.name ?? name, known: known ?? null, mentions: [] };
    return { kind: 'ORGANIZATION', index: this.#organizations.push(added) - 1 };
  }
}
