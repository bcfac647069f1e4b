import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import { FEMALE_NAMES, MALE_NAMES, NAME_PARTICLES } from '../../lexicon/given-names.ts';
import { TITLE_ABBREVIATIONS } from '../../lexicon/roles.ts';
import type { TokenRange } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { nicknameEnd } from './nicknames.ts';

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
  return before === undefined || (before.kind === 'PUNCTUATION' && BEFORE_SENTENCE.has(before.text));
}

/** Whether a token could be a part of a name: capitalised, or an article that Arabic names carry. */
function isNameWord(token: Token): boolean {
  if (token.capitalized) return true;
  return token.text.charAt(2) === '-' && /^(?:al|el|ad|ul)-\p{Lu}/u.test(token.text);
}

/** Names in capitals that read like function words. */
const CAPITALS_THAT_NAME: ReadonlySet<string> = new Set(['US', 'IT', 'WHO']);

/** "I’ve", "It’ll", "Didn’t": a pronoun or an auxiliary with the rest of its verb. */
const CONTRACTION = /^(?:i|you|he|she|it|we|they|that|there|here|who|what)['’](?:ve|re|ll|d|m)$|n['’]t$/u;

/** Function words that are family names behind a given name: "Theresa May". */
const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(['May', 'Still', 'Little', 'Most', 'Over']);

/** Whether a capitalised word is no more than a function word that a sentence or a title begins with. */
function isFunctionWord(tokens: readonly Token[], index: number): boolean {
  const { text: word, lower } = tokens[index] as Token;
  if ((lower.includes('’') || lower.includes("'")) && CONTRACTION.test(lower)) return true;
  if (!FUNCTION_WORDS.has(lower) || CAPITALS_THAT_NAME.has(word)) return false;
  if (word.length === 1 && index > 0 && abbreviates(tokens, index + 1) && !startsSentence(tokens, index))
    return false;
  const before = tokens[index - 1];
  if (FAMILY_NAMES_TOO.has(word) && before !== undefined && isGivenName(before.text)) return false;
  const next = tokens[index + 1];
  const beforeName = next !== undefined && isNameWord(next) && !startsSentence(tokens, index);
  return !(isGivenName(word) && beforeName);
}

/** Whether nothing but one blank, or a line break of a wrapped line, stands between two tokens. */
function adjacent(a: Token, b: Token): boolean {
  return b.start - a.end <= 2 && b.start > a.end;
}

/** Whether the full stop at an index belongs to the initial or the abbreviation before it. */
function abbreviates(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1];
  const stop = tokens[index];
  if (stop?.text !== '.' || word === undefined || word.end !== stop.start) return false;
  return /^\p{Lu}$/u.test(word.text) || TITLE_ABBREVIATIONS.has(word.text) || /^[JS]r$/u.test(word.text);
}

/** The token behind a word, or behind the nickname in marks that stands between it and a name: Robert “Bob” Dunn. */
function behindNickname(tokens: readonly Token[], index: number): number {
  const close = nicknameEnd(tokens, index + 1);
  const family = tokens[close + 1];
  if (close < 0 || family === undefined || !isNameWord(family)) return index + 1;
  const named =
    isGivenName((tokens[index] as Token).text) && family.start - (tokens[close] as Token).end === 1;
  return named ? close + 1 : index + 1;
}

/**
 * Maximal runs of capitalised words, with the initials' stops and the particles inside them. Function words, other
 * punctuation and possessives end a run.
 */
export function capitalizedRuns(tokens: readonly Token[], taken: ReadonlySet<number>): TokenRange[] {
  const runs: TokenRange[] = [];
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i] as Token;
    if (!isNameWord(token) || taken.has(i) || isFunctionWord(tokens, i)) {
      i++;
      continue;
    }
    let last = i;
    for (;;) {
      let next = behindNickname(tokens, last);
      if (abbreviates(tokens, next)) next++;
      const from = tokens[next - 1] as Token;
      let particles = 0;
      while (
        particles < 3 &&
        NAME_PARTICLES.has(tokens[next + particles]?.text ?? '') &&
        !isNameWord(tokens[next + particles] as Token)
      )
        particles++;
      const candidate = tokens[next + particles];
      if (
        candidate === undefined ||
        !isNameWord(candidate) ||
        taken.has(next + particles) ||
        !adjacent(tokens[next] === candidate ? from : (tokens[next + particles - 1] as Token), candidate) ||
        isFunctionWord(tokens, next + particles)
      )
        break;
      last = next + particles;
    }
    if (/^[JS]r$/u.test((tokens[last] as Token).text) && abbreviates(tokens, last + 1)) last++;
    runs.push({ first: i, last });
    i = last + 1;
  }
  return runs;
}
