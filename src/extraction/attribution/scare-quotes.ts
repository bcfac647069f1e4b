import { CHARACTERIZING_VERBS } from '../../lexicon/characterizing-verbs.ts';
import { cueForm, takesAddressee } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts';
import { NAMING_WORDS, TITLED_WORKS, WORDING } from '../../lexicon/titled-works.ts';
import { tokenize } from '../../text/tokenize.ts';
import { isWord } from '../../text/tokens.ts';
import { clauseExtent, standsBeside } from './choose-clause.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { isCapitalizedItem, isMark, type SentenceItem, sentenceStart } from './sentences.ts';

/** Words of a slogan, a nickname, a title that nothing announces; and of one behind "the book". */
const LONGEST_LABEL = 8;
const LONGEST_TITLE = 16;
const SMALL_WORDS = /^(?:a|an|the|of|in|on|for|and|or|to|at|by|with|from|as|but|nor)$/u;
const LONGEST_CITATION = 20;
/** A verb that governs a quoted word stands no farther before it. */
const FARTHEST_CUE = 12;
/** Words that a verb uses stand no farther behind it: "called Mr. Dunn a new “Ghost Captain”". */
const FARTHEST_USE = 7;
/** Behind these words stands a place or a work, not what a verb reports: "said on “Night Boat”". */
const CIRCUMSTANCE = /^(?:on|in|at|with|by|from|during)$/u;

/** Words in marks, the sentence that they stand in, and what reports them. */
export interface QuotedWords {
  readonly items: readonly SentenceItem[];
  /** Index of the quotation among the items. */
  readonly quotation: number;
  /** What stands in the marks. */
  readonly quoted: string;
  readonly type: 'DIRECT' | 'MIXED';
  readonly clause: ReportingClause | null;
  /** Whether somebody has spoken in this paragraph already. */
  readonly speaking: boolean;
}

/** The words in marks as they are written. */
export function writtenWords(quoted: string): readonly string[] {
  return tokenize(quoted, { start: 0, end: quoted.length })
    .filter(isWord)
    .map(({ text }) => text);
}

/** Whether all but the small words of a quotation have capitals, as in a title: “America First”. */
function isTitleCased(words: readonly string[], fewest: number, most: number): boolean {
  if (words.length < fewest || words.length > most) return false;
  return words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.test(word)));
}

function isExclaimed(quoted: string): boolean {
  return /[!?]$/u.test(quoted);
}

/** The word before a quotation, or before a comma or a colon in front of it, in lower case; empty where there is none. */
function wordBefore({ items, quotation }: QuotedWords): string {
  const before = items[quotation - 1];
  const item = before?.text === ',' || before?.text === ':' ? items[quotation - 2] : before;
  return item !== undefined && isWord(item) ? item.lower : '';
}

/** Whether a verb behind which a title stands reports it: somebody says it, it is called so; what a sign reads is a slogan. */
function isUsed(words: QuotedWords): boolean {
  const { items, quotation, clause } = words;
  const cue = cueForm(wordBefore(words));
  if (cue?.class === 'SPEECH') {
    // "He told “Night Boat” that …": the broadcast is who is told.
    return !takesAddressee(cue) || isMark(items[quotation - 1]);
  }
  const verb = clause?.verb ?? null;
  if (clause === null || verb === null || clause.inverted || takesAddressee(verb) || verb.lemma === 'read')
    return false;
  const next = items[quotation + 1];
  // "Bell waved the “Ships First” flag": what has the label is what the verb reports of.
  if (/^\p{Ll}/u.test(next?.text ?? '') && !FUNCTION_WORDS.has(next?.text ?? '')) return false;
  const { last } = clauseExtent(clause);
  if (last >= quotation || quotation - last > FARTHEST_USE) return false;
  for (let i = last + 1; i < quotation; i++) if (CIRCUMSTANCE.test(items[i]?.text ?? '')) return false;
  return true;
}

/** Whether a verb that characterises or reports stands before a quotation, though it could not be told who uses it. */
function hasCueBefore({ items, quotation }: QuotedWords): boolean {
  for (let i = quotation - 1; i >= 0 && quotation - i <= FARTHEST_CUE; i--) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION') return false;
    const cue = isWord(item) ? cueForm(item.text) : undefined;
    if (
      cue !== undefined &&
      (CHARACTERIZING_VERBS.has(cue.lemma) || (cue.class === 'SPEECH' && cue.form !== 'BASE'))
    )
      return true;
  }
  return false;
}

/** Whether a title begins the sentence whose subject it is: “Night Boat,” which opens today, was filmed in Porto. */
function isTitleAsSubject(words: QuotedWords, spelled: readonly string[]): boolean {
  const { items, quotation, quoted, clause } = words;
  const next = items[quotation + 1];
  if (quotation > sentenceStart(items) || next === undefined || !/^\p{Ll}/u.test(next.text)) return false;
  if (SUBJECT_PRONOUNS.has(next.text) && next.text !== 'who') return false;
  if (clause !== null && (spelled.length === 1 || clause.inverted || standsBeside(items, quotation, clause)))
    return false;
  return !isExclaimed(quoted) && isTitleCased(spelled, 1, LONGEST_LABEL);
}

/** Whether a title begins an entry of a list of sources: “Ferries stay in port” — The Bay Courier, March 3, 2021 */
function isCited({ items, quotation, quoted }: QuotedWords): boolean {
  const dash = items[quotation + 1];
  const isEntry = quotation <= sentenceStart(items) && /^[–—―-]$/u.test(dash?.text ?? '');
  if (!isEntry || /[.,!?…]$/u.test(quoted) || items.length - quotation > LONGEST_CITATION) return false;
  const last = items.findLast(isWord);
  return /^(?:1[89]|20)\d\d$/u.test(last?.text ?? '');
}

/** Whether a nickname stands inside a name: William “Bill” Dunn. */
function isNickname({ items, quotation }: QuotedWords, spelled: readonly string[]): boolean {
  const [before, next] = [items[quotation - 1], items[quotation + 1]];
  return (
    spelled.length <= 2 &&
    isCapitalizedItem(before) &&
    isCapitalizedItem(next) &&
    /^\p{Lu}/u.test(spelled[0] ?? '')
  );
}

/** Whether words in marks are nobody's speech: a title, a slogan, a label. */
export function isScareQuote(words: QuotedWords): boolean {
  const { items, quotation, quoted, type, clause, speaking } = words;
  const spelled = writtenWords(quoted);
  const before = items[quotation - 1];
  const leading = wordBefore(words);
  const reported = clause !== null || speaking || hasCueBefore(words);
  if (isTitleAsSubject(words, spelled) || isCited(words) || isNickname(words, spelled)) return true;
  const mayFollow = !isMark(before) || before?.kind === 'COMMA';
  if (mayFollow && TITLED_WORKS.has(leading) && isTitleCased(spelled, 1, LONGEST_TITLE)) return true;
  if (isWord(before) && NAMING_WORDS.has(leading)) return true;
  if (isWord(before) && WORDING.has(leading) && !reported) return true;
  if (type === 'DIRECT') return false;
  if (!isExclaimed(quoted) && isTitleCased(spelled, 2, LONGEST_LABEL)) {
    if (isUsed(words)) return false;
    const next = items[quotation + 1];
    const inPhrase = isWord(before);
    return inPhrase || /^\p{Ll}/u.test(next?.text ?? '');
  }
  return !reported && spelled.length <= 3 && quotation > 0;
}
