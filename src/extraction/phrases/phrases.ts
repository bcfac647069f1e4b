import { isSpeechNoun } from '../../lexicon/complements.ts';
import { cueForm, isReportingPast } from '../../lexicon/cues.ts';
import {
  BEFORE_SUBJECTS,
  CIRCUMSTANCE_PREPOSITIONS,
  DETERMINERS,
  FUNCTION_WORDS,
  NOUN_PREPOSITIONS,
  NUMBER_WORDS,
  OBJECT_PRONOUNS,
  ORDINALS,
  STANDS_ALONE,
  SUBORDINATORS,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { PHRASE_JOINTS } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS } from '../../lexicon/places.ts';
import { isPluralNoun, takesEitherNumber } from '../../lexicon/plurals.ts';
import { isAdverb, isAuxiliary } from '../../lexicon/verb-companions.ts';
import { classAt, isDigit, isLetter, lengthOfAll } from '../../text/character-class.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { PHRASES } from '../weights.ts';
import { isDescription, isOwner, type Reference, unnamed } from './reference.ts';

/** Which forms of a verb a subject agrees with. */
export type GrammaticalNumber = 'ONE' | 'MANY' | 'EITHER';

/** A noun phrase with its number. */
export interface NumberedPhrase {
  readonly reference: Reference;
  readonly number: GrammaticalNumber;
}

/** Whether a word begins as nouns do: with a digit or two letters, not with a currency sign. */
function beginsNoun(word: string): boolean {
  return isDigit(classAt(word, 0)) || lengthOfAll(word.slice(0, 2), isLetter) === 2;
}

/** The noun phrases of one sentence: its references, and what its other nouns head. Item indexes, both included. */
export class Phrases {
  readonly sentence: Sentence;
  /** In order and without overlap. */
  readonly references: readonly Reference[];
  /** The first reference that can be the sentence's subject; null if none can. */
  readonly subject: Reference | null;
  /** The first reference that is a name or a pronoun; found once, because a sentence can have many quotations. */
  readonly nameOrPronoun: Reference | null;
  readonly #byFirst = new Map<number, Reference>();
  readonly #byLast = new Map<number, Reference>();

  constructor(sentence: Sentence, references: readonly Reference[]) {
    this.sentence = sentence;
    this.references = references;
    this.subject = this.#mainSubject();
    const isLed = SUBORDINATORS.has(sentence.word(sentence.start)) && this.subject !== null;
    const named = isLed ? this.subject : references.find((reference) => this.#canLead(reference));
    this.nameOrPronoun = named && !isDescription(named) ? named : null;
    for (const reference of references) {
      this.#byFirst.set(reference.phraseFirst, reference);
      this.#byLast.set(reference.last, reference);
    }
  }

  /** The first reference that can be the subject; after a clause that depends on the sentence, the first at a comma. */
  #mainSubject(): Reference | null {
    const { sentence, references } = this;
    const isLed = SUBORDINATORS.has(sentence.word(sentence.start));
    const main = isLed
      ? references.find(
          (reference) => sentence.isMark(reference.phraseFirst - 1, ',') && this.#canBeSubject(reference),
        )
      : undefined;
    return main ?? references.find((reference) => this.#canBeSubject(reference)) ?? null;
  }

  /** Whether words can say whose speech follows a colon: a name or a pronoun, and an owner only of what is said. */
  #canLead(reference: Reference): boolean {
    if (isDescription(reference)) return false;
    if (!isOwner(this.sentence, reference)) return true;
    for (
      let i = reference.last + 1;
      this.sentence.isWord(i) && i <= reference.last + PHRASES.longestPhrase;
      i++
    )
      if (isSpeechNoun(this.sentence.word(i))) return true;
    return false;
  }

