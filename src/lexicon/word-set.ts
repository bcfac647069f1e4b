/** A set of the words of a blank-separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The words and phrases of a list with commas between, in order. */
export function phrases(list: string): readonly string[] {
  return list.trim().split(/,\s+/u);
}

/** A map of the pairs of a blank-separated list: "behaviour:behavior". */
export function wordPairs(list: string): ReadonlyMap<string, string> {
  return new Map(
    [...wordSet(list)].map((pair): [string, string] => {
      const [word = '', other = ''] = pair.split(':');
      return [word, other];
    }),
  );
}
