import { stemmer } from 'stemmer';

/** A stem as short as this says too little: Porter's algorithm would find "used" for "us". */
const MIN_STEM_LENGTH = 3;

/** Words whose last "s" is no plural's, though Porter's algorithm takes it for one: "virus", "gas". */
const SINGULAR_IN_S = /us$|^[^s]{2}s$/;

/**
 * What the forms of an English word have in common, by Porter's algorithm ("An algorithm for suffix stripping", 1980).
 *
 * @param word folded
 */
export function stemOf(word: string): string {
  const isShort = word.length < MIN_STEM_LENGTH;
  const stem = isShort ? word : stemmer(SINGULAR_IN_S.test(word) ? `${word}es` : word);
  return stem.length < MIN_STEM_LENGTH ? word : stem;
}
