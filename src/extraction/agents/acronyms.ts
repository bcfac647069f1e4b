import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { PLAIN_CAPITALS } from '../../lexicon/organizations.ts';
import { PLACE_WORDS } from '../../lexicon/places.ts';
import type { Token } from '../tokens.ts';

/** A dateline has no more tokens between its town and its dash. */
const LONGEST_DATELINE = 12;

/** Whether a word opens a paragraph as its dateline does: "MACAU (Reuters)", "MACAU –", "DOVER, Del. —". */
function isDateline(tokens: readonly Token[], index: number): boolean {
  if (index > 2 || tokens[index - 1]?.text === '(') return false;
  for (let i = index + 1; i < tokens.length && i - index <= LONGEST_DATELINE; i++) {
    const { text, kind, capitalized } = tokens[i] as Token;
    if (/^[(–—-]$/u.test(text)) return true;
    if (kind === 'WORD' ? !capitalized && !/^\d/u.test(text) : !/^[,./]$/u.test(text)) return false;
  }
  return false;
}

/** Whether a word in capitals is an organization's acronym. */
export function isAcronym(tokens: readonly Token[], index: number, smallWords: ReadonlySet<string>): boolean {
  const word = (tokens[index] as Token).text;
  if (word.length > 4 && isDateline(tokens, index)) return false;
  if (!/^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){3,})$/u.test(word)) return false;
  const capitals = word.replaceAll('.', '');
  if (PLAIN_CAPITALS.has(capitals) || PLACE_WORDS.has(word)) return false;
  if (PLACE_WORDS.has(word.charAt(0) + word.slice(1).toLowerCase())) return false;
  if (smallWords.has(capitals.toLowerCase())) return false;
  const shouted = (token: Token | undefined) =>
    token !== undefined &&
    token.kind === 'WORD' &&
    /^\p{Lu}{2,}$/u.test(token.text) &&
    (token.text.length > 3 || (FUNCTION_WORDS.has(token.lower) && token.text !== 'US'));
  return !(shouted(tokens[index - 1]) || shouted(tokens[index + 1]));
}
