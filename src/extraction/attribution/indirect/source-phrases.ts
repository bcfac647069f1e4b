import { cueForm } from '../../../lexicon/cues.ts';
import {
  DETERMINERS,
  FUNCTION_WORDS,
  NOUN_PREPOSITIONS,
  STANDS_ALONE,
} from '../../../lexicon/function-words.ts';
import { CALENDAR_WORDS } from '../../../lexicon/places.ts';
import { wordSet } from '../../../lexicon/word-set.ts';
import { isWord } from '../../../text/tokens.ts';
import type { Reference } from '../references.ts';
import type { SentenceItem } from '../sentences.ts';
import { isMark } from '../sentences.ts';
import type { SubjectFinder } from '../subjects.ts';
import { isAdverb, isContracted, plainWord, type VerbGroup } from './verb-groups.ts';

const IRREGULAR_PLURALS = wordSet(
  'people men women children percent two three four five six seven eight nine 10',
);

function isPlural(noun: string): boolean {
  return IRREGULAR_PLURALS.has(noun) || STANDS_ALONE.has(noun) || /\p{L}[^su’]s$/u.test(noun);
}

const LONGEST_CHUNK = 8;
const MOST_PHRASES = 3;
const LONGEST_ASIDE = 30;

/** Which forms of a verb a subject agrees with. */
type GrammaticalNumber = 'ONE' | 'MANY' | 'EITHER';

/** A phrase that may be who reports. */
export interface SourcePhrase {
  readonly reference: Reference;
  readonly number: GrammaticalNumber;
}

/** The first item of a noun phrase without a name that ends at an item; -1 where none does. */
function chunkStart(items: readonly SentenceItem[], last: number): number {
  const head = plainWord(items[last]);
  if (STANDS_ALONE.has(head)) return last;
  if (head === '' || FUNCTION_WORDS.has(head) || isAdverb(items[last]) || !/^(?:\p{L}{2}|\p{N})/u.test(head))
    return -1;
  let first = last;
  for (let i = last - 1; i >= 0 && last - i < LONGEST_CHUNK; i--) {
    const item = items[i] as SentenceItem;
    const word = plainWord(item);
    if (DETERMINERS.has(word)) return i;
    if (!isWord(item)) break;
    if (FUNCTION_WORDS.has(word) || cueForm(word)?.form === 'PAST') {
      // "It’s worth noting": what is owned here is no phrase.
      if (item.possessive) return -1;
      break;
    }
    first = i;
  }
  return first;
}

/** Finds who reports in the sentences of a document: the subject of a reporting verb. */
export class SourceFinder {
  readonly #items: readonly SentenceItem[];
  readonly #subjects: SubjectFinder;

  constructor(items: readonly SentenceItem[], subjects: SubjectFinder) {
    this.#items = items;
    this.#subjects = subjects;
  }

  /** The noun phrase that ends at an item, with what hangs on it: "members of the council". */
  endingAt(last: number): SourcePhrase | null {
    const item = this.#items[last];
    const named = this.#subjects.endingAt(last);
    return item?.possessive && named === null ? null : this.#phraseTo(last, named);
  }

  /** The noun phrase that owns what follows an item: "members of the council" at "council’s". */
  ownerAt(last: number): SourcePhrase | null {
    return this.#phraseTo(last, this.#subjects.ownerAt(last));
  }

