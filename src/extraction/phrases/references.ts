import { isSpeechNoun } from '../../lexicon/complements.ts';
import { cueForm } from '../../lexicon/cues.ts';
import {
  ARTICLES,
  CIRCUMSTANCE_PREPOSITIONS,
  DEFINITES,
  FUNCTION_WORDS,
  MEMBER_WORDS,
  SUBJECT_PRONOUNS,
} from '../../lexicon/function-words.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/organizations.ts';
import { isPluralNoun } from '../../lexicon/plurals.ts';
import { isDescriptionNoun, TITLES } from '../../lexicon/roles.ts';
import { contractedAuxiliary } from '../../lexicon/verb-companions.ts';
import { isWord } from '../../text/tokens.ts';
import type { AgentMention } from '../agents/mentions.ts';
import type { Sentence, SentenceItem } from '../sentences/sentence.ts';
import { descriptionEnd, descriptionStart } from './descriptions.ts';
import { type Reference, unnamed } from './reference.ts';

/** Mentions of one paragraph by their first token. */
export type MentionsByToken = ReadonlyMap<number, AgentMention>;

/** The first item of a name's phrase: its role, its form of address, its determiner. */
function phraseStart(sentence: Sentence, name: number, { titleFirst }: AgentMention): number {
  let first = name;
  while (sentence.isToken(first - 1) && sentence.at(first - 1).index >= titleFirst) first--;
  return ARTICLES.has(sentence.word(first - 1)) ? first - 1 : first;
}

/** The last item of a mention whose first item is at an index. */
function mentionEnd(sentence: Sentence, first: number, mention: AgentMention): number {
  let last = first;
  while (sentence.isToken(last + 1) && sentence.at(last + 1).index <= mention.last) last++;
  return last;
}

/** The noun of "one of the officials", if such words begin at an index; -1 otherwise. */
function memberOf(sentence: Sentence, at: number): number {
  if (!MEMBER_WORDS.has(sentence.word(at)) || sentence.word(at + 1) !== 'of') return -1;
  if (!DEFINITES.has(sentence.word(at + 2))) return -1;
  const noun = isDescriptionNoun(sentence.word(at + 3)) ? at + 3 : at + 4;
  return isDescriptionNoun(sentence.word(noun)) && isPluralNoun(sentence.word(noun)) ? noun : -1;
}

/** Whether a name in apposition says who a description before it is: "his deputy, Anna Bell, said". */
function isIdentified(sentence: Sentence, before: Reference, name: Reference): boolean {
  if (name.mention === null || before.kind !== 'DESCRIPTION') return false;
  if (before.last + 2 !== name.phraseFirst || !sentence.isMark(before.last + 1, ',')) return false;
  if (name.kind === 'ORGANIZATION' && before.noun.endsWith('s')) return false;
  const { lower, capitalized } = sentence.at(before.first);
  if (!ARTICLES.has(lower) && lower !== 'one' && !capitalized) return false;
  const next = sentence.at(name.last + 1);
  if (next.kind === 'NONE' || sentence.isMark(name.last + 1, ',.;:)–—-')) return true;
  // "According to a report, Bell “ran”": after a preposition the name goes on with the sentence.
  const governed = CIRCUMSTANCE_PREPOSITIONS.has(sentence.word(before.phraseFirst - 1));
  return next.kind === 'QUOTATION' && !governed;
}

/** The references, with each name in apposition to a description made its whole phrase. */
function withAppositions(sentence: Sentence, references: readonly Reference[]): Reference[] {
  const joined: Reference[] = [];
  for (const reference of references) {
    const before = joined.at(-1);
    if (before === undefined || !isIdentified(sentence, before, reference)) joined.push(reference);
    else joined[joined.length - 1] = { ...reference, phraseFirst: before.phraseFirst, describedBefore: true };
  }
  return joined;
}

/** Reads the references of one sentence from its beginning. */
class ReferenceReader {
  readonly #sentence: Sentence;
  readonly #mentions: MentionsByToken;
  readonly #references: Reference[] = [];
  /** A description may take in names before its noun, "White House officials", but nothing before this item. */
  #floor = 0;

