import { isSpeechNoun } from '../../lexicon/complements.ts';
import { cueForm } from '../../lexicon/cues.ts';
import { FUNCTION_WORDS, NOUN_PREPOSITIONS, VERB_COMPANIONS } from '../../lexicon/function-words.ts';
import { CALENDAR_WORDS, NATIONALITY_WORDS, PLACE_WORDS } from '../../lexicon/places.ts';
import { isWord } from '../../text/tokens.ts';
import type { Reference } from './references.ts';
import { isOwner } from './references.ts';
import { isCapitalizedItem, isMark, type SentenceItem } from './sentences.ts';

const LONGEST_ASIDE = 40;
const LONGEST_MESSAGE = 10;

/** Whether a reference can be a sentence's subject: no preposition is before it, and it owns nothing. */
function canBeSubject(items: readonly SentenceItem[], reference: Reference): boolean {
  if (reference.kind === 'PRONOUN' && !/^(?:he|she|they|i|we)$/u.test(reference.noun)) return false;
  const word = items[reference.phraseFirst - 1]?.text.toLowerCase() ?? '';
  const governed = FUNCTION_WORDS.has(word) && !/^(?:and|but|that|while|when|as|because|then)$/u.test(word);
  return !governed && !isOwner(items, reference);
}

/** Finds the subjects of the verbs of one sentence. */
export class SubjectFinder {
  readonly #items: readonly SentenceItem[];
  /** The first reference of the sentence that can be its subject; null if none can. */
  readonly sentenceSubject: Reference | null;
  readonly #byFirst = new Map<number, Reference>();
  readonly #byLast = new Map<number, Reference>();

  constructor(items: readonly SentenceItem[], references: readonly Reference[]) {
    this.#items = items;
    this.sentenceSubject = references.find((reference) => canBeSubject(items, reference)) ?? null;
    for (const reference of references) {
      this.#byFirst.set(reference.phraseFirst, reference);
      this.#byLast.set(reference.last, reference);
    }
  }

  /** The reference whose phrase begins at an item, over an adjective of nationality: "French President Macron". */
  startingAt(item: number): Reference | null {
    const skipped = NATIONALITY_WORDS.has(this.#items[item]?.text ?? '')
      ? this.#byFirst.get(item + 1)
      : undefined;
    return this.#byFirst.get(item) ?? skipped ?? null;
  }

  /** The reference whose last word is an item, without a possessive ending. */
  endingAt(item: number): Reference | null {
    const reference = this.ownerAt(item);
    return reference === null || isOwner(this.#items, reference) ? null : reference;
  }

  /** The reference whose last word is an item, "Dunn" at "Dunn’s". */
  ownerAt(item: number): Reference | null {
    return this.#byLast.get(item) ?? null;
  }

  /** The sentence's subject, if it is before an item. */
  sentenceSubjectBefore(item: number): Reference | null {
    const subject = this.sentenceSubject;
    return subject !== null && subject.last < item ? subject : null;
  }

  /**
   * The subject before a verb. `adjacent` says whether only adverbs and auxiliaries, or an aside between
   * commas, come between; otherwise it is the subject of the sentence, which may have several verbs.
   */
  before(verb: number): { reference: Reference; adjacent: boolean } | null {
    const items = this.#items;
    let i = verb - 1;
    while (i >= 0 && isWord(items[i]) && !items[i]?.possessive && this.endingAt(i) === null) {
      const { text } = items[i] as SentenceItem;
      const time =
        CALENDAR_WORDS.has(text) || (text === 'on' && CALENDAR_WORDS.has(items[i + 1]?.text ?? ''));
      if (!time && !VERB_COMPANIONS.has(text.toLowerCase())) break;
      i--;
    }
    const item = items[i];
    if (item === undefined) return null;
    if (item.kind === 'QUOTATION') {
      const reference = this.#beforeWho(i);
      return reference === null ? null : { reference, adjacent: true };
    }
    const direct = this.endingAt(i);
    if (direct !== null) {
      const reference = this.#head(direct);
      return reference === null ? null : { reference, adjacent: true };
    }
    const isPlace = PLACE_WORDS.has(item.text) || NATIONALITY_WORDS.has(item.text);
    if (isCapitalizedItem(item) && !item.possessive && isPlace) return null;
    if (isMark(item) && /^[,)–—]$/u.test(item.text)) {
      const reference = this.#beforeAside(i);
      if (reference !== null) return { reference, adjacent: true };
    }
    const owner = this.#ownerOfMessage(i);
    if (owner !== null) return { reference: owner, adjacent: true };
    const reference = this.sentenceSubjectBefore(verb);
    return reference === null ? null : { reference, adjacent: false };
  }

  /** The sentence's subject if an aside with "who" follows it, which a quotation ends. */
  #beforeWho(quotation: number): Reference | null {
    const subject = this.sentenceSubjectBefore(quotation);
    if (subject === null) return null;
    const { last } = subject;
    return this.#items[last + 1]?.text === ',' && this.#items[last + 2]?.text === 'who' ? subject : null;
  }

  /** Who the reference directly before a verb means: the owner of a message, the one before "who", or itself. */
  #head(nearest: Reference): Reference | null {
    const items = this.#items;
    let reference = nearest;
    for (;;) {
      const { kind, noun, first, phraseFirst } = reference;
      if (kind === 'PRONOUN' && noun === 'who')
        return this.endingAt(first - (items[first - 1]?.text === ',' ? 2 : 1));
      const before = items[phraseFirst - 1];
      if (before?.text === ',' && kind === 'DESCRIPTION') {
        // An apposition whose closing comma is missing: "Anna Bell, the director of the museum said".
        const named = this.endingAt(phraseFirst - 2);
        if (named?.kind === 'PERSON' && named === this.sentenceSubject) return named;
      }
      if (before === undefined || !NOUN_PREPOSITIONS.has(before.text)) return reference;
      const owner = this.#ownerOfMessage(phraseFirst - 1);
      if (owner !== null) return owner;
      // "Mr. Bell of the Harbour Club said". By a loop: such a chain may be longer than the stack is deep.
      const governing = this.endingAt(phraseFirst - 2);
      if (governing === null) return reference;
      reference = governing;
    }
  }

  /** "The mayor’s letter to her council said": the owner of what speaks. */
  #ownerOfMessage(last: number): Reference | null {
    for (let i = last; i >= 0 && last - i < LONGEST_MESSAGE; i--) {
      const item = this.#items[i] as SentenceItem;
      if (!isWord(item)) return null;
      if (isSpeechNoun(item.text.toLowerCase()) && this.#items[i - 1]?.possessive) return this.ownerAt(i - 1);
    }
    return null;
  }

  /**
   * The subject before an aside that ends at a comma: "Blinken, in a speech at …, said". An aside may have commas of
   * its own, so a person farther left is preferred to anything else at one.
   */
  #beforeAside(comma: number): Reference | null {
    let found: Reference | null = null;
    const identified = this.endingAt(comma - 1);
    if (identified?.describedBefore === true) return identified;
    for (let i = comma - 1; i > 0 && comma - i < LONGEST_ASIDE; i--) {
      const item = this.#items[i] as SentenceItem;
      if (item.kind === 'QUOTATION') break;
      if (found !== null && isWord(item) && cueForm(item.text)?.form === 'PAST') break;
      if (!isMark(item) || !/^[,(–—]$/u.test(item.text)) continue;
      const before = this.endingAt(i - 1);
      if (before?.kind === 'PERSON') return before;
      if (before === null || found !== null) continue;
      found = before;
    }
    return found;
  }
}
