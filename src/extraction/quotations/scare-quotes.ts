import { CHARACTERIZING_VERBS } from '../../lexicon/characterizing-verbs.ts';
import { cueForm, takesAddressee } from '../../lexicon/cues.ts';
import {
  BE,
  CIRCUMSTANCE_PREPOSITIONS,
  FUNCTION_WORDS,
  INDEFINITE_ARTICLES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { isRoleNoun } from '../../lexicon/roles.ts';
import {
  INSCRIBING,
  LABELED_NOUNS,
  NAMING_WORDS,
  SMALL_WORDS_OF_TITLES,
  SURFACES,
  TITLED_WORKS,
  WORDING,
} from '../../lexicon/titled-works.ts';
import { isCapitalized, startsInLowerCase } from '../../text/character-class.ts';
import { fold } from '../../text/fold.ts';
import { tokenWords } from '../../text/tokenize.ts';
import { isWord } from '../../text/tokens.ts';
import { clauseExtent } from '../clauses/clause.ts';
import type { Passage } from '../marks/passage.ts';
import type { Sentence, SentenceItem } from '../sentences/sentence.ts';
import { QUOTATIONS } from '../weights.ts';
import { type GoverningClause, isBeside } from './choose-clause.ts';

/** Words in marks, the sentence that they are in, and what reports them. */
export interface QuotedWords {
  readonly sentence: Sentence;
  /** Item of the quotation. */
  readonly at: number;
  /** What is in the marks. */
  readonly quoted: string;
  readonly type: 'DIRECT' | 'MIXED';
  /** The kind of its marks. */
  readonly marks: Passage['marks'];
  readonly clause: GoverningClause | null;
  /** Whether somebody has spoken in this paragraph already. */
  readonly isSpeaking: boolean;
}

/** The same with its words. */
type Spelled = QuotedWords & { readonly spelled: readonly string[] };

/** Whether all but the small words of a quotation have capitals, as in a title: “America First”. */
function isTitleCased(words: readonly string[], fewest: number, most: number): boolean {
  if (words.length < fewest || words.length > most) return false;
  return words.every(
    (word, index) =>
      isCapitalized(word) || /^\d/.test(word) || (index > 0 && SMALL_WORDS_OF_TITLES.has(word)),
  );
}

const isExclaimed = (quoted: string): boolean => /[!?]$/u.test(quoted);

const isSmallWord = ({ kind, text }: SentenceItem): boolean => kind === 'WORD' && startsInLowerCase(text);

/** The word before a quotation, or before a comma or a colon in front of it, in lower case; empty without one. */
function wordBefore({ sentence, at }: QuotedWords): string {
  return sentence.word(sentence.isMark(at - 1, ',:') ? at - 2 : at - 1);
}

/** Whether the verb before a title reports it: somebody says it, it is called so; what a sign reads is a slogan. */
function isUsed(words: QuotedWords): boolean {
  const { sentence, at, clause } = words;
  const cue = cueForm(wordBefore(words));
  // "He told “Night Boat” that …": the broadcast is who is told.
  if (cue?.class === 'SPEECH') return !takesAddressee(cue) || sentence.isPunctuation(at - 1);
  const word = clause?.kind === 'VERB' ? clause.word : null;
  if (clause === null || word === null || clause.isInverted || takesAddressee(word) || word.lemma === 'read')
    return false;
  const next = sentence.at(at + 1);
  // "Bell waved the “Ships First” flag": what has the label is what the verb reports of.
  if (isSmallWord(next) && !FUNCTION_WORDS.has(next.lower)) return false;
  const { last } = clauseExtent(clause);
  // "Said on “Night Boat”": a place or a work, and not what a verb reports.
  if (last >= at || at - last > QUOTATIONS.farthestUse) return false;
  return !sentence.items.slice(last + 1, at).some(({ lower }) => CIRCUMSTANCE_PREPOSITIONS.has(lower));
}

/** Whether a verb that characterizes or reports is before a quotation, though nobody can be found who uses it. */
function hasCueBefore({ sentence, at }: QuotedWords): boolean {
  for (let i = at - 1; at - i <= QUOTATIONS.farthestCue && !sentence.isQuotation(i); i--) {
    const cue = cueForm(sentence.word(i));
    if (cue === undefined) continue;
    if (CHARACTERIZING_VERBS.has(cue.lemma) || (cue.class === 'SPEECH' && cue.form !== 'BASE')) return true;
  }
  return false;
}

/** Whether a title begins the sentence whose subject it is: “Night Boat,” which opens today, was filmed in Porto. */
function isTitleAsSubject(
  { sentence, at, quoted, clause }: QuotedWords,
  spelled: readonly string[],
): boolean {
  const next = sentence.at(at + 1);
  if (at > sentence.start || !isSmallWord(next)) return false;
  if (SUBJECT_PRONOUNS.has(next.lower) && next.lower !== 'who') return false;
  if (clause !== null && (spelled.length === 1 || clause.isInverted || isBeside(sentence, at, clause)))
    return false;
  return !isExclaimed(quoted) && isTitleCased(spelled, 1, QUOTATIONS.longestLabel);
}

/** Whether a title begins an entry of a list of sources: “Ferries stay in port” — The Bay Courier, March 3, 2021 */
function isCited({ sentence, at, quoted }: QuotedWords): boolean {
  const isEntry = at <= sentence.start && sentence.isMark(at + 1, '–—―-');
  if (!isEntry || /[.,!?…]$/u.test(quoted) || sentence.length - at > QUOTATIONS.longestCitation) return false;
  const last = sentence.items.findLast(isWord);
  return /^(?:1[89]|20)\d\d$/u.test(last?.text ?? '');
}

/** Whether a nickname is inside a name: William “Bill” Dunn. */
function isNickname({ sentence, at }: QuotedWords, spelled: readonly string[]): boolean {
  if (spelled.length > QUOTATIONS.longestNickname || !isCapitalized(spelled[0] ?? '')) return false;
  return sentence.at(at - 1).capitalized && sentence.at(at + 1).capitalized;
}

/** Whether a slogan or a title is what a noun after it is of: the “Sail on!” campaign, the “Night Boat” director. */
function isLabelOf({ sentence, at, spelled }: Spelled): boolean {
  const next = sentence.at(at + 1);
  if (!isSmallWord(next) || !isCapitalized(spelled[0] ?? '')) return false;
  if (LABELED_NOUNS.has(next.lower)) return true;
  return isRoleNoun(next.text) && isTitleCased(spelled, 1, QUOTATIONS.longestLabel);
}

/** Whether a gloss in brackets translates the words in marks before it: “La Fuerza” (“The Force”). */
function isGloss({ sentence, at }: QuotedWords): boolean {
  return sentence.isMark(at - 1, '(') && sentence.isMark(at + 1, ')') && sentence.isQuotation(at - 2);
}

/** Whether words are called so by nobody: "what’s called “feather lung”", "is called “the sail”". */
function isPlainlyCalled({ sentence, at }: QuotedWords): boolean {
  if (sentence.word(at - 1) !== 'called') return false;
  const before = sentence.word(at - 2);
  return BE.has(before) || before.startsWith('what');
}

/** Whether words are written on something: "a banner reading “No war”", "a sign that said “Open”". */
function isInscription({ sentence, at }: QuotedWords): boolean {
  if (!INSCRIBING.has(sentence.word(at - 1))) return false;
  const before = sentence.word(at - 2);
  const noun = before === 'that' || before === 'which' ? sentence.word(at - 3) : before;
  return SURFACES.has(noun.replace(/s$/u, ''));
}

/** Whether a few words in single marks are a term of the reporter's own, told before who reports: a 'cold room trial'. */
function isTerm({ sentence, at, marks, clause, spelled }: Spelled): boolean {
  if (marks !== 'SINGLE' || spelled.length > QUOTATIONS.longestUnreported) return false;
  const isAfter = clause !== null && clauseExtent(clause).first > at && !isBeside(sentence, at, clause);
  return isAfter && INDEFINITE_ARTICLES.has(sentence.word(at - 1));
}

/** Whether a word is a pronoun that is a subject, with its verb or without: "it’s", "They". */
const startsWithSubject = (word: string): boolean => SUBJECT_PRONOUNS.has(fold(word).replace(/['’].*/u, ''));

/** Whether words in marks are nobody's speech: a title, a slogan, a label. */
export function isScareQuote(words: QuotedWords): boolean {
  const { sentence, at, quoted, type, clause, isSpeaking } = words;
  const spelled = tokenWords(quoted);
  const before = sentence.at(at - 1);
  const leading = wordBefore(words);
  const isReported = clause !== null || isSpeaking || hasCueBefore(words);
  if (isTitleAsSubject(words, spelled) || isCited(words) || isNickname(words, spelled)) return true;
  if (isGloss(words) || isPlainlyCalled(words) || isInscription(words)) return true;
  if (type === 'MIXED' && (isLabelOf({ ...words, spelled }) || isTerm({ ...words, spelled }))) return true;
  const isWordBefore = isWord(before);
  const mayFollow = !sentence.isPunctuation(at - 1) || before.kind === 'COMMA';
  if (mayFollow && TITLED_WORKS.has(leading) && isTitleCased(spelled, 1, QUOTATIONS.longestTitle))
    return true;
  if (isWordBefore && NAMING_WORDS.has(leading)) return true;
  if (isWordBefore && WORDING.has(leading) && !isReported) return true;
  if (type === 'DIRECT') return false;
  if (!isExclaimed(quoted) && isTitleCased(spelled, 2, QUOTATIONS.longestLabel)) {
    if (isUsed(words)) return false;
    return isWordBefore || isSmallWord(sentence.at(at + 1));
  }
  // “It’s over.”: a sentence is said.
  const isSentence = /[.!?]$/u.test(quoted) && spelled.length > 1 && startsWithSubject(spelled[0] ?? '');
  return !isReported && spelled.length <= QUOTATIONS.longestUnreported && at > 0 && !isSentence;
}