  #canBeSubject(reference: Reference): boolean {
    const { kind, noun, phraseFirst } = reference;
    if (kind === 'PRONOUN' && (noun === 'it' || noun === 'who')) return false;
    const before = this.sentence.at(phraseFirst - 1).lower;
    return (
      !(FUNCTION_WORDS.has(before) && !BEFORE_SUBJECTS.has(before)) && !isOwner(this.sentence, reference)
    );
  }

  /** The sentence's subject, if it is before an item. */
  subjectBefore(item: number): Reference | null {
    return this.subject !== null && this.subject.last < item ? this.subject : null;
  }

  /** The reference whose phrase begins at an item, over an adjective of nationality: "French President Macron". */
  referenceFrom(item: number): Reference | null {
    const skipped = NATIONALITY_WORDS.has(this.sentence.text(item)) ? this.#byFirst.get(item + 1) : undefined;
    return this.#byFirst.get(item) ?? skipped ?? null;
  }

  /** The reference whose last word is an item. */
  referenceTo(item: number): Reference | null {
    return this.#byLast.get(item) ?? null;
  }

  /** The noun phrase that begins at an item: a reference other than a pronoun, or any words that a noun heads. */
  phraseFrom(first: number): Reference | null {
    const { sentence } = this;
    const known = this.referenceFrom(first);
    if (known !== null && known.kind !== 'PRONOUN' && !isOwner(sentence, known)) return known;
    if (isAdverb(sentence.at(first)) && !DETERMINERS.has(sentence.word(first))) return null;
    let head = -1;
    let last = first - 1;
    for (let i = first; i < first + PHRASES.longestPhrase; i++) {
      const { lower, text } = sentence.at(i);
      if (!sentence.isWord(i) || CALENDAR_WORDS.has(text)) break;
      // "The club's new captain Anna Bell": the words before a person's name say who that is.
      const named = head < 0 && i > first ? this.referenceFrom(i) : null;
      if (named?.kind === 'PERSON' && !isOwner(sentence, named)) return named;
      if (NOUN_PREPOSITIONS.has(lower) && i > first) {
        if (head < 0) head = i - 1;
        if (lower !== 'of') break;
        continue;
      }
      // "All the members of the council", but "told reporters this week": a determiner begins another phrase.
      const before = sentence.word(i - 1);
      const mayFollow = i === first || before === 'of' || DETERMINERS.has(before);
      const inside = mayFollow && (DETERMINERS.has(lower) || ORDINALS.has(lower));
      if ((FUNCTION_WORDS.has(lower) || VERB_COMPANIONS.has(lower)) && !inside) break;
      last = i;
    }
    if (last < first) return null;
    return unnamed('PHRASE', first, last, sentence.word(head < 0 ? last : head));
  }

  /** The last item of the object that begins at an item, with the phrases that hang on it; -1 if none begins there. */
  objectEnd(first: number): number {
    if (OBJECT_PRONOUNS.has(this.sentence.word(first))) return first;
    let last = this.phraseFrom(first)?.last ?? -1;
    for (let joined = 0; last >= 0 && joined < PHRASES.mostJoined; joined++) {
      if (!PHRASE_JOINTS.has(this.sentence.word(last + 1))) break;
      const next = this.phraseFrom(last + 2);
      if (next === null) break;
      last = next.last;
    }
    return last;
  }

  /**
   * The noun phrase that ends at an item, with the phrases that hang on its noun: "members of the council", "Mr. Bell of
   * the Harbour Club". Null for a pronoun, a time, or no noun.
   */
  phraseTo(last: number): NumberedPhrase | null {
    const { sentence } = this;
    const named = this.referenceTo(last);
    let first = named?.phraseFirst ?? this.#phraseStart(last);
    if (named?.kind === 'PRONOUN' || first < 0) return null;
    let [head, headReference] = [last, named];
    for (
      let joined = 0;
      joined < PHRASES.mostJoined && NOUN_PREPOSITIONS.has(sentence.word(first - 1));
      joined++
    ) {
      const governing = this.referenceTo(first - 2);
      const start = governing?.phraseFirst ?? this.#phraseStart(first - 2);
      if (governing?.kind === 'PRONOUN' || start < 0) break;
      [head, headReference, first] = [first - 2, governing, start];
    }
    if (CALENDAR_WORDS.has(sentence.text(head))) return null;
    const number = this.#number(first, head, last, headReference);
    if (headReference !== null && (headReference.mention !== null || head === last))
      return { reference: headReference, number };
    // "Dozens of students" are students.
    if (named !== null && headReference === null && NUMBER_WORDS.has(sentence.word(head)))
      return { reference: { ...named, first, phraseFirst: first }, number: 'MANY' };
    const kind = headReference === null ? 'PHRASE' : 'DESCRIPTION';
    return { reference: unnamed(kind, first, last, sentence.word(head)), number };
  }

  /** The first item of the words that a noun without a name heads; -1 if the item is no noun. */
  #phraseStart(noun: number): number {
    const { sentence } = this;
    const word = sentence.word(noun);
    // "The most" is no group, but a superlative.
    if (word === 'most' && DETERMINERS.has(sentence.word(noun - 1))) return -1;
    if (STANDS_ALONE.has(word)) return noun;
    if (word === '' || FUNCTION_WORDS.has(word) || isAdverb(sentence.at(noun))) return -1;
    if (!beginsNoun(word) || isReportingPast(word)) return -1;
    if (word.endsWith('ed') && isAuxiliary(sentence.word(noun - 1))) return -1;
    let first = noun;
    for (let i = noun - 1; i >= 0 && noun - i < PHRASES.longestPhrase; i--) {
      const item = sentence.at(i);
      if (DETERMINERS.has(item.lower)) return i;
      if (ORDINALS.has(item.lower) && DETERMINERS.has(sentence.word(i - 1))) continue;
      // An adjective may have a comma after it: "the bespectacled, 71-year-old diplomat".
      if (item.text === ',' && i < noun - 1 && DETERMINERS.has(sentence.word(i - 2))) continue;
      if (!sentence.isWord(i) || FUNCTION_WORDS.has(item.lower)) break;
      if (!item.possessive && cueForm(item.lower)?.form === 'PAST') break;
      // "Talk has centered on ports": the participle is the verb's.
      if (item.lower.endsWith('ed') && isAuxiliary(sentence.word(i - 1))) break;
      first = i;
    }
    return first;
  }

  #number(first: number, head: number, last: number, reference: Reference | null): GrammaticalNumber {
    const { sentence } = this;
    if (sentence.word(first - 1) === 'and' && sentence.isWord(first - 2)) return 'MANY';
    if (reference !== null && reference.mention !== null) return 'ONE';
    const noun = sentence.word(head);
    if (takesEitherNumber(noun)) return 'EITHER';
    if (isPluralNoun(noun)) return 'MANY';
    return head < last && isPluralNoun(sentence.word(last)) ? 'EITHER' : 'ONE';
  }

  /** Whether a reference only says when, where or to whom: "in the report", "on Facebook". */
  isCircumstance({ phraseFirst }: Reference): boolean {
    return CIRCUMSTANCE_PREPOSITIONS.has(this.sentence.word(phraseFirst - 1));
  }
}
