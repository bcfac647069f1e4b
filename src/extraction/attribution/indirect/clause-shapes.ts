import { cueForm } from '../../../lexicon/cues.ts';
import { DETERMINERS, FUNCTION_WORDS, ORDINALS } from '../../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../../lexicon/places.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { isWord } from '../../../text/tokens.ts';
import type { SentenceItem } from '../sentences.ts';
import { isMark } from '../sentences.ts';
import { isAdverb, isFiniteAuxiliary, plainWord } from './verb-groups.ts';

const SUBJECT_PRONOUN = /^(?:he|she|they|it|we|i|you|there)(?:’\p{L}+)?$/u;
const OBJECT_PRONOUN = /^(?:him|them|us|me|himself|herself|themselves|itself)$/u;
/** Pronouns and adverbs that begin a clause and are no subject pronouns. */
const CLAUSE_PRONOUN =
  /^(?:one|two|what|who|whoever|whatever|everyone|nobody|people|others?|neither|either|much|none|not|here|there)$/u;
/** Words that join one noun phrase. */
const JOINT = /^(?:of|and|for|at|in|from)$/u;
/** Finite verbs that are not recognized by their ending. */
export const IRREGULAR_PASTS = wordSet(`
  went came took got made gave left lost won ran began became kept let met paid sent built held brought grew fell rose
  said told knew thought saw heard felt found spoke wrote stood sat led fought bought sold spent meant chose broke drove
  threw drew cut put hit
`);
const FINITE_VERBS: ReadonlySet<string> = new Set([
  ...IRREGULAR_PASTS,
  ...wordSet('needs wants makes takes gets goes comes means remains becomes seems appears deserves faces'),
]);
/** The word after one of these is no verb of the clause that is looked at. */
const BEFORE_ANOTHER_VERB = wordSet('who which that to');
/** What a plain clause ends before. */
const PLAIN_ENDS = wordSet(', and but');
/** Verbs that no bare object follows. */
const CLAUSE_ONLY = /^(?:say|think|believe|argue|insist|claim|contend)$/u;
const CLAUSE_AFTER_CLAUSE = /^(?:say|believe|think|tell|argue|insist|claim)$/u;
const SHORTEST_CLAUSE = 4;
const LONGEST_CLAUSE_HEAD = 25;
const LONGEST_OBJECT = 10;

/** Whether a word is a pronoun that is a clause's subject. */
export function isSubjectPronoun(word: string): boolean {
  return SUBJECT_PRONOUN.test(word);
}

/** Whether a finite verb follows an item, before the next mark and before `limit`. */
export function hasFiniteVerb(items: readonly SentenceItem[], from: number, limit = items.length): boolean {
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_CLAUSE_HEAD); i++) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION') return false;
    if (isMark(item)) {
      if (/^[.;:!?]$/u.test(item.text)) return false;
      continue;
    }
    const word = plainWord(item);
    if (BEFORE_ANOTHER_VERB.has(word)) {
      i++;
      continue;
    }
    if (FINITE_VERBS.has(word) || isFiniteAuxiliary(item)) return true;
    if (word.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(item.text)) return true;
    if (cueForm(word)?.form === 'PAST') return true;
  }
  return false;
}

/** The last item of a short noun phrase: who a verb addresses or is about; -1 if none begins here. */
export function objectEnd(items: readonly SentenceItem[], from: number): number {
  if (OBJECT_PRONOUN.test(plainWord(items[from]))) return from;
  let last = -1;
  for (let i = from; i < Math.min(items.length, from + LONGEST_OBJECT); i++) {
    const item = items[i] as SentenceItem;
    const word = plainWord(item);
    if (!isWord(item) || CALENDAR_WORDS.has(item.text)) break;
    const inside = DETERMINERS.has(word) || JOINT.test(word) || /^(?:others?|you|her|it)$/u.test(word);
    if (FUNCTION_WORDS.has(word) && !inside) break;
    // "The other two leaders" is one phrase, "reporters this week" two.
    const begins = DETERMINERS.has(word) && !ORDINALS.has(word);
    if (i > from && begins && !JOINT.test(plainWord(items[i - 1]))) break;
    last = i;
  }
  return last;
}

/** Whether "to" at an item leads to a verb rather than to a noun. */
export function isInfinitive(items: readonly SentenceItem[], to: number): boolean {
  if (plainWord(items[to]) !== 'to') return false;
  const item = items[to + 1];
  if (item?.kind === 'QUOTATION') return true;
  const word = plainWord(item);
  const noun = DETERMINERS.has(word) || OBJECT_PRONOUN.test(word) || /^(?:her|what|how|whom)$/u.test(word);
  return /^\p{Ll}/u.test(item?.text ?? '') && !noun;
}

/** Whether a subject may begin at an item, rather than a circumstance or a link: "The plan", not "In May". */
export function beginsNounPhrase(item: SentenceItem | undefined): boolean {
  const word = plainWord(item);
  if (DETERMINERS.has(word) || SUBJECT_PRONOUN.test(word)) return true;
  return word !== '' && !FUNCTION_WORDS.has(word) && !isAdverb(item) && !CALENDAR_WORDS.has(item?.text ?? '');
}

/** Whether enough words for a clause follow before the next mark. */
function isLong(items: readonly SentenceItem[], from: number): boolean {
  for (let i = from; i < from + SHORTEST_CLAUSE; i++) if (!isWord(items[i])) return false;
  return true;
}

/**
 * The item before which a clause's own verb is if its verb of reporting takes things too: "learned the trade, and
 * opened a shop" reports nothing. No farther than `hasFiniteVerb` looks.
 */
function plainEnd(items: readonly SentenceItem[], from: number): number {
  const farthest = Math.min(items.length, from + LONGEST_CLAUSE_HEAD);
  let end = from;
  while (end < farthest && !PLAIN_ENDS.has((items[end] as SentenceItem).text)) end++;
  return end;
}

/** Whether a clause without "that" begins at an item, after a verb: "said he would come". */
export function beginsClause(items: readonly SentenceItem[], from: number, lemma: string): boolean {
  const word = plainWord(items[from]);
  if (word === '') return false;
  const said = CLAUSE_ONLY.test(lemma);
  const limit = said ? items.length : plainEnd(items, from);
  if (SUBJECT_PRONOUN.test(word)) return word !== 'it' || said || hasFiniteVerb(items, from, limit);
  if (/^(?:if|although|though|even|because)$/u.test(word))
    return CLAUSE_AFTER_CLAUSE.test(lemma) && hasFiniteVerb(items, from);
  if (FUNCTION_WORDS.has(word) && !DETERMINERS.has(word) && !CLAUSE_PRONOUN.test(word)) return false;
  return hasFiniteVerb(items, from, limit) || (said && isLong(items, from));
}
