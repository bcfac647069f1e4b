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

/** Before these an "'s" is a verb, whatever it ends: nobody has an "indeed", a "not" or a "the". */
const BEHIND_IS: ReadonlySet<string> = new Set(
  `a an the this that these those not never indeed also already always going gonna been being about across after against
  among around at before behind between beyond by for from in into near on onto out over through to toward towards under
  up with within without because he she it they we you i`.split(/\s+/),
);

/**
 * The words that a folded word stands for: "don't" is "do" and "not", "we're" is "we" and "are". A possessive "'s" is
 * dropped: "China's reputation", but not "China's indeed". "'d" is taken for "would" and "'s" for "is", whatever they
 * mean: two texts are compared by the same rule.
 *
 * @param next the folded word behind it, with nothing but blanks between; null where there is none
 */
export function expandContraction(folded: string, next: string | null): readonly string[] {
  if (Object.hasOwn(WHOLE, folded)) return WHOLE[folded] as readonly string[];
  if (!folded.includes("'")) return [folded];
  for (const [ending, word] of ENDINGS) {
    if (folded.length > ending.length && folded.endsWith(ending))
      return [folded.slice(0, -ending.length), word];
  }
  if (!folded.endsWith("'s")) return [folded];
  const base = folded.slice(0, -2);
  return BEFORE_IS.has(base) || (next !== null && BEHIND_IS.has(next)) ? [base, 'is'] : [base];
}
