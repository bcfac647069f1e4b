import { distinctWords, lastWord } from '../text/words.ts';
import { organizationKey } from './organization-name.ts';
import { isSuffix, parsePersonName } from './person-name.ts';
import { type NamedKind, parseTypedName } from './typed-name.ts';
import type { NameBearer } from './typed-person.ts';

/** The last word of a name as it is written, and without what may follow it: a suffix, a company's form. */
function lastWordsOf(kind: NamedKind, name: string): readonly (string | null)[] {
  const last = lastWord(name);
  if (kind === 'ORGANIZATION') return [last, lastWord(organizationKey(name))];
  // Most names of people end in the family name, and taking thousands apart takes long.
  return last === null || isSuffix(last) || name.includes(',')
    ? [last, lastWord(parsePersonName(name).last)]
    : [last];
}

/** Finds people, or organizations, by their names. A name is found by its last word, so few are compared. */
export class NameIndex<T extends NameBearer> {
  readonly #kind: NamedKind;
  readonly #agents: T[] = [];
  readonly #bySlug = new Map<string, number>();
  readonly #byLastWord = new Map<string | null, Set<number>>();

  constructor(kind: NamedKind, agents: Iterable<T>) {
    this.#kind = kind;
    for (const agent of agents) this.add(agent);
  }

  add(agent: T): void {
    const place = this.#agents.push(agent) - 1;
    this.#bySlug.set(agent.slug, place);
    for (const name of [agent.name, ...agent.aliases]) {
      for (const word of lastWordsOf(this.#kind, name)) {
        this.#byLastWord.set(word, (this.#byLastWord.get(word) ?? new Set<number>()).add(place));
      }
    }
  }

  /**
   * Those with a name that ends in one of the words, in the order in which they were added.
   *
   * @param words folded, as `distinctWords` gives them
   */
  endingIn(words: ReadonlySet<string>): T[] {
    return this.#at(this.#placesEndingIn(words));
  }

  /** Those whom a name names as somebody types it, in the order in which they were added; a slug names only its own. */
  called(typed: string): T[] {
    return this.#at(this.placesOf(typed));
  }

  /** Where those whom a name names are among the agents, ascending: 0 is the first that was added. */
  placesOf(typed: string): readonly number[] {
    const own = this.#bySlug.get(typed.trim().toLowerCase());
    // A slug of several words is no name that somebody else has too.
    if (own !== undefined && typed.includes('-')) return [own];
    const isNamed = parseTypedName(this.#kind, typed);
    const words = distinctWords(`${typed} ${lastWordsOf(this.#kind, typed).join(' ')}`);
    return this.#placesEndingIn(words, own).filter((place) => this.#at([place]).some(isNamed));
  }

  #at(places: readonly number[]): T[] {
    return places.flatMap((place) => this.#agents[place] ?? []);
  }

  #placesEndingIn(words: ReadonlySet<string>, ...others: readonly (number | undefined)[]): number[] {
    const found = new Set(others.filter((place) => place !== undefined));
    for (const word of words) for (const place of this.#byLastWord.get(word) ?? []) found.add(place);
    return [...found].sort((a, b) => a - b);
  }
}
