import { isSpeechNoun } from '../../lexicon/complements.ts';
import { type CueForm, cueForm, invertsSubject, phrasalCueForm, takesAddressee } from '../../lexicon/cues.ts';
import { isWord } from '../../text/tokens.ts';
import { addresseeEnd } from './addressees.ts';
import { subjectAfterQuotation, subjectAfterVerb, subjectFromStart } from './noun-phrases.ts';
import type { Reference } from './references.ts';
import { isCapitalizedItem, isMark, type SentenceItem, sentenceStart } from './sentences.ts';
import { signatureClause } from './signatures.ts';
import type { SubjectFinder } from './subjects.ts';

/** Who reports and by which words, in one sentence. Item indexes, both included. */
export interface ReportingClause {
  readonly kind: 'VERB' | 'NOUN' | 'SOURCE_PHRASE';
  readonly subject: Reference;
  readonly cueFirst: number;
  /** The last word of the cue itself, without an addressee. */
  readonly cueWordLast: number;
  /** The last item of the cue, an addressee taken in: "told CNBC". */
  readonly cueLast: number;
  readonly verb: CueForm | null;
  /** Whether the subject is after the verb. */
  readonly inverted: boolean;
}

function followsQuotation(items: readonly SentenceItem[], verb: number): boolean {
  const before = items[verb - 1];
  return before?.kind === 'QUOTATION' || (before?.text === ',' && items[verb - 2]?.kind === 'QUOTATION');
}

/** Whether the word before a verb's form shows a noun or an infinitive instead: "the report", "to say". */
function isNoVerb(previous: string, verb: CueForm): boolean {
  if (verb.form === 'PARTICIPLE') return /^(?:the|a|an|of|his|her|their|its)$/u.test(previous);
  if (verb.form === 'PAST')
    return /^(?:to|the|a|an|of|his|her|their|its|this|be|been|being|is|are|was|were|get|gets|got)$/u.test(
      previous,
    );
  return /^(?:to|the|a|an|of|his|her|their|its|this|that|for|in|on|with|and|or|no|any|is|are|was|were|be|been)$/u.test(
    previous,
  );
}

/** Whether a participle is after a comma: the sentence's subject is its own, not what is before the comma. */
function isTail(items: readonly SentenceItem[], participle: number): boolean {
  return items[participle - 1]?.text === ',';
}

/** The noun phrase that the place of a verb beside a quotation, or at its sentence's start, shows to be its subject. */
function phraseAround(
  items: readonly SentenceItem[],
  at: number,
  wordLast: number,
  verb: CueForm,
): Reference | null {
  if (!invertsSubject(verb)) return null;
  const after = followsQuotation(items, at) ? subjectAfterVerb(items, wordLast) : null;
  if (after !== null) return after;
  return subjectAfterQuotation(items, at) ?? subjectFromStart(items, sentenceStart(items), at);
}

/**
 * Whether a verb after a comma and without a quotation has its subject after it, "…, said Anna Bell, the mayor": a
 * name, unless a subject is before the comma, and no clause goes on from it.
 */