  constructor(sentence: Sentence, mentions: MentionsByToken) {
    this.#sentence = sentence;
    this.#mentions = mentions;
  }

  read(): Reference[] {
    for (let at = 0; at < this.#sentence.length; at++) {
      const reference = this.#referenceAt(at);
      if (reference === null) continue;
      while ((this.#references.at(-1)?.last ?? -1) >= reference.phraseFirst) this.#references.pop();
      this.#references.push(reference);
      at = reference.last;
    }
    return withAppositions(this.#sentence, this.#references);
  }

  #mentionAt(item: SentenceItem): AgentMention | undefined {
    return isWord(item) ? this.#mentions.get(item.index) : undefined;
  }

  #referenceAt(at: number): Reference | null {
    const sentence = this.#sentence;
    const item = sentence.at(at);
    if (!isWord(item)) return null;
    const mention = this.#mentionAt(item);
    if (mention !== undefined) {
      const phraseFirst = phraseStart(sentence, at, mention);
      const last = mentionEnd(sentence, at, mention);
      const reference = { first: at, last, phraseFirst, kind: mention.kind, mention, noun: '' };
      // "His deputy, Anna Bell"
      const isDescribed = sentence.items.slice(phraseFirst, at).some(({ kind }) => kind === 'COMMA');
      return isDescribed ? { ...reference, describedBefore: true } : reference;
    }
    const pronoun = contractedAuxiliary(item.lower) === null ? item.lower : item.lower.replace(/’.*/u, '');
    if (SUBJECT_PRONOUNS.has(pronoun) && item.text !== 'IT')
      return this.#closed(unnamed('PRONOUN', at, at, pronoun));
    const ofThem = sentence.word(at + 1) === 'of' && sentence.word(at + 2) === 'them';
    if (ofThem && MEMBER_WORDS.has(item.lower))
      return this.#closed(unnamed('DESCRIPTION', at, at + 2, item.lower));
    const member = memberOf(sentence, at);
    if (member >= 0) return this.#closed(unnamed('DESCRIPTION', at, member, sentence.word(member)));
    return this.#description(at, item);
  }

  #closed(reference: Reference): Reference {
    this.#floor = reference.last + 1;
    return reference;
  }

  /** The description whose noun is at an item; null if the word is no such noun. */
  #description(at: number, item: SentenceItem): Reference | null {
    const sentence = this.#sentence;
    if (!isDescriptionNoun(item.lower)) return null;
    if (item.capitalized && !TITLES.has(item.text) && at > 0) return null;
    if (this.#leadsOn(at, item)) return null;
    // A letter or a statement speaks only if a verb follows: "the letter said".
    if (isSpeechNoun(item.lower) && cueForm(sentence.word(at + 1))?.class !== 'SPEECH') return null;
    const first = descriptionStart(sentence, at, this.#floor);
    if (first < 0) return null;
    const last = descriptionEnd(sentence, at, (word) => this.#mentionAt(word)?.kind === 'PERSON');
    // "The agency’s director": the owner is a part of the next description.
    this.#floor = sentence.at(last).possessive ? first : last + 1;
    return unnamed('DESCRIPTION', first, last, item.lower);
  }

  /** Whether a noun only leads to a name or to another noun: "spokesman John Kirby", "campaign manager". */
  #leadsOn(at: number, noun: SentenceItem): boolean {
    // "The Republican presidential candidate"
    const isModified = /(?<=[a-z]{3})al$/.test(this.#sentence.at(at + 1).text);
    const next = this.#sentence.at(isModified ? at + 2 : at + 1);
    if (!isWord(next) || noun.possessive) return false;
    const named = this.#mentionAt(next)?.kind;
    // "The transport company Carris": a noun for organizations leads to one of them.
    if (named === 'PERSON' || (named === 'ORGANIZATION' && ORGANIZATION_NOUNS.has(noun.text))) return true;
    return isDescriptionNoun(next.lower) && !FUNCTION_WORDS.has(next.lower);
  }
}

/** The references of one sentence, in order and without overlap. `mentions` are those of its paragraph. */
export function findReferences(sentence: Sentence, mentions: MentionsByToken): Reference[] {
  return new ReferenceReader(sentence, mentions).read();
}
