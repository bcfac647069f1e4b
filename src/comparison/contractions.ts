/** Contractions that say more than their parts do. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['is', 'not'],
  "let's": ['let', 'us'],
  "y'all": ['you', 'all'],
};

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** After these an "'s" is a verb; after any other word it may be a possessive. */
const BEFORE_IS = new Set('it that there here he she what who where when how this everything'.split(' '));

/**
 * The words that a folded word stands for: "don't" is "do" and "not", "we're" is "we" and "are". A possessive "'s" is
 * dropped. "'d" is taken for "would" and "'s" for "is", whatever they mean: two texts are compared by the same rule.
 */
export function expandContraction(folded: string): readonly string[] {
  if (Object.hasOwn(WHOLE, folded)) return WHOLE[folded] as readonly string[];
  if (!folded.includes("'")) return [folded];
  for (const [ending, word] of ENDINGS) {
    if (folded.length > ending.length && folded.endsWith(ending))
      return [folded.slice(0, -ending.length), word];
  }
  if (!folded.endsWith("'s")) return [folded];
  const base = folded.slice(0, -2);
  return BEFORE_IS.has(base) ? [base, 'is'] : [base];
}
