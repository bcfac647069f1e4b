import { type Token, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';

/** The marks that a nickname is in, "Bob" or ``Bob''; a mark that is typed twice is two tokens. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '”'],
  ['`', "'`"],
  ["'", "'"],
  ['‘', '’'],
]);

/** Whether the token at an index opens marks. */
export function opensNickname(tokens: readonly Token[], index: number): boolean {
  return CLOSING.has(tokenAt(tokens, index).text);
}

/** The token that closes the marks which open at an index, around a few capitalized words; -1 without one. */
export function nicknameEnd(tokens: readonly Token[], index: number): number {
  const mark = tokenAt(tokens, index).text;
  const closing = CLOSING.get(mark);
  if (closing === undefined) return -1;
  const twice = tokenAt(tokens, index + 1).text === mark;
  if (!twice && mark === '`') return -1;
  const first = twice ? index + 2 : index + 1;
  let end = first;
  while (end - first < AGENTS.longestNickname && tokenAt(tokens, end).capitalized) end++;
  const closes = (at: number) => at < tokens.length && closing.includes(tokenAt(tokens, at).text);
  if (end === first || !closes(end) || (twice && !closes(end + 1))) return -1;
  return twice ? end + 1 : end;
}
