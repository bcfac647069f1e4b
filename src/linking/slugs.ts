import { slugify } from '../text/slug.ts';

/**
 * Makes the function that gives a name its slug, unique across people and organizations: from the second of that slug
 * on with a number after it, "john-smith-2".
 *
 * @param reserved slugs that the authority files have given already
 */
export function slugGiver(reserved: Iterable<string>): (name: string) => string {
  const taken = new Set(reserved);
  // For each slug that was given more than once, the last number after it: thousands can have one name.
  const lastNumbers = new Map<string, number>();
  return (name) => {
    const base = slugify(name) || codePoints(name);
    let slug = base;
    if (taken.has(slug)) {
      let number = lastNumbers.get(base) ?? 1;
      do slug = `${base}-${++number}`;
      while (taken.has(slug));
      lastNumbers.set(base, number);
    }
    taken.add(slug);
    return slug;
  };
}

/** The slug of a name without a single Latin letter or digit, made of its code points: stable, and unlike any other. */
function codePoints(name: string): string {
  return ['name', ...Array.from(name, (character) => character.codePointAt(0)?.toString(16))].join('-');
}
