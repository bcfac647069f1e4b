import type { ReportingWord } from '../../lexicon/complements.ts';
import { cueForm } from '../../lexicon/cues.ts';
import {
  DEFINITES,
  DETERMINERS,
  FUNCTION_WORDS,
  PLAIN_ARTICLES,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
  TIME_NOUNS,
} from '../../lexicon/function-words.ts';
import { BEGINS_CONTENT, CIRCUMSTANCES, PHRASE_JOINTS } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import {
  ASKING,
  DOCUMENT_VERBS,
  DOCUMENTS,
  REFUSALS,
  SILENCE,
  UNNAMED,
  WISHES,
} from '../../lexicon/verb-classes.ts';
import { isAdverb, isAuxiliary } from '../../lexicon/verb-companions.ts';
import { isLowerCaseEndingIn } from '../../text/character-class.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';
import type { Cue } from './clause.ts';
import { beginsClause, isInfinitive, isSubjectPronoun } from './clause-shapes.ts';
import { followsRelative, isPronoun, isRelative, thatAfter } from './that-clauses.ts';

/** Where what a cue reports begins. */
export interface ContentStart {
  readonly kind: 'CLAUSE' | 'INFINITIVE' | 'PHRASE' | 'OBJECT';
  /** First item of the content. */
  readonly from: number;
  /** Last item of the cue, with an addressee. */
  readonly cueLast: number;
}

/** Whether what somebody declines is to say anything: "declined to elaborate", "refused to discuss the letter". */
const isSilence = (verb: string): boolean => SILENCE.has(verb) || cueForm(verb)?.class === 'SPEECH';

const asksWith = (word: string, { lemma }: ReportingWord): boolean =>
  QUESTION_WORDS.has(word) || (word === 'if' && ASKING.has(lemma));

/** A cue that a word makes, in its sentence, and the item after it. */
interface Place {
  readonly phrases: Phrases;
  readonly sentence: Sentence;
  readonly cue: Cue;
  readonly word: ReportingWord;
  readonly next: number;
}

type Rule = (place: Place) => ContentStart | null;

const clause = (from: number, cueLast: number): ContentStart => ({ kind: 'CLAUSE', from, cueLast });
const phrase = (from: number, cueLast: number): ContentStart => ({ kind: 'PHRASE', from, cueLast });
const infinitive = (from: number, cueLast: number): ContentStart => ({ kind: 'INFINITIVE', from, cueLast });

/** "was told that", "was asked whether", "was accused of". */
const passive: Rule = ({ sentence, word, cue: { wordLast }, next }) => {
  const here = sentence.word(next);
  if (here === 'that' && word.takes.has('THAT')) return clause(next, wordLast);
  if (word.lemma === 'ask' && asksWith(here, word)) return clause(next, wordLast);
  if (word.lemma === 'ask' && here === 'about') return phrase(next + 1, next);
  // Who is urged is told so: "the men were ordered to leave".
  const isTold = word.takes.has('ADDRESSEE') && !WISHES.has(word.lemma);
  if (isTold && isInfinitive(sentence, here === 'not' ? next + 1 : next)) return infinitive(next, wordLast);

  const isLed = word.objectPrepositions.has(here) && here !== 'to' && here !== 'with';
  return isLed ? phrase(next + 1, next) : null;
};

