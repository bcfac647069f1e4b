import { type CueForm, cueForm, invertsSubject, SPEECH_NOUNS, takesAddressee } from '../lexicon/cues.ts';
import { FUNCTION_WORDS, NOUN_PREPOSITIONS, VERB_COMPANIONS } from '../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../lexicon/places.ts';
import type { Reference } from './references.ts';
import type { SentenceItem } from './sentences.ts';

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
  /** Whether the subject stands behind the verb. */
  readonly inverted: boolean;
}

const LONGEST_ASIDE = 40;
const LONGEST_ADDRESSEE = 5;
const ADDRESSEE_END =
  /^(?:that|in|on|at|during|when|after|before|how|about|what|why|to|as|for|by|of|who|via|from|while|if|not)$/iu;

/** Lookups over the references of one sentence. */
class ReferenceIndex {
  /** The sentence's subject: the first reference that no preposition governs and that owns nothing. */
  readonly #subject: Reference | null;
  readonly #byFirst = new Map<number, Reference>();
  readonly #byLast = new Map<number, Reference>();

  constructor(items: readonly SentenceItem[], references: readonly Reference[]) {
    this.#subject = references.find((reference) => isSubject(items, reference)) ?? null;
    for (const reference of references) {
      this.#byFirst.set(reference.first, reference);
      this.#byLast.set(reference.last, reference);
    }
  }

  /** The sentence's subject, if it stands before an item. */
  subjectBefore(item: number): Reference | null {
    return this.#subject !== null && this.#subject.last < item ? this.#subject : null;
  }

  startingAt(item: number): Reference | undefined {
    return this.#byFirst.get(item);
  }

  endingAt(item: number): Reference | undefined {
    return this.#byLast.get(item);
  }
}

function isSubject(items: readonly SentenceItem[], reference: Reference): boolean {
  if (reference.kind === 'PRONOUN' && !/^(?:he|she|they)$/u.test(reference.noun)) return false;
  const word = items[reference.first - 1]?.text.toLowerCase() ?? '';
  const governed = FUNCTION_WORDS.has(word) && !/^(?:and|but|that|while|when|as|because|then)$/u.test(word);
  return !governed && items[reference.last + 1]?.kind !== 'POSSESSIVE';
}

/** "The president’s message to other leaders said": the owner of what speaks. */
function ownerOfMessage(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  last: number,
): Reference | null {
  for (let i = last; i >= 0 && last - i < 10; i--) {
    const item = items[i] as SentenceItem;
    if (item.kind !== 'WORD' && item.kind !== 'POSSESSIVE') return null;
    if (SPEECH_NOUNS.has(item.text.toLowerCase()) && items[i - 1]?.kind === 'POSSESSIVE')
      return index.endingAt(i - 2) ?? null;
  }
  return null;
}

/** The subject before an aside that ends at a comma: "Blinken, in a speech at …, said". */
function subjectBeforeAside(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  comma: number,
): Reference | null {
  for (let i = comma - 1; i > 0 && comma - i < LONGEST_ASIDE; i--) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'QUOTATION') return null;
    if (item.kind !== 'PUNCTUATION' || !/^[,(–—]$/u.test(item.text)) continue;
    const before = index.endingAt(i - 1);
    if (before === undefined) continue;
    const aside = index.endingAt(comma - 1);
    const named = aside?.kind === 'PERSON' && before.kind === 'DESCRIPTION' && aside.first === i + 1;
    return named ? aside : before;
  }
  return null;
}

/** The subject that stands before a verb; null where the words before it name nobody. */
function subjectBefore(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  verb: number,
): Reference | null {
  let i = verb - 1;
  while (i >= 0 && items[i]?.kind === 'WORD' && !index.endingAt(i)) {
    const small = (items[i] as SentenceItem).text.toLowerCase();
    if (!VERB_COMPANIONS.has(small) && !CALENDAR_WORDS.has((items[i] as SentenceItem).text)) break;
    i--;
  }
  if (items[i]?.text === 'on' && CALENDAR_WORDS.has(items[i + 1]?.text ?? '')) i--;
  const item = items[i];
  if (item === undefined || item.kind === 'QUOTATION') return null;
  const adjacent = index.endingAt(i);
  if (adjacent !== undefined) {
    const preposition = items[adjacent.first - 1];
    if (preposition !== undefined && NOUN_PREPOSITIONS.has(preposition.text)) {
      const owner = ownerOfMessage(items, index, adjacent.first - 1);
      if (owner !== null) return owner;
    }
    if (adjacent.kind === 'PRONOUN' && adjacent.noun === 'who')
      return relativeSubject(items, index, adjacent);
    return adjacent;
  }
  if (item.kind === 'PUNCTUATION' && /^[,)–—]$/u.test(item.text))
    return subjectBeforeAside(items, index, i) ?? index.subjectBefore(verb);
  const owner = ownerOfMessage(items, index, i);
  if (owner !== null) return owner;
  return index.subjectBefore(verb);
}

