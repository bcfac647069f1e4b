import { BE, OBJECT_PRONOUNS, TAKES_UP } from '../../lexicon/function-words.ts';
import type { Span } from '../../model/span.ts';
import type { ReportingClause } from '../clauses/clause.ts';
import type { ExtractedAttribution, ExtractedSpeaker } from '../document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { isDescription, type Reference } from '../phrases/reference.ts';
import type { ReadSentence } from '../quotations/utterance.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TurnParagraph } from '../turns/turn.ts';
import type { SpeakerResolver } from './speakers.ts';
import { anonymityStatement } from './unnamed-sources.ts';

/**
 * The attribution of a quotation that has none of its own; `goesOnFrom` is the words that name the speaker in the
 * sentence that the utterance goes on from.
 */
export function contextual(speaker: ExtractedSpeaker, goesOnFrom: Span | null): ExtractedAttribution {
  return {
    speaker,
    source: null,
    cue: null,
    resolution: 'CONTEXT',
    antecedent: goesOnFrom,
    reportedTo: null,
    method: 'EXTRACTED',
  };
}

/** The words that an attribution calls its speaker by, its own or those it goes on from. */
export function calledBy({ source, resolution, antecedent }: ExtractedAttribution): Span | null {
  return source ?? (resolution === 'CONTEXT' ? antecedent : null);
}

/** The clause of a sentence that ends in a colon, by which somebody speaks; undefined without one. */
function leadingClause(clauses: readonly ReportingClause[]): ReportingClause | undefined {
  return clauses.findLast(
    ({ kind, source, word }) => kind === 'VERB' && source && word?.class && word.form !== 'BASE',
  );
}

/** The clause by which a sentence without a quotation says that somebody spoke; undefined without one. */
function statingClause(clauses: readonly ReportingClause[]): ReportingClause | undefined {
  return clauses.find(
    ({ kind, source, word }) =>
      kind === 'VERB' && source && !isDescription(source) && word?.class && word.form === 'PAST',
  );
}

/** The words that name or describe a speaker. A known name may have an ending of its own: "Moody’s". */
function sourceSpan(sentence: Sentence, { first, last, mention }: Reference): Span {
  const { start, end } = sentence.span(first, last);
  return { start, end: mention?.span.end ?? end };
}

/** A name that nobody knows at the beginning of a sentence, as papers write it before a guest's words; null without one. */
function label(phrases: Phrases): Reference | null {
  const { sentence } = phrases;
  const words = phrases.phraseFrom(sentence.start);
  if (words === null || words.last === words.first || !sentence.isMark(words.last + 1, ',:')) return null;
  return sentence.items.slice(words.first, words.last + 1).every(({ capitalized }) => capitalized)
    ? words
    : null;
}

/** Makes attributions of clauses and subjects: who is meant, and which words say so. */
export class Attributions {
  readonly #text: string;
  readonly #resolver: SpeakerResolver;
  /** What the sentence that was asked about last says of anonymity: one sentence may have many attributions. */
  #anonymity: { readonly sentence: Sentence; readonly statement: string | null } | null = null;

  constructor(text: string, resolver: SpeakerResolver) {
    this.#text = text;
    this.#resolver = resolver;
  }

  /** The attribution of a clause; null if it has no source, or if nobody knows who its source is. */
  ofClause(
    sentence: Sentence,
    { source, first, wordLast, last }: ReportingClause,
  ): ExtractedAttribution | null {
    const resolved = source && this.#resolver.resolve(source, sentence);
    if (source === null || resolved === null) return null;
    const { speaker } = resolved;
    if (speaker.kind === 'UNNAMED') {
      const statement = this.#anonymityIn(sentence);
      if (statement !== null) this.#resolver.unnamed.noteAnonymity(speaker.index, statement);
    }
    return {
      ...resolved,
      source: sourceSpan(sentence, source),
      cue: sentence.span(first, last),
      reportedTo: last > wordLast ? this.#addressee(sentence, wordLast + 1, last) : null,
      method: 'EXTRACTED',
    };
  }

