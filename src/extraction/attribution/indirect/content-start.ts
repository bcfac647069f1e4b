import type { ReportingWord } from '../../../lexicon/complements.ts';
import { cueForm } from '../../../lexicon/cues.ts';
import { DETERMINERS, FUNCTION_WORDS } from '../../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../../lexicon/places.ts';
import { isCapitalizedItem, isMark, type SentenceItem } from '../sentences.ts';
import {
  beginsClause,
  beginsNounPhrase,
  hasFiniteVerb,
  isInfinitive,
  isSubjectPronoun,
  objectEnd,
} from './clause-shapes.ts';
import type { ReportingCue } from './cue-reader.ts';
import { isAdverb, isFiniteAuxiliary, plainWord } from './verb-groups.ts';

/** Where what a cue reports begins. */
export interface ContentStart {
  readonly kind: 'CLAUSE' | 'INFINITIVE' | 'PHRASE' | 'OBJECT';
  /** First item of the content. */
  readonly from: number;
  /** Last item of the cue, an addressee taken in. */
  readonly cueLast: number;
}

const QUESTION = /^(?:whether|how|what|why|who|whom|whose|which|where|when)$/u;
const INTERVENING =
  /^(?:in|on|at|during|after|before|last|this|earlier|later|again|here|through|via|by|as|for|with|to|from)$/u;
const SUBORDINATOR =
  /^(?:after|before|when|while|as|if|because|since|until|once|though|although|where|who|whom|which)$/u;
const FARTHEST_THAT = 14;
/** What is written, and so says what it shows. */
const DOCUMENT =
  /^(?:poll|survey|study|report|analys[ie]s|data|record|document|figure|result|filing|statistic|review|audit|investigation|research|affidavit|memo|letter|email|lawsuit|complaint|census|estimate|finding|projection)s?$|^(?:studies|inquiries)$/u;
const DOCUMENT_VERB =
  /^(?:show|find|report|reveal|indicate|suggest|confirm|conclude|see|estimate|project|say)$/u;
const WISH = /^(?:want|expect)$/u;
/** What is said of somebody who says nothing: "declined to comment". */
const SILENCE = /^(?:be|give|go|take|provide|offer)$/u;
/** Whether what somebody declines is to say anything: "declined to elaborate", "refused to discuss the letter". */
function isSilence(verb: string): boolean {
  return SILENCE.test(verb) || cueForm(verb)?.class === 'SPEECH';
}

/** What a source asks for that gives no name: "asked not to be named". */
const UNNAMED = /^(?:named|identified|quoted)$/u;
/** What is done with a claim or a promise: "the promise that he gave". */
const MADE =
  /^(?:made|makes?|gave|gives?|raised|voiced|issued|expressed|offered|held|holds?|had|has|have|shared?)$/u;

type Rule = (items: readonly SentenceItem[], cue: ReportingCue, next: number) => ContentStart | null;

const clause = (from: number, cueLast: number): ContentStart => ({ kind: 'CLAUSE', from, cueLast });
const phrase = (from: number, cueLast: number): ContentStart => ({ kind: 'PHRASE', from, cueLast });
const infinitive = (from: number, cueLast: number): ContentStart => ({ kind: 'INFINITIVE', from, cueLast });

const asksWith = (word: string, { lemma }: ReportingWord) =>
  QUESTION.test(word) || (word === 'if' && /^(?:ask|wonder|inquire|enquire)$/u.test(lemma));

/** "was told that", "was asked whether", "was accused of". */
const passive: Rule = (items, { word, last }, next) => {
  const here = plainWord(items[next]);
  if (here === 'that' && word.takes.has('THAT')) return clause(next, last);
  if (word.lemma === 'ask' && asksWith(here, word)) return clause(next, last);
  if (word.lemma === 'ask' && here === 'about') return phrase(next + 1, next);
  // Who is urged is told so: "the men were ordered to leave".
  const told = word.takes.has('ADDRESSEE') && !WISH.test(word.lemma);
  if (told && isInfinitive(items, here === 'not' ? next + 1 : next)) return infinitive(next, last);
  const led = word.objectPrepositions.has(here) && here !== 'to' && here !== 'with';
  return led ? phrase(next + 1, next) : null;
};

/** "said that", "asked whether", "promised to", "called for", "suggested leaving": directly behind the word. */
const direct: Rule = (items, { word, last }, next) => {
  const here = plainWord(items[next]);
  const { takes } = word;
  if (here === 'on' && word.lemma === 'call') {
    const object = objectEnd(items, next + 1);
    return object >= 0 && isInfinitive(items, object + 1) ? infinitive(next + 1, next) : null;
  }
  if (here === 'that' && takes.has('THAT') && !(word.form === 'NOUN' && isRelative(items, next)))
    return clause(next, last);
  if (takes.has('QUESTION') && asksWith(here, word)) return clause(next, last);
  const to = here === 'not' ? next + 1 : next;
  if (takes.has('INFINITIVE') && isInfinitive(items, to)) {
    const silent = /^(?:decline|refuse)$/u.test(word.lemma) && isSilence(plainWord(items[to + 1]));
    const unnamed = plainWord(items[to + 1]) === 'be' && UNNAMED.test(plainWord(items[to + 2]));
    return silent || unnamed ? null : infinitive(next, last);
  }
  const led = items[next + 1];
  if (word.prepositions.has(here) && led !== undefined && !isMark(led)) {
    if (!CALENDAR_WORDS.has(led.text)) return phrase(next, last);
  }
  const gerund = takes.has('GERUND') && /^\p{Ll}{2,}ing$/u.test(items[next]?.text ?? '');
  return gerund ? phrase(next, last) : null;
};