/** Whom "who" stands for: the reference before it, over a comma. */
function relativeSubject(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  who: Reference,
): Reference | null {
  const last = items[who.first - 1]?.text === ',' ? who.first - 2 : who.first - 1;
  return index.endingAt(last) ?? null;
}

/** A reference that begins at an item, or a name behind its titles: "French President Emmanuel Macron". */
function referenceFrom(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  from: number,
): Reference | null {
  for (let i = from; i < Math.min(items.length, from + 10); i++) {
    const reference = index.startingAt(i);
    if (reference?.kind === 'PERSON') return reference;
    if (reference !== undefined && i === from && items[reference.last + 1]?.kind !== 'WORD') return reference;
    const item = items[i] as SentenceItem;
    if (item.kind === 'POSSESSIVE') continue;
    if (item.kind !== 'WORD' && item.text !== '.') break;
    if (
      FUNCTION_WORDS.has(item.text.toLowerCase()) &&
      !/^(?:the|a|an|of|to|for|at|former|US)$/u.test(item.text)
    )
      break;
  }
  return index.startingAt(from) ?? null;
}

/** The last item of who is told: "CNBC" in "told CNBC on Monday"; the verb itself where nobody is. */
function addresseeEnd(items: readonly SentenceItem[], verb: number): number {
  let last = verb;
  for (let i = verb + 1; i < items.length && i - verb <= LONGEST_ADDRESSEE; i++) {
    const item = items[i] as SentenceItem;
    if (item.kind === 'PUNCTUATION' || item.kind === 'QUOTATION') break;
    if (item.kind === 'WORD' && (ADDRESSEE_END.test(item.text) || CALENDAR_WORDS.has(item.text))) break;
    const pronoun = /^(?:he|she|they|it|we|i)$/iu.test(item.text) && item.text !== 'IT';
    if (pronoun) break;
    last = i;
    if (/^(?:me|him|her|them|us|reporters|journalists|supporters|lawmakers)$/u.test(item.text)) break;
  }
  return last;
}

function followsQuotation(items: readonly SentenceItem[], verb: number): boolean {
  const before = items[verb - 1];
  return before?.kind === 'QUOTATION' || (before?.text === ',' && items[verb - 2]?.kind === 'QUOTATION');
}

function verbClause(
  items: readonly SentenceItem[],
  index: ReferenceIndex,
  at: number,
  verb: CueForm,
): ReportingClause | null {
  const previous = items[at - 1]?.text.toLowerCase() ?? '';
  if (/^(?:to|the|a|an|of|his|her|their|its|this|that)$/u.test(previous) && verb.form !== 'PARTICIPLE') {
    if (previous !== 'that' || verb.form === 'BASE') return null;
  }
  const afterQuotation = followsQuotation(items, at);
  let subject: Reference | null = null;
  let inverted = false;
  if (invertsSubject(verb) && afterQuotation) {
    subject = referenceFrom(items, index, at + 1);
    inverted = subject !== null;
  }
  subject ??= subjectBefore(items, index, at);
  if (subject === null || (subject.kind === 'PRONOUN' && /^(?:i|we|it)$/u.test(subject.noun))) return null;
  const cueLast = !inverted && takesAddressee(verb) ? addresseeEnd(items, at) : at;
  return { kind: 'VERB', subject, cueFirst: at, cueWordLast: at, cueLast, verb, inverted };
}

/** Finds the reporting clauses of one sentence, in order of their cues. */
export function findReportingClauses(
  items: readonly SentenceItem[],
  references: readonly Reference[],
): ReportingClause[] {
  const index = new ReferenceIndex(items, references);
  const inReference = new Set<number>();
  for (const { first, last, kind } of references)
    if (kind !== 'PRONOUN') for (let i = first; i <= last; i++) inReference.add(i);
  const clauses: ReportingClause[] = [];
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as SentenceItem;
    if (item.kind !== 'WORD') continue;
    const small = item.text.toLowerCase();
    if (small === 'according' && items[i + 1]?.text === 'to') {
      const subject = referenceFrom(items, index, i + 2);
      if (subject !== null && subject.kind !== 'PRONOUN')
        clauses.push({
          kind: 'SOURCE_PHRASE',
          subject,
          cueFirst: i,
          cueWordLast: i + 1,
          cueLast: i + 1,
          verb: null,
          inverted: true,
        });
      i++;
      continue;
    }
    if (SPEECH_NOUNS.has(small) && items[i - 1]?.kind === 'POSSESSIVE') {
      const subject = index.endingAt(i - 2);
      if (subject !== undefined)
        clauses.push({
          kind: 'NOUN',
          subject,
          cueFirst: i,
          cueWordLast: i,
          cueLast: i,
          verb: null,
          inverted: false,
        });
      continue;
    }
    const verb = cueForm(small);
    if (verb === undefined || inReference.has(i)) continue;
    const clause = verbClause(items, index, i, verb);
    if (clause !== null) clauses.push(clause);
  }
  return clauses;
}
