/** By slug, where each item stands in its list of the graph. */
export type Ordinals = ReadonlyMap<string, number>;

export function ordinalsOf(items: readonly { readonly slug: string }[]): Ordinals {
  return new Map(items.map(({ slug }, ordinal) => [slug, ordinal]));
}
