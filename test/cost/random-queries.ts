import fc from 'fast-check';
import type { Vocabulary } from '../../bench/queries/random-arguments.ts';
import { type RandomQuery, writeRandomQuery } from '../../bench/queries/random-query.ts';

/** How finely random numbers are told apart. */
const STEPS = 2 ** 16;

/** Random queries over the schema, whose strings are from the vocabulary. */
export function randomQueries(vocabulary: Vocabulary): fc.Arbitrary<RandomQuery> {
  // Not fc.double, most of whose numbers are next to 0.
  const number = fc.noBias(fc.nat(STEPS - 1)).map((step) => step / STEPS);
  return fc
    .array(number, { minLength: 20, maxLength: 200, size: 'max' })
    .map((numbers) => writeRandomQuery(numbers, vocabulary));
}
