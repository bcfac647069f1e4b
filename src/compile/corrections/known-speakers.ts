import type { KnownAgent } from '../../extraction/document.ts';
import { NameIndex } from '../../names/name-index.ts';
import { spellingKey } from '../../names/spelling-key.ts';
import type { NamedKind } from '../../names/typed-name.ts';
import type { NameBearer } from '../../names/typed-person.ts';
import { ListMap } from './list-map.ts';

/** An entry of an authority file. */
export interface KnownSpeaker {
  readonly kind: NamedKind;
  readonly entry: KnownAgent;
}

/** An entry by what a typed name is compared with. */
type KnownBearer = KnownSpeaker & NameBearer;

/** Who the authority files know, by name: one index for the corrections of all articles. */
export class KnownSpeakers {
  /** Whether these are all; false if an authority file, or the name of an entry, could not be read. */
  readonly complete: boolean;
  readonly #bySlug = new Map<string, KnownSpeaker>();
  readonly #byName = new ListMap<string, KnownSpeaker>();
  readonly #people: KnownBearer[];
  readonly #organizations: KnownBearer[];
  #typed: readonly NameIndex<KnownBearer>[] | null = null;

  constructor(people: readonly KnownAgent[], organizations: readonly KnownAgent[], complete = true) {
    this.complete = complete;
    this.#people = people.map((entry) => ({ ...entry, kind: 'PERSON', entry, slug: entry.key }));
    this.#organizations = organizations.map((entry) => ({
      ...entry,
      kind: 'ORGANIZATION',
      entry,
      slug: entry.key,
    }));
    for (const speaker of [...this.#people, ...this.#organizations]) this.#add(speaker);
  }

  #add(speaker: KnownSpeaker): void {
    const { key, name, aliases } = speaker.entry;
    this.#bySlug.set(slugKey(speaker.kind, key), speaker);
    for (const own of new Set([name, ...aliases].map(spellingKey))) this.#byName.add(own, speaker);
  }

  /** The entry of a slug; null if there is none. */
  entryOf(kind: NamedKind, slug: string | null): KnownAgent | null {
    return slug === null ? null : (this.#bySlug.get(slugKey(kind, slug))?.entry ?? null);
  }

  /** All entries of a slug, a name or an alias, whatever its spelling. */
  named(name: string): readonly KnownSpeaker[] {
    const bySlug = (['PERSON', 'ORGANIZATION'] as const).flatMap(
      (kind) => this.#bySlug.get(slugKey(kind, name)) ?? [],
    );
    return [...new Set([...bySlug, ...this.#byName.of(spellingKey(name))])];
  }

  /** All entries whom a name as somebody types it can mean. */
  called(name: string): readonly KnownSpeaker[] {
    this.#typed ??= [
      new NameIndex('PERSON', this.#people),
      new NameIndex('ORGANIZATION', this.#organizations),
    ];
    return this.#typed.flatMap((index) => index.called(name));
  }
}

function slugKey(kind: NamedKind, slug: string): string {
  return `${kind}:${slug}`;
}
