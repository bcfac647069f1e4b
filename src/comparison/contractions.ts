import { wordSet } from '../lexicon/word-set.ts';

/** Contractions that say more than their parts do. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ["y'all", ['you', 'all']],
]);

const ENDINGS: readonly (readonly [ending: string, word: string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
];

/** "y'all'd've" has two. A hostile text repeats them without end. */
const MOST_ENDINGS = 3;

/** After these an "'s" is a verb; after any other word it may be a possessive. */
const BEFORE_IS = wordSet('it that there here he she what who where when how this everything');

/** Before these an "'s" is a verb, whatever word it is in: nobody has an "indeed", a "not" or a "the". */
const AFTER_IS: ReadonlySet<string | null> = wordSet(`
  a an the this that these those not never indeed also already always going gonna been being about across after against
  among around at before behind between beyond by for from in into near on onto out over through to toward towards under
  up with within without because he she it they we you i
`);

/**
 * The words of a folded word: "don't" is "do" and "not", "couldn't've" is "could", "not" and "have". A possessive "'s"
 * is dropped: "China's reputation", but not "China's indeed". "'d" is read as "would" and "'s" as "is", whatever they
 * mean: two texts are compared by the same rule.
 *
 * @param next the folded word after it, with nothing but blanks between; null if there is none
 */
export function expandContraction(folded: string, next: string | null): readonly string[] {
  const words: string[] = [];
  let base = folded;
  while (words.length < MOST_ENDINGS && !WHOLE.has(base)) {
    const found = ENDINGS.find(([ending]) => base.length > ending.length && base.endsWith(ending));
    if (!found) break;
    base = base.slice(0, -found[0].length);
    words.push(found[1]);
  }
  return [...expandBase(base, words.at(-1) ?? next), ...words.reverse()];
}

function expandBase(folded: string, next: string | null): readonly string[] {
  const whole = WHOLE.get(folded);
  if (whole !== undefined) return whole;
  if (!folded.endsWith("'s")) return [folded];
  const base = folded.slice(0, -2);
  return BEFORE_IS.has(base) || AFTER_IS.has(next) ? [base, 'is'] : [base];
}