function closesWithName(
  items: readonly SentenceItem[],
  subjects: SubjectFinder,
  at: number,
  wordLast: number,
): boolean {
  if (items[at - 1]?.text !== ',') return false;
  const name = subjects.startingAt(wordLast + 1);
  if (name === null || name.mention === null) return false;
  const next = items[name.last + 1];
  const closes = next === undefined || (isMark(next) && /^[.,;(–—]$/u.test(next.text));
  return closes && subjects.before(at)?.adjacent !== true;
}

/** "He was described by Anna Bell as …": who speaks comes after "by". Null for any other passive. */
function passiveClause(
  items: readonly SentenceItem[],
  subjects: SubjectFinder,
  at: number,
  verb: CueForm,
): ReportingClause | null {
  const passive =
    verb.form === 'PAST' && /^(?:be|been|being|is|are|was|were)$/u.test(items[at - 1]?.text ?? '');
  const subject = passive && items[at + 1]?.text === 'by' ? subjects.startingAt(at + 2) : null;
  if (subject === null || subject.kind === 'PRONOUN') return null;
  return { kind: 'VERB', subject, cueFirst: at, cueWordLast: at, cueLast: at, verb, inverted: true };
}

function verbClause(
  items: readonly SentenceItem[],
  subjects: SubjectFinder,
  at: number,
  wordLast: number,
  verb: CueForm,
  before: ReportingClause | undefined,
): ReportingClause | null {
  if (isNoVerb(items[at - 1]?.text.toLowerCase() ?? '', verb))
    return passiveClause(items, subjects, at, verb);
  let subject: Reference | null = null;
  let inverted = false;
  if (
    invertsSubject(verb) &&
    (followsQuotation(items, at) || closesWithName(items, subjects, at, wordLast))
  ) {
    subject = subjects.startingAt(wordLast + 1);
    inverted = subject !== null;
  }
  if (subject === null) {
    const found = subjects.before(at);
    const finite = verb.form === 'PAST' || verb.form === 'PARTICIPLE';
    const phrase = found?.adjacent === true ? null : phraseAround(items, at, wordLast, verb);
    if (phrase !== null) {
      subject = phrase;
      inverted = phrase.first > at;
    } else if (found === null || (!found.adjacent && !finite)) return null;
    // A participle goes on with what the subject of the clause before says: "he said, adding that …".
    else if (verb.form !== 'PARTICIPLE') subject = found.reference;
    else
      subject =
        before?.subject ?? (isTail(items, at) ? subjects.sentenceSubjectBefore(at) : null) ?? found.reference;
  }
  if (subject.kind === 'PRONOUN' && !/^(?:he|she|they)$/u.test(subject.noun)) {
    const speaks =
      subject.noun !== 'who' && subject.last >= at - 2 && subject.last < at && verb.class === 'SPEECH';
    if (!speaks) return null;
  }
  const cueLast = !inverted && takesAddressee(verb) ? addresseeEnd(items, wordLast) : wordLast;
  return { kind: 'VERB', subject, cueFirst: at, cueWordLast: wordLast, cueLast, verb, inverted };
}

/**
 * A verb that no lexicon has, in the place of a verb of speech: “…,” Anna Bell trilled, or “…,” trilled Anna
 * Bell. Only a regular past tense between a quotation and somebody named is taken for one.
 */
function verbAfterQuotation(
  items: readonly SentenceItem[],
  subjects: SubjectFinder,
  at: number,
): CueForm | undefined {
  const { text } = items[at] as SentenceItem;
  if (!/^\p{Ll}{2,}ed$/u.test(text)) return undefined;
  const before = subjects.endingAt(at - 1);
  const after = followsQuotation(items, at) ? subjects.startingAt(at + 1) : null;
  const pronoun = before?.kind === 'PRONOUN' && /^(?:he|she)$/u.test(before.noun);
  const speaks =
    before !== null && (before.kind === 'PERSON' || pronoun)
      ? items[before.phraseFirst - 1]?.kind === 'QUOTATION'
      : after?.kind === 'PERSON';
  return speaks ? { lemma: text, class: 'SPEECH', form: 'PAST' } : undefined;
}

/** Finds the reporting clauses of one sentence, in order of their cues. `subjects` are the sentence's. */
export function findReportingClauses(
  items: readonly SentenceItem[],
  references: readonly Reference[],
  subjects: SubjectFinder,
): ReportingClause[] {
  const named = new Set<number>();
  for (const { phraseFirst, last, kind } of references)
    if (kind !== 'PRONOUN') for (let i = phraseFirst; i <= last; i++) named.add(i);
  const clauses: ReportingClause[] = [];
  let lastVerb: ReportingClause | undefined;
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    const signature = signatureClause(items, i, subjects);
    if (signature !== null) clauses.push(signature);
    if (!isWord(item) || named.has(i)) continue;
    const small = item.text.toLowerCase();
    if (small === 'according' && items[i + 1]?.text === 'to') {
      const subject = subjects.startingAt(i + 2);
      const cue = { cueFirst: i, cueWordLast: i + 1, cueLast: i + 1 };
      if (subject !== null && subject.kind !== 'PRONOUN')
        clauses.push({ kind: 'SOURCE_PHRASE', subject, ...cue, verb: null, inverted: true });
      continue;
    }
    const cue = { cueFirst: i, cueWordLast: i, cueLast: i };
    if (isSpeechNoun(small) && items[i - 1]?.possessive) {
      const subject = subjects.ownerAt(i - 1);
      if (subject !== null) clauses.push({ kind: 'NOUN', subject, ...cue, verb: null, inverted: false });
      continue;
    }
    const common = isCapitalizedItem(item) && !/^sa(?:id|ys)$/u.test(small) && i > 0;
    if (common) continue;
    const phrasal = phrasalCueForm(small, items[i + 1]?.text ?? '');
    const verb = phrasal ?? cueForm(small) ?? verbAfterQuotation(items, subjects, i);
    const wordLast = phrasal === undefined ? i : i + 1;
    const clause = verb === undefined ? null : verbClause(items, subjects, i, wordLast, verb, lastVerb);
    if (clause === null) continue;
    clauses.push(clause);
    lastVerb = clause;
  }
  return clauses;
}
