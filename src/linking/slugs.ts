import { slugify } from '../text/slug.ts';

/** Gives out slugs that are unique across people and organizations. */
export class Slugs {
  readonly #taken: Set<string>;
  /** For each slug that was claimed more than once, the last number after it: thousands can have one name. */
  readonly #lastNumbers = new Map<string, number>();

  /** @param reserved slugs that the authority files have given already */
  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** The slug of a name, with a number after it from the second of that slug on: "john-smith-2". */
  claim(name: string): string {
    const base = slugify(name) || codePoints(name);
    let slug = base;
    if (this.#taken.has(slug)) {
      let number = this.#lastNumbers.get(base) ?? 1;
      do slug = `${base}-${++number}`;
      while (this.#taken.has(slug));
      this.#lastNumbers.set(base, number);
    }
    this.#taken.add(slug);
    return slug;
  }
}

/** The slug of a name without a single Latin letter or digit, made of its code points: stable, and unlike any other. */
function codePoints(name: string): string {
  return ['name', ...Array.from(name, (character) => character.codePointAt(0)?.toString(16))].join('-');
}
