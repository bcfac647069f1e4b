import type { KnownAgent } from '../../extraction/document.ts';
import { fold } from '../../text/fold.ts';
import { ListMap } from './list-map.ts';

export type SpeakerKind = 'PERSON' | 'ORGANIZATION';

/** An entry of an authority file. */
export interface KnownSpeaker {
  readonly kind: SpeakerKind;
  readonly entry: KnownAgent;
}

/** Who the authority files know, by name: one index for the corrections of all articles. */
export class KnownSpeakers {
  /** Whether these are all; false if an authority file, or the name of an entry, could not be read. */
  readonly complete: boolean;
  readonly #bySlug = new Map<string, KnownSpeaker>();
  readonly #byName = new ListMap<string, KnownSpeaker>();

  constructor(people: readonly KnownAgent[], organizations: readonly KnownAgent[], complete = true) {
    this.complete = complete;
    for (const entry of people) this.#add({ kind: 'PERSON', entry });
    for (const entry of organizations) this.#add({ kind: 'ORGANIZATION', entry });
  }

  #add(speaker: KnownSpeaker): void {
    const { key, name, aliases } = speaker.entry;
    this.#bySlug.set(slugKey(speaker.kind, key), speaker);
    for (const own of new Set([name, ...aliases].map(fold))) this.#byName.add(own, speaker);
  }

  /** The entry of a slug; null if there is none. */
  entryOf(kind: SpeakerKind, slug: string | null): KnownAgent | null {
    return slug === null ? null : (this.#bySlug.get(slugKey(kind, slug))?.entry ?? null);
  }

  /** All entries of a slug, a name or an alias, whatever its case and accents. */
  called(name: string): readonly KnownSpeaker[] {
    const bySlug = (['PERSON', 'ORGANIZATION'] as const).flatMap(
      (kind) => this.#bySlug.get(slugKey(kind, name)) ?? [],
    );
    return [...new Set([...bySlug, ...this.#byName.of(fold(name))])];
  }
}

function slugKey(kind: SpeakerKind, slug: string): string {
  return `${kind}:${slug}`;
}
