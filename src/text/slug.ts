import { fold } from './fold.ts';

/** What a slug may look like: lower-case ASCII letters, digits, and single hyphens or underscores between them. */
export const SLUG = /^[a-z0-9]+(?:[-_]+[a-z0-9]+)*$/;

/**
 * Makes a slug of a name: `slugify("João Gomes Cravinho")` is `"joao-gomes-cravinho"`. Underscores stay.
 * Empty if the name has no ASCII letter or digit, even folded.
 */
export function slugify(name: string): string {
  return fold(name)
    .replace(/'s\b/g, 's')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^[-_]+|(?<![-_])[-_]+$/g, '');
}