  #phraseTo(last: number, named: Reference | null): SourcePhrase | null {
    const items = this.#items;
    if (named?.kind === 'PRONOUN') return null;
    let first = named?.phraseFirst ?? chunkStart(items, last);
    if (first < 0) return null;
    let head = last;
    for (let phrases = 0; phrases < MOST_PHRASES; phrases++) {
      if (!NOUN_PREPOSITIONS.has(plainWord(items[first - 1]))) break;
      const before = this.#subjects.endingAt(first - 2);
      if (before?.kind === 'PRONOUN') break;
      const start = before?.phraseFirst ?? chunkStart(items, first - 2);
      if (start < 0) break;
      head = first - 2;
      first = start;
    }
    const noun = plainWord(items[head]);
    if (CALENDAR_WORDS.has((items[head] as SentenceItem).text)) return null;
    const number = this.#number(first, head, last);
    if (named !== null && head === last) return { reference: named, number };
    const reference: Reference = {
      first,
      last,
      phraseFirst: first,
      kind: 'DESCRIPTION',
      mention: null,
      noun,
    };
    return { reference, number };
  }

  #number(first: number, head: number, last: number): GrammaticalNumber {
    const items = this.#items;
    if (plainWord(items[first - 1]) === 'and' && first > 1 && isWord(items[first - 2])) return 'MANY';
    const named = this.#subjects.endingAt(last)?.kind;
    if (head === last && (named === 'PERSON' || named === 'ORGANIZATION')) return 'ONE';
    const noun = plainWord(items[head]);
    if (/^(?:data|media|police|number|majority|half|third|quarter)$/u.test(noun)) return 'EITHER';
    if (isPlural(noun)) return 'MANY';
    return head < last && isPlural(plainWord(items[last])) ? 'EITHER' : 'ONE';
  }

  /** What stands before an aside that ends at a mark, where it can begin a clause. */
  #beforeAside(end: number): SourcePhrase | null {
    const items = this.#items;
    for (let i = end - 1; i > 0 && end - i < LONGEST_ASIDE; i--) {
      const { text, kind } = items[i] as SentenceItem;
      if (kind === 'QUOTATION') return null;
      if (!/^[,(–—]$/u.test(text)) continue;
      const phrase = this.endingAt(i - 1);
      const before = items[(phrase?.reference.phraseFirst ?? 0) - 1];
      if (phrase !== null && (before === undefined || /^(?:and|but|that|[,.–—])$/u.test(before.text)))
        return phrase;
    }
    return null;
  }

  /** The noun phrase that begins at an item, for what no name or description covers: "the latest figures". */
  startingAt(first: number): Reference | null {
    const items = this.#items;
    const known = this.#subjects.startingAt(first);
    if (known !== null && known.kind !== 'PRONOUN') return known;
    let head = -1;
    let last = first - 1;
    for (let i = first; i < Math.min(items.length, first + LONGEST_CHUNK); i++) {
      const item = items[i] as SentenceItem;
      const word = plainWord(item);
      if (!isWord(item)) break;
      if (NOUN_PREPOSITIONS.has(word) && i > first) {
        if (head < 0) head = i - 1;
        if (word !== 'of') break;
        continue;
      }
      if (FUNCTION_WORDS.has(word) && !DETERMINERS.has(word)) break;
      last = i;
    }
    if (last < first) return null;
    if (head < 0) head = last;
    const noun = plainWord(items[head]);
    return { first, last, phraseFirst: first, kind: 'DESCRIPTION', mention: null, noun };
  }

  /** The subject of a verb; `previous` is who reported before in the sentence, with whom a further verb may go on. */
  before(
    verb: number,
    group: VerbGroup,
    participle: boolean,
    previous: Reference | null,
  ): SourcePhrase | null {
    const items = this.#items;
    const at = group.first - 1;
    const item = items[at];
    if (item === undefined) return null;
    const goesOn = (): SourcePhrase | null => {
      const reference = previous ?? this.#subjects.sentenceSubjectBefore(verb);
      return reference === null ? null : { reference, number: 'ONE' };
    };
    if (group.infinitive) return goesOn();
    const word = plainWord(item);
    if (item.possessive && !isContracted(item) && this.#subjects.endingAt(at) === null) return null;
    if (isWord(item)) {
      if (/^(?:who|which|that)$/u.test(word)) {
        const comma = items[at - 1]?.text === ',';
        const antecedent = this.endingAt(at - (comma ? 2 : 1));
        return antecedent === null ? null : { ...antecedent, number: 'EITHER' };
      }
      const pronoun = this.#subjects.endingAt(at);
      if (pronoun?.kind === 'PRONOUN') {
        if (!/^(?:he|she|they|it)$/u.test(pronoun.noun)) return null;
        return { reference: pronoun, number: pronoun.noun === 'they' ? 'MANY' : 'ONE' };
      }
      if (/^(?:and|but|or|then)$/u.test(word)) return goesOn();
      if (participle && /^(?:by|in|after|before|while|when|without|for|from)$/u.test(word))
        return at === 0 ? null : goesOn();
      if (FUNCTION_WORDS.has(word) && !STANDS_ALONE.has(word)) {
        const found = this.#subjects.before(verb);
        return found?.adjacent ? { reference: found.reference, number: 'EITHER' } : null;
      }
      return this.endingAt(at) ?? null;
    }
    if (isMark(item) && /^[,)–—]$/u.test(item.text)) {
      if (participle && !group.be) return goesOn();
      const found = this.#subjects.before(verb);
      if (found?.adjacent) return { reference: found.reference, number: 'EITHER' };
      const apart = this.#beforeAside(at);
      if (apart !== null) return apart;
      return item.text === ',' ? goesOn() : null;
    }
    if (item.kind === 'QUOTATION') {
      const found = this.#subjects.before(verb);
      return found === null ? null : { reference: found.reference, number: 'EITHER' };
    }
    return null;
  }
}
