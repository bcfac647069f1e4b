import { NAME_SUFFIXES } from '../../lexicon/given-names.ts';
import { WORDS_OF_SCHOOLS } from '../../lexicon/organizations.ts';
import { HONORIFICS, isRoleNoun, TITLES } from '../../lexicon/roles.ts';
import { isNameAbbreviation, type Token, tokenAt } from '../../text/tokens.ts';
import { isGivenName } from './capitalized-runs.ts';
import { isPlaceWord, isThingWord } from './person-words.ts';

/** The last title in a run that a name follows; -1 if there is none. `before` is the token before the run. */
export function lastTitle(run: readonly Token[], before: Token, smallWords: ReadonlySet<string>): number {
  return run.findLastIndex(({ text }, i) => {
    if (!TITLES.has(text) && !HONORIFICS.has(text)) return false;
    // "Father-of-two Dean Bell": a given name.
    if (isGivenName(text) && tokenAt(run, i - 1).text.includes('-of-')) return false;
    // "Premier Dean Hollis", "Rovers boss Dean Ames": the title is before it.
    if (isGivenName(text) && i === run.length - 2) {
      if (isRoleNoun((i > 0 ? tokenAt(run, i - 1) : before).text)) return false;
      // "Dean Ames scored": a dean is of a school.
      if (i === 0 && !WORDS_OF_SCHOOLS.some((word) => smallWords.has(word))) return false;
    }
    // "Carl King Jr.": a suffix follows a family name, and no title.
    if (NAME_SUFFIXES.has(tokenAt(run, i + 1).text)) return false;
    return i < run.length - 1 || i === 0 || !endsFullName(run, i);
  });
}

/** Whether a title that ends a run is a family name: "Rep. Jo Dean", after a given name or a word with its own title. */
function endsFullName(run: readonly Token[], index: number): boolean {
  const [before, title] = [tokenAt(run, index - 1), tokenAt(run, index - 2)];
  if (isGivenName(before.text)) return true;
  const isIntroduced = TITLES.has(title.text) || isNameAbbreviation(title);
  if (!isIntroduced || isNameAbbreviation(before)) return false;
  return !isThingWord(before.text) && !isPlaceWord(before.text) && !isRoleNoun(before.text);
}
