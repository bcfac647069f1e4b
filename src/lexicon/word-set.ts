/** A set of the words of a blank-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The words and phrases of a list with commas between, in order. */
export function phrases(list: string): readonly string[] {
  return list.trim().split(/,\s+/u);
}