/** Whether "that" stands for the noun before it: "the claim that was made". */
function isRelative(items: readonly SentenceItem[], that: number): boolean {
  const item = items[that + 1];
  if (!beginsNounPhrase(item) || isFiniteAuxiliary(item) || cueForm(plainWord(item)) !== undefined)
    return true;
  if (isSubjectPronoun(plainWord(item)) && MADE.test(plainWord(items[that + 2]))) return true;
  return !hasFiniteVerb(items, that + 1);
}

/** "told reporters that", "urged Congress to": behind whom it is said to. What is urged takes in who is. */
const behindAddressee: Rule = (items, { word, last }, next) => {
  const { takes, lemma } = word;
  const object = takes.has('ADDRESSEE') ? objectEnd(items, next) : -1;
  if (object < 0) return null;
  const after = plainWord(items[object + 1]);
  if (after === 'that' && takes.has('THAT')) return clause(object + 1, object);
  // Who is urged is told so; what is wanted is theirs to do.
  if (isInfinitive(items, object + 1))
    return WISH.test(lemma) ? infinitive(next, last) : infinitive(object + 1, object);
  if (takes.has('QUESTION') && asksWith(after, word)) return clause(object + 1, object);
  return takes.has('BARE') && beginsClause(items, object + 1, lemma) ? clause(object + 1, object) : null;
};

/** Whether an item is a day or a month: "said Monday", but not "said Monday’s vote". */
function saysWhen(item: SentenceItem | undefined): boolean {
  return item !== undefined && !item.possessive && CALENDAR_WORDS.has(item.text);
}

/** "said in a statement on Monday that", "said Monday he": behind a time, a place or an aside. */
const behindCircumstance: Rule = (items, { word, last }, next) => {
  const first = items[next];
  const aside = first?.text === ',';
  const circumstance = INTERVENING.test(plainWord(first)) || saysWhen(first);
  const { takes } = word;
  const clausal = takes.has('THAT') || takes.has('QUESTION');
  if (!clausal || /^(?:NOUN|ADJECTIVE)$/u.test(word.form) || !(aside || circumstance)) return null;
  for (let i = next; i < Math.min(items.length, next + FARTHEST_THAT); i++) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION' || /^[.;:–—]$/u.test(item.text)) break;
    const here = plainWord(item);
    if (here === 'that' && takes.has('THAT')) return clause(i, last);
    if (/^(?:whether|why)$/u.test(here) && takes.has('QUESTION')) return clause(i, last);
    if (aside || i === next || !takes.has('BARE')) continue;
    const before = items[i - 1] as SentenceItem;
    const pronoun =
      isSubjectPronoun(here) && !/^(?:it|you)$/u.test(here) && !SUBORDINATOR.test(plainWord(before));
    if ((pronoun || saysWhen(before)) && beginsClause(items, i, word.lemma)) return clause(i, last);
  }
  return null;
};

/** "accused Dunn of lying", "described it as a joke", "called it a joke": about somebody or something. */
const aboutObject: Rule = (items, { word, last }, next) => {
  const { objectPrepositions, takes } = word;
  const object = objectPrepositions.size > 0 || takes.has('NAMING') ? objectEnd(items, next) : -1;
  if (object < 0) return null;
  for (let i = next + 1; i <= object + 1; i++)
    if (objectPrepositions.has(plainWord(items[i]))) return phrase(next, last);
  if (!takes.has('NAMING')) return null;
  if (items[object + 1]?.kind === 'QUOTATION') return phrase(next, last);
  for (let i = next + 1; i <= object + 1; i++) {
    const joined = /^(?:of|and|for|at|in|from)$/u.test(plainWord(items[i - 1]));
    if (/^(?:a|an|the)$/u.test(plainWord(items[i])) && !joined) return phrase(next, last);
  }
  return null;
};

/** "said he would come", "opposes the plan": a clause without "that", or an object. */
const bare: Rule = (items, { word, last, source }, next) => {
  const here = plainWord(items[next]);
  const { takes, lemma } = word;
  const addressed = takes.has('ADDRESSEE') && !isSubjectPronoun(here);
  if (takes.has('BARE') && !addressed && beginsClause(items, next, lemma)) return clause(next, last);
  const shows = DOCUMENT_VERB.test(lemma) && DOCUMENT.test(source?.noun ?? '');
  if (!takes.has('OBJECT') && !shows) return null;
  // "Would raise $3 billion": nobody says an amount.
  const noun =
    /^[\p{L}\p{N}]/u.test(here) && !FUNCTION_WORDS.has(here) && !/(?:ed|ing|ly)$|^[a-z]+-/u.test(here);
  const begins = DETERMINERS.has(here) || isCapitalizedItem(items[next]) || noun;
  return begins ? { kind: 'OBJECT', from: next, cueLast: last } : null;
};

/** The order matters: what is said comes before whom it is about. */
const RULES: readonly Rule[] = [direct, behindAddressee, behindCircumstance, aboutObject, bare];

/** Where what a cue reports begins; null where nothing follows that its word takes. */
export function contentStart(items: readonly SentenceItem[], cue: ReportingCue): ContentStart | null {
  let next = cue.last + 1;
  while (isAdverb(items[next]) && !/^(?:all|both|only|almost|just|not)$/u.test(plainWord(items[next])))
    next++;
  if (cue.passive) return passive(items, cue, next);
  for (const rule of RULES) {
    const start = rule(items, cue, next);
    if (start !== null) return start;
    // "said, with a smile, …": nothing that is reported begins at a comma.
    if (rule === behindCircumstance && items[next]?.text === ',') return null;
  }
  return null;
}
