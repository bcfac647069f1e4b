import type {
  ExtractedAgent,
  ExtractedDocument,
  ExtractedOrganization,
  ExtractedPerson,
  ExtractedUnnamedSource,
  KnownAgent,
} from '../../extraction/document.ts';
import { NameIndex } from '../../names/name-index.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import type { NamedKind } from '../../names/typed-name.ts';
import type { NameBearer } from '../../names/typed-person.ts';
import { fold } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import { ListMap } from './list-map.ts';

/** One of a document's people or organizations: its index in their list. */
export interface DraftSpeaker {
  readonly kind: NamedKind;
  readonly index: number;
}

/** A speaker by what a typed name is compared with. */
interface DraftBearer extends NameBearer {
  readonly speaker: DraftSpeaker;
}

/** By what the speakers of one document are found. */
interface Names {
  readonly byKnown: ListMap<string, DraftSpeaker>;
  /** By `spellingKey`, and by slug. */
  readonly byName: ListMap<string, DraftSpeaker>;
  /** By every way in which the text names somebody. */
  readonly byMention: ListMap<string, DraftSpeaker>;
  readonly typed: Readonly<Record<NamedKind, NameIndex<DraftBearer>>>;
  /** Indexes of unnamed sources by description, folded. */
  readonly unnamed: Map<string, number>;
}

/** Who speaks in one document, while corrections add to it. Names are indexed when first asked for. */
export class DraftSpeakers {
  readonly people: ExtractedPerson[];
  readonly organizations: ExtractedOrganization[];
  readonly unnamedSources: ExtractedUnnamedSource[];
  readonly #text: string;
  #names: Names | null = null;

  constructor(text: string, document: ExtractedDocument) {
    this.#text = text;
    this.people = [...document.people];
    this.organizations = [...document.organizations];
    this.unnamedSources = [...document.unnamedSources];
  }

  agent({ kind, index }: DraftSpeaker): ExtractedAgent | undefined {
    return (kind === 'PERSON' ? this.people : this.organizations)[index];
  }

  /** Those that extraction took for an entry of the authority files. */
  ofEntry(kind: NamedKind, { key }: KnownAgent): readonly DraftSpeaker[] {
    return this.#index().byKnown.of(`${kind}:${key}`);
  }

  /** Those of this name or slug. */
  named(name: string): readonly DraftSpeaker[] {
    const { byName } = this.#index();
    return [...new Set([...byName.of(spellingKey(name)), ...byName.of(`slug:${name}`)])];
  }

  /** Those that the text calls so somewhere. */
  calledInText(name: string): readonly DraftSpeaker[] {
    return this.#index().byMention.of(spellingKey(name));
  }

  /** Those whom a name as somebody types it can mean, by all that the document calls them. */
  called(name: string): readonly DraftSpeaker[] {
    const { PERSON, ORGANIZATION } = this.#index().typed;
    return [PERSON, ORGANIZATION].flatMap((index) => index.called(name)).map(({ speaker }) => speaker);
  }

  /** Adds an entry of the authority files that the document does not name. */
  admit(kind: NamedKind, { name, key }: KnownAgent): DraftSpeaker {
    const agent = { name, known: key, mentions: [] };
    const length =
      kind === 'PERSON' ? this.people.push({ ...agent, roles: [] }) : this.organizations.push(agent);
    const speaker = { kind, index: length - 1 };
    if (this.#names) this.#add(this.#names, speaker);
    return speaker;
  }

  /**
   * The index of the document's source of this description, which is added if there is none. A statement on anonymity
   * is added to it, or replaces its own.
   */
  unnamed(description: string, anonymityStatement: string | null): number {
    const { unnamed } = this.#index();
    const sources = this.unnamedSources;
    const index = unnamed.get(fold(description));
    if (index === undefined) {
      const added = sources.push({ description, anonymityStatement }) - 1;
      unnamed.set(fold(description), added);
      return added;
    }
    const source = sources[index];
    if (source && anonymityStatement !== null) sources[index] = { ...source, anonymityStatement };
    return index;
  }

  #index(): Names {
    if (this.#names) return this.#names;
    const names: Names = {
      byKnown: new ListMap(),
      byName: new ListMap(),
      byMention: new ListMap(),
      typed: { PERSON: new NameIndex('PERSON', []), ORGANIZATION: new NameIndex('ORGANIZATION', []) },
      unnamed: new Map(),
    };
    this.people.forEach((_, index) => {
      this.#add(names, { kind: 'PERSON', index });
    });
    this.organizations.forEach((_, index) => {
      this.#add(names, { kind: 'ORGANIZATION', index });
    });
    this.unnamedSources.forEach(({ description }, index) => {
      if (!names.unnamed.has(fold(description))) names.unnamed.set(fold(description), index);
    });
    this.#names = names;
    return names;
  }

  #add({ byKnown, byName, byMention, typed }: Names, speaker: DraftSpeaker): void {
    const agent = this.agent(speaker);
    if (agent === undefined) return;
    const { name, known, mentions } = agent;
    const slug = slugify(name);
    if (known !== null) byKnown.add(`${speaker.kind}:${known}`, speaker);
    byName.add(spellingKey(name), speaker);
    byName.add(`slug:${slug}`, speaker);
    const aliases = [...new Set(mentions.map(({ start, end }) => this.#text.slice(start, end)))];
    for (const own of new Set(aliases.map(spellingKey))) byMention.add(own, speaker);
    const roles = speaker.kind === 'PERSON' ? (this.people[speaker.index]?.roles ?? []) : [];
    typed[speaker.kind].add({ speaker, slug, name, aliases, roles });
  }
}
