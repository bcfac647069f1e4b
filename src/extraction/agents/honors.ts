import { POST_NOMINALS } from '../../lexicon/given-names.ts';
import { HONORIFICS } from '../../lexicon/roles.ts';
import { type Token, tokenAt } from '../../text/tokens.ts';
import { isGivenName } from './capitalized-runs.ts';

/** How many of the last tokens of a run are honors after a name: "Anna Bell QC", but not "Orton South MP". */
export function honorsAfter(run: readonly Token[]): number {
  let count = 0;
  while (run.length - count > 1 && POST_NOMINALS.has(tokenAt(run, run.length - 1 - count).text)) count++;
  const isNamed = run.some(({ text }) => isGivenName(text) || HONORIFICS.has(text));
  return isNamed || /^[QK]C$/.test(run.at(-1)?.text ?? '') ? count : 0;
}
