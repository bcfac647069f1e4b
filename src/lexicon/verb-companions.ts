import { isLowerCaseEndingIn } from '../text/character-class.ts';
import { ADVERBS, BE, HAVE, MODALS } from './function-words.ts';
import { wordSet } from './word-set.ts';

/** Words in "-ly" that are no adverbs. */
const NO_ADVERBS = wordSet(
  'ally rally reply supply family assembly fly jelly bully tally italy july monopoly anomaly',
);

const AUXILIARIES: ReadonlySet<string> = new Set([...MODALS, ...HAVE, ...BE]);

/** A pronoun with an auxiliary: "he’ll", "they’ve". */
const CONTRACTION = /^(?:he|she|it|they|we|i|you|who|what|that|here|there)’(?<auxiliary>d|ll|ve|re|m)$/u;

/** A word as lists have it, in lower case with a curly apostrophe, and as it is written. */
interface WrittenWord {
  readonly lower: string;
  readonly text: string;
}

/** Whether a word can be an adverb beside a verb: "also", "repeatedly". */
export function isAdverb({ lower, text }: WrittenWord): boolean {
  if (ADVERBS.has(lower)) return true;
  return isLowerCaseEndingIn(text, 'ly') && !NO_ADVERBS.has(lower);
}

/** The auxiliary of "he’ll" or "they’ve": "ll", "ve"; null for any other word. `word` is in lower case. */
export function contractedAuxiliary(word: string): string | null {
  return word.includes('’') ? (CONTRACTION.exec(word)?.groups?.auxiliary ?? null) : null;
}

/** Whether a word makes a clause finite: an auxiliary or a modal, contracted or not. `word` is in lower case. */
export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word) || contractedAuxiliary(word) !== null;
}
