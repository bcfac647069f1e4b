import type { Fidelity } from '../../model/quote.ts';

/** How a report relates to one place of a record. */
export interface Faithfulness {
  readonly fidelity: Fidelity;
  readonly similarity: number;
}

const BY_FIDELITY: Readonly<Record<Fidelity, number>> = {
  VERBATIM: 0,
  SHORTENED: 1,
  REWORDED: 2,
  CHANGED: 3,
  NOT_ON_RECORD: 4,
};

/** A place that is less similar than the most similar one by more than this is another utterance. */
const NEARLY_EQUAL = 0.15;

/**
 * The places that a report may be from, the most faithful first: of those that are nearly as similar as the most similar
 * one, by fidelity, then by similarity, then as they were.
 */
export function mostFaithfulFirst<Place>(
  places: readonly Place[],
  faithfulnessOf: (place: Place) => Faithfulness,
): readonly Place[] {
  const best = Math.max(...places.map((place) => faithfulnessOf(place).similarity));
  return places
    .filter((place) => faithfulnessOf(place).similarity >= best - NEARLY_EQUAL)
    .sort((x, y) => {
      const [a, b] = [faithfulnessOf(x), faithfulnessOf(y)];
      return BY_FIDELITY[a.fidelity] - BY_FIDELITY[b.fidelity] || b.similarity - a.similarity;
    });
}