/** "said that", "asked whether", "promised to", "called for", "suggested leaving": directly after the word. */
const direct: Rule = ({ phrases, sentence, word, cue: { wordLast }, next }) => {
  const here = sentence.word(next);
  const { takes, lemma } = word;
  if (here === 'on' && lemma === 'call') {
    const object = phrases.objectEnd(next + 1);
    return object >= 0 && isInfinitive(sentence, object + 1) ? infinitive(next + 1, next) : null;
  }
  // "In a statement that day"
  if (here === 'that' && takes.has('THAT') && !TIME_NOUNS.has(sentence.word(next + 1)))
    if (word.form !== 'NOUN' || !isRelative(sentence, next)) return clause(next, wordLast);
  // "Said backstage that": one word that says where or how.
  const isPlain = sentence.isWord(next) && !sentence.at(next).capitalized && !FUNCTION_WORDS.has(here);
  if (isPlain && sentence.word(next + 1) === 'that' && takes.has('THAT') && !takes.has('ADDRESSEE'))
    return clause(next + 1, wordLast);
  if (takes.has('QUESTION') && asksWith(here, word)) return clause(next, wordLast);
  const to = here === 'not' ? next + 1 : next;
  if (takes.has('INFINITIVE') && isInfinitive(sentence, to)) {
    const verb = sentence.word(to + 1);
    const isSilent = REFUSALS.has(lemma) && isSilence(verb);
    const isUnnamed = verb === 'be' && UNNAMED.has(sentence.word(to + 2));
    return isSilent || isUnnamed ? null : infinitive(next, wordLast);
  }
  if (word.prepositions.has(here) && (sentence.isWord(next + 1) || sentence.isQuotation(next + 1)))
    if (!CALENDAR_WORDS.has(sentence.text(next + 1))) return phrase(next, wordLast);
  return takes.has('GERUND') && isLowerCaseEndingIn(sentence.text(next), 'ing')
    ? phrase(next, wordLast)
    : null;
};

/** "told reporters that", "urged Congress to": after whom it is said to. */
const afterAddressee: Rule = ({ phrases, sentence, word, cue: { wordLast }, next }) => {
  const { takes, lemma } = word;
  const object = takes.has('ADDRESSEE') ? phrases.objectEnd(next) : -1;
  if (object < 0) return null;
  const after = sentence.word(object + 1);
  const that = takes.has('THAT') ? thatAfter(sentence, object + 1) : -1;
  if (that >= 0) return clause(that, object);
  // Who is urged is told so; what is wanted is theirs to do.
  if (isInfinitive(sentence, object + 1))
    return WISHES.has(lemma) ? infinitive(next, wordLast) : infinitive(object + 1, object);
  if (takes.has('QUESTION') && asksWith(after, word)) return clause(object + 1, object);
  return takes.has('BARE') && beginsClause(sentence, object + 1, lemma) ? clause(object + 1, object) : null;
};

/** "said in a statement on Monday that", "said Monday he": after a time, a place or an aside. */
const afterCircumstance: Rule = ({ sentence, word, cue: { wordLast }, next }) => {
  const { takes, form, lemma } = word;
  const isAside = sentence.isMark(next, ',');
  const isCircumstance = CIRCUMSTANCES.has(sentence.word(next)) || CALENDAR_WORDS.has(sentence.text(next));
  const isClausal = takes.has('THAT') || takes.has('QUESTION');
  if (!isClausal || form === 'NOUN' || form === 'ADJECTIVE' || !(isAside || isCircumstance)) return null;
  for (let i = next; i <= Math.min(sentence.length - 1, next + CLAUSES.farthestThat); i++) {
    if (sentence.isQuotation(i) || sentence.isMark(i, '.;:–—')) break;
    const here = sentence.word(i);
    // "Said in a film that showed his house": the film did.
    if (here === 'that' && takes.has('THAT') && (isAside || !isLowerCaseEndingIn(sentence.text(i + 1), 'ed')))
      return clause(i, wordLast);
    if ((here === 'whether' || here === 'why') && takes.has('QUESTION')) return clause(i, wordLast);
    if (isAside || i === next || !takes.has('BARE')) continue;
    const before = sentence.at(i - 1);
    const isSubject =
      isSubjectPronoun(here) && here !== 'it' && here !== 'you' && !SUBORDINATORS.has(sentence.word(i - 1));
    // "Said at a Sunday rally": the day belongs to the noun.
    const isTime =
      CALENDAR_WORDS.has(before.text) && !before.possessive && !DETERMINERS.has(sentence.word(i - 2));
    if ((isSubject || (isTime && !TIME_NOUNS.has(here))) && beginsClause(sentence, i, lemma))
      return clause(i, wordLast);
  }
  return null;
};

