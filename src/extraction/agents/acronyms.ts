import { FUNCTION_WORDS, MODALS, OBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { PLAIN_CAPITALS } from '../../lexicon/organizations.ts';
import { PLACE_WORDS } from '../../lexicon/places.ts';
import { HONORIFICS } from '../../lexicon/roles.ts';
import { isCapital, lengthOfAll } from '../../text/character-class.ts';
import { inTitleCase } from '../../text/title-case.ts';
import { isWord, type Token, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';

/** Whether a word opens a paragraph as its dateline does: "MACAU (Reuters)", "MACAU –", "DOVER, Del. —", "KOCHI:". */
function isDateline(tokens: readonly Token[], index: number): boolean {
  if (index > 2 || tokenAt(tokens, index - 1).text === '(') return false;
  for (const { text, kind, capitalized } of tokens.slice(index + 1, index + 1 + AGENTS.longestDateline)) {
    if (text === '(' || kind === 'DASH' || kind === 'HYPHEN' || text === ':') return true;
    if (kind === 'WORD' ? !capitalized && !/^\d/u.test(text) : !/^[,./]$|\d/u.test(text)) return false;
  }
  return false;
}

/** Whether a token is a word in capitals among others, as in a heading. */
function isShouted(token: Token): boolean {
  const { text, lower } = token;
  return (
    isWord(token) &&
    lengthOfAll(text, isCapital) >= 2 &&
    (text.length >= AGENTS.shortestShouted || (FUNCTION_WORDS.has(lower) && text !== 'US'))
  );
}

/** Whether a word is two to six capitals, or three and more with a full stop after each. */
function isInCapitals(word: string): boolean {
  const letters = lengthOfAll(word.replaceAll('.', ''), isCapital);
  return letters === word.length ? letters >= 2 && letters <= 6 : letters >= 3 && /^(?:[^.]+\.)+$/.test(word);
}

/** Whether a word in capitals is an organization's acronym. */
export function isAcronym(tokens: readonly Token[], index: number, smallWords: ReadonlySet<string>): boolean {
  const { text: word, lower, possessive } = tokenAt(tokens, index);
  if (word.length >= AGENTS.shortestTown && isDateline(tokens, index)) return false;
  if (!isInCapitals(word)) return false;
  // "He would FIX it", "told them to STOP": loud, and no name. "FHC/ABJ/03" is a code.
  const before = tokenAt(tokens, index - 1);
  if (MODALS.has(before.lower) || before.lower === 'not') return false;
  // "MS. QUINN"
  if (HONORIFICS.has(inTitleCase(before.text))) return false;
  const next = tokenAt(tokens, index + 1).lower;
  const isObject = (lower: string) => OBJECT_PRONOUNS.has(lower);
  if (
    before.lower === 'to' &&
    (isObject(tokenAt(tokens, index - 2).lower) || isObject(next) || next === 'up')
  )
    return false;
  if (before.text === '/' || tokenAt(tokens, index + 1).text === '/') return false;
  if (PLAIN_CAPITALS.has(word.replaceAll('.', '')) || PLACE_WORDS.has(word)) return false;
  if (PLACE_WORDS.has(word.charAt(0) + lower.slice(1))) return false;
  if (smallWords.has(lower.replaceAll('.', ''))) return false;
  const isAmongShouted =
    (!before.possessive && isShouted(before)) || (!possessive && isShouted(tokenAt(tokens, index + 1)));
  return !isAmongShouted;
}
