import { wordSet } from '../lexicon/word-set.ts';
import { stemOf } from '../text/stem.ts';

/** Words that hold a sentence together and say nothing of what it is about; contractions are folded before. */
const FUNCTION_WORDS = wordSet(`
  a an the this that these those such each every either neither both all any some many most several few much more less
  no none another other others what which who whom whose where when why how whether if unless although though because
  since until while as like than then there here now once also even only just not never ever still yet already again too
  very so well and or but nor for of in on at by to from with without within into onto upon over under above below
  between among amid against about across after before behind beyond during except inside near off out outside past per
  through throughout toward towards up down via despite
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself himself
  herself itself themselves ourselves yourself one ones
  is are was were be been being am has have had having do does did doing done will would shall should can could may
  might must ought need let get gets got go goes went going gone come comes came make makes made take takes took
  say says said saying thing things
`);

/** Whether a folded word says nothing of what a sentence is about. */
export const isFunctionWord = (folded: string): boolean => FUNCTION_WORDS.has(folded);

/**
 * The content words of a wording: what is left without function words, stemmed, so that "threatens" and "threatened"
 * are one. Each once, in the order of the text.
 *
 * @param folded as `Wording` has them
 */
export function contentWords(folded: readonly string[]): readonly string[] {
  return [...new Set(folded.filter((word) => !isFunctionWord(word)).map(stemOf))];
}
