import { slugify } from '../text/slug.ts';

/** Gives out slugs that are unique across people and organizations. */
export class Slugs {
  readonly #taken: Set<string>;

  /** @param reserved slugs that the authority files have given already */
  constructor(reserved: Iterable<string>) {
    this.#taken = new Set(reserved);
  }

  /** The slug of a name, with a number behind it from the second of that slug on: "john-smith-2". */
  claim(name: string): string {
    const base = slugify(name) || codePoints(name);
    let slug = base;
    for (let number = 2; this.#taken.has(slug); number++) slug = `${base}-${number}`;
    this.#taken.add(slug);
    return slug;
  }
}

/** A name without a single Latin letter or digit is told by its code points: stable, and unlike any other. */
function codePoints(name: string): string {
  return ['name', ...Array.from(name, (character) => character.codePointAt(0)?.toString(16))].join('-');
}
