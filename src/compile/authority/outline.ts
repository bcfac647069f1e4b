import { slugify } from '../../text/slug.ts';

/**
 * What the rules between entries are about, read from an entry as far as it is sound: so that a fault in one part
 * of it neither hides a second one nor makes those wrong that point at it.
 */
export interface Outline {
  /** '' where none can be made of the name. */
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Slug of the broader topic. */
  readonly broader: string | null;
}

/** The outline of an authority file's entry; null for one without a name. */
export function outlineOf(entry: unknown): Outline | null {
  const { slug, name, aliases, broader } = (entry ?? {}) as Record<string, unknown>;
  if (!isText(name)) return null;
  return {
    slug: slugOf({ name, slug: isText(slug) ? slug : null }),
    name,
    aliases: Array.isArray(aliases) ? aliases.filter(isText) : [],
    broader: isText(broader) ? broader : null,
  };
}

/** The slug an entry states or, where it states none, its name's; '' where that has no Latin letter or digit. */
export function slugOf(entry: { readonly name: string; readonly slug?: string | null | undefined }): string {
  return entry.slug ?? slugify(entry.name);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