  /**
   * The attribution of a speaker turn to whom its label means; null if that does not say. A paragraph without a label has
   * its speaker from the one before.
   *
   * @param before the attribution of the paragraph that it goes on from
   */
  ofTurn(
    { label, speaker, words }: TurnParagraph,
    before: ExtractedAttribution | null,
  ): ExtractedAttribution | null {
    if (speaker === null) return null;
    const resolved = this.#resolver.resolveLabel(speaker, (label ?? words).start);
    if (label === null) return contextual(resolved.speaker, before && calledBy(before));
    return { ...contextual(resolved.speaker, null), ...resolved, source: label };
  }

  /** Who is told, as the text writes it; null for a pronoun. */
  #addressee(sentence: Sentence, first: number, last: number): string | null {
    if (first === last && OBJECT_PRONOUNS.has(sentence.word(first))) return null;
    const { start, end } = sentence.span(first, last);
    return this.#text.slice(start, end).replace(/\s+/gu, ' ');
  }

  #anonymityIn(sentence: Sentence): string | null {
    if (this.#anonymity?.sentence !== sentence) {
      const { start, end } = sentence.whole;
      this.#anonymity = { sentence, statement: anonymityStatement(this.#text.slice(start, end)) };
    }
    return this.#anonymity.statement;
  }

  /** The attribution to a reference without reporting words: what that one says follows a colon. */
  ofSubject(sentence: Sentence, subject: Reference): ExtractedAttribution | null {
    const resolved = this.#resolver.resolve(subject, sentence);
    if (resolved === null) return null;
    return {
      ...contextual(resolved.speaker, null),
      ...resolved,
      source: sourceSpan(sentence, subject),
    };
  }

  /** Who said the words before a sentence that only says so: "That is what Bell told us", "Bell has said that before". */
  takingUp({ phrases: { sentence }, clauses }: ReadSentence): ExtractedAttribution | null {
    const [first, second] = [sentence.word(sentence.start), sentence.word(sentence.start + 1)];
    const begins = (TAKES_UP.has(first) && BE.has(second)) || first === 'that’s';
    const clause = clauses.find(({ kind, source, word, content, wordLast }) => {
      if (kind !== 'VERB' || source === null || word === null) return false;
      const next = sentence.word(wordLast + 1);
      const object = next === 'it' ? sentence.word(wordLast + 2) : next;
      return (begins && word.class === 'SPEECH') || (content === null && TAKES_UP.has(object));
    });
    const own = clause === undefined ? null : this.ofClause(sentence, clause);
    return own && contextual(own.speaker, calledBy(own));
  }

  /** The attribution to the sentence's first name or pronoun if a colon or a comma is between it and an item. */
  beforeMark({ phrases }: ReadSentence, at: number): ExtractedAttribution | null {
    const { sentence, subject } = phrases;
    const isColon = sentence.isMark(at - 1, ':');
    const name = phrases.nameOrPronoun ?? (isColon ? (subject ?? label(phrases)) : null);
    const isLed = phrases.sentence.isMark(at - 1, ':,') && name !== null && name.last < at;
    return isLed ? this.ofSubject(phrases.sentence, name) : null;
  }

  /** Who speaks in a sentence without a quotation; `leads` if a colon ends it, which leads to what is said. */
  inSentence({ phrases, clauses }: ReadSentence, leads: boolean): ExtractedAttribution | null {
    const speaking = leads ? leadingClause(clauses) : statingClause(clauses);
    const spoke = speaking === undefined ? null : this.ofClause(phrases.sentence, speaking);
    if (spoke !== null || !leads) return spoke;
    const name = phrases.nameOrPronoun ?? phrases.subject;
    return name && this.ofSubject(phrases.sentence, name);
  }
}
