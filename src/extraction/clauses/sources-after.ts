import type { ReportingWord } from '../../lexicon/complements.ts';
import { invertsSubject } from '../../lexicon/cues.ts';
import { DETERMINERS } from '../../lexicon/function-words.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Reference } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import type { Source } from './sources.ts';

/** Finds who reports after a verb: “…,” said the mayor; "described by the mayor as …". */
export class SourceAfterFinder {
  readonly #phrases: Phrases;
  readonly #sentence: Sentence;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.#sentence = phrases.sentence;
  }

  /** Who speaks after "by": "was described by Anna Bell as …", "a plan praised by the mayor"; null without one. */
  agent(wordLast: number): Reference | null {
    const isLed = this.#sentence.word(wordLast + 1) === 'by';
    const agent = isLed ? this.#phrases.referenceFrom(wordLast + 2) : null;
    return agent?.kind === 'PRONOUN' ? null : agent;
  }

  /** Whether a quotation is before an item, with a comma between or none. */
  followsQuotation(at: number): boolean {
    return this.#sentence.isQuotation(this.#sentence.isMark(at - 1, ',') ? at - 2 : at - 1);
  }

  /** Whether words after a verb can be its subject, and are no clause: "said a close friend", but "said sales doubled". */
  #isSubject({ kind, first, last }: Reference): boolean {
    if (kind !== 'PHRASE') return true;
    const isSomebody = this.#phrases.referenceTo(last)?.kind === 'DESCRIPTION';
    const isDetermined = DETERMINERS.has(this.#sentence.word(first));
    // "Says a retired vet": the participle is no verb.
    const from = isDetermined && first + 1 < last ? first + 1 : first;
    return (isSomebody || isDetermined) && !hasFiniteVerb(this.#sentence, from, last + 1);
  }

  /**
   * The source after a verb beside words in marks, or after one that closes its sentence: ", said the mayor." `before` is
   * what the verb has for a subject before it, if anything.
   */
  inverted(at: number, wordLast: number, word: ReportingWord, before: Source | null): Reference | null {
    if (!invertsSubject(word)) return null;
    const reference = this.#phrases.phraseFrom(wordLast + 1) ?? this.#phrases.referenceFrom(wordLast + 1);
    if (reference === null || !this.#isSubject(reference)) return null;
    if (this.followsQuotation(at))
      return reference.kind === 'PHRASE' && before?.isNear === true ? null : reference;
    if (!this.#sentence.isMark(at - 1, ',')) return null;
    if (!this.#sentence.closesAfter(reference.last)) return null;
    const known = reference.mention !== null || reference.last > reference.first;
    // "Bell, 49, told CNN.": who it was said to.
    const isAddressee =
      word.takes.has('ADDRESSEE') && (reference.mention === null || before?.isNear === true);
    return known && !isAddressee ? reference : null;
  }
}