/** "accused Dunn of lying", "described it as a joke", "called it a joke": about somebody or something. */
const aboutObject: Rule = ({ phrases, sentence, word, cue: { wordLast }, next }) => {
  const { objectPrepositions, takes } = word;
  const object = objectPrepositions.size > 0 || takes.has('NAMING') ? phrases.objectEnd(next) : -1;
  if (object < 0) return null;
  for (let i = next + 1; i <= object + 1; i++)
    if (objectPrepositions.has(sentence.word(i))) return phrase(next, wordLast);
  if (!takes.has('NAMING')) return null;
  if (sentence.isQuotation(object + 1)) return phrase(next, wordLast);
  for (let i = next + 1; i <= object + 1; i++)
    if (PLAIN_ARTICLES.has(sentence.word(i)) && !PHRASE_JOINTS.has(sentence.word(i - 1)))
      return phrase(next, wordLast);
  return null;
};

/** "said he would come", "opposes the plan": a clause without "that", or an object. */
const bare: Rule = ({ sentence, word, cue: { first, wordLast, source }, next }) => {
  const here = sentence.word(next);
  const { takes, lemma } = word;
  const isAddressed = takes.has('ADDRESSEE') && !isSubjectPronoun(here);
  if (takes.has('BARE') && !isAddressed && beginsClause(sentence, next, lemma)) return clause(next, wordLast);
  // "A rule that officials said will help": its subject is what the relative pronoun means.
  if (lemma === 'say' && isAuxiliary(here) && followsRelative(sentence, source))
    return clause(next, wordLast);
  const shows = DOCUMENT_VERBS.has(lemma) && DOCUMENTS.has(source?.noun ?? '');
  // "The union that backed Bell" is which union it is.
  const isRelative = RELATIVE_PRONOUNS.has(sentence.word(first - 1)) && !sentence.isMark(first - 2, ',');
  if (isRelative || (!takes.has('OBJECT') && !shows)) return null;
  // "Locusts threaten the crops": what is in danger, not what somebody says.
  if (lemma === 'threaten' && DEFINITES.has(here)) return null;
  // "The measure would raise $3 billion": a number says nothing by itself.
  const isNoun =
    sentence.at(next).kind === 'WORD' && !FUNCTION_WORDS.has(here) && !/(?:ed|ing|ly)$|^[a-z]+-/u.test(here);
  const isTime = CALENDAR_WORDS.has(sentence.text(next)) || CIRCUMSTANCES.has(here);
  const begins = (DETERMINERS.has(here) || sentence.at(next).capitalized || isNoun) && !isTime;
  return begins ? { kind: 'OBJECT', from: next, cueLast: wordLast } : null;
};

/** The order matters: what is said comes before the person it is said of. */
const RULES: readonly Rule[] = [direct, afterAddressee, afterCircumstance, aboutObject, bare];

/** Where what a cue reports begins; null if nothing follows that its word takes. */
export function contentStart(phrases: Phrases, cue: Cue): ContentStart | null {
  const { sentence } = phrases;
  const { word } = cue;
  if (word === null) return null;
  let next = cue.wordLast + 1;
  while (isAdverb(sentence.at(next)) && !BEGINS_CONTENT.has(sentence.word(next))) next++;
  if (sentence.word(next) === 'that' && isPronoun(sentence, next)) return null;
  const place = { phrases, sentence, cue, word, next };
  if (cue.isPassive) return passive(place);
  for (const rule of RULES) {
    const start = rule(place);
    if (start !== null) return start;
    // "said, with a smile, …": nothing that is reported begins at a comma.
    if (rule === afterCircumstance && sentence.isMark(next, ',')) return null;
  }
  return null;
}
