import {
  FAMILY_NAMES_LIKE_FUNCTION_WORDS,
  FUNCTION_WORDS,
  NAMES_LIKE_FUNCTION_WORDS,
} from '../../lexicon/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { contractedAuxiliary } from '../../lexicon/verb-companions.ts';
import { closesName, mayEndSentence, type Token, type TokenRange, tokenAt } from '../../text/tokens.ts';
import { AGENTS } from '../weights.ts';
import { nicknameEnd } from './quoted-nicknames.ts';

/** Whether a word is a given name that the lexicon knows. */
export function isGivenName(word: string): boolean {
  if (MALE_NAMES.has(word) || FEMALE_NAMES.has(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && isGivenName(word.slice(0, hyphen));
}

const BEFORE_SENTENCE: ReadonlySet<string> = new Set('.!?:"“„«‘\'`–—-');

/** Whether a sentence, or a quotation, begins with this token. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before === undefined || BEFORE_SENTENCE.has(before.text) || mayEndSentence(before);
}

/** Whether a token could be a part of a name: capitalized, or an article that Arabic names carry. */
function isNameWord(token: Token): boolean {
  if (token.capitalized) return true;
  return token.text.charAt(2) === '-' && /^(?:al|el|ad|ul)-\p{Lu}/u.test(token.text);
}

/** Whether a capitalized word is no more than a function word that a sentence or a title begins with. */
function isFunctionWord(tokens: readonly Token[], index: number): boolean {
  const { text: word, lower, abbreviated } = tokenAt(tokens, index);
  // "I’ve", "It’ll", "Didn’t"
  if (contractedAuxiliary(lower) !== null || lower.endsWith('n’t')) return true;
  if (!FUNCTION_WORDS.has(lower) || NAMES_LIKE_FUNCTION_WORDS.has(word)) return false;
  const starts = startsSentence(tokens, index);
  if (word.length === 1 && abbreviated && !starts) return false;
  if (FAMILY_NAMES_LIKE_FUNCTION_WORDS.has(word) && isGivenName(tokenAt(tokens, index - 1).text))
    return false;
  return !(isGivenName(word) && isNameWord(tokenAt(tokens, index + 1)) && !starts);
}

/** Whether nothing but one blank, or a line break of a wrapped line, is between two tokens. */
function isAdjacent(a: Token, b: Token): boolean {
  return b.start - a.end <= 2 && b.start > a.end;
}

/** The token after a word, or after the nickname in marks that is between it and a name: Robert “Bob” Dunn. */
function afterNickname(tokens: readonly Token[], index: number): number {
  const close = nicknameEnd(tokens, index + 1);
  if (close < 0 || !isNameWord(tokenAt(tokens, close + 1))) return index + 1;
  const isNamed = isGivenName(tokenAt(tokens, index).text);
  return isNamed && tokenAt(tokens, close + 1).start - tokenAt(tokens, close).end === 1
    ? close + 1
    : index + 1;
}

/** The next word of a run, after its last one, a nickname and particles; -1 if the run ends. */
function nextInRun(tokens: readonly Token[], last: number, taken: ReadonlySet<number>): number {
  if (closesName(tokenAt(tokens, last))) return -1;
  let next = afterNickname(tokens, last);
  const first = next;
  const isParticle = (token: Token) => NAME_PARTICLES.has(token.text) && !isNameWord(token);
  while (next - first < AGENTS.mostParticles && isParticle(tokenAt(tokens, next))) next++;
  const word = tokenAt(tokens, next);
  if (!isNameWord(word) || taken.has(next) || !isAdjacent(tokenAt(tokens, next - 1), word)) return -1;
  return isFunctionWord(tokens, next) ? -1 : next;
}

/**
 * Maximal runs of capitalized words, with initials and particles inside them. Function words, punctuation, possessives
 * and stops that may end a sentence end a run.
 */
export function capitalizedRuns(tokens: readonly Token[], taken: ReadonlySet<number>): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isNameWord(tokenAt(tokens, first)) || taken.has(first) || isFunctionWord(tokens, first)) continue;
    let last = first;
    for (let next = first; next >= 0; next = nextInRun(tokens, last, taken)) last = next;
    runs.push({ first, last });
    first = last;
  }
  return runs;
}

/** The first of the capitalized words of one name that end at an index. */
export function capitalsStart(tokens: readonly Omit<Token, 'kind'>[], index: number): number {
  let first = index;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokenAt(tokens, at);
    if (!token.capitalized || closesName(token) || FUNCTION_WORDS.has(token.lower)) break;
    first = at;
  }
  return first;
}
