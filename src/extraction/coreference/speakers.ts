import { DEFINITES, DEMONSTRATIVES, INDEFINITE_ARTICLES } from '../../lexicon/function-words.ts';
import { GENERIC_BODIES } from '../../lexicon/organizations.ts';
import { isNational } from '../../lexicon/places.ts';
import { TRADES_OF_THE_KNOWN } from '../../lexicon/roles.ts';
import type { Resolution } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { isCapitalized } from '../../text/character-class.ts';
import { fold } from '../../text/fold.ts';
import { wordsOf } from '../../text/words.ts';
import type { Agents, NamedPerson } from '../agents/mentions.ts';
import type { ExtractedSpeaker, ExtractOptions } from '../document.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Reference } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TurnSpeaker } from '../turns/turn.ts';
import { COREFERENCE } from '../weights.ts';
import { AbsentHolders } from './absent-holders.ts';
import { antecedentOf } from './antecedents.ts';
import { OrganizationNouns } from './organization-nouns.ts';
import { type LastSpeaker, type Meant, meantByBody, meantByPerson } from './pronouns.ts';
import { RecentReferences } from './recent-references.ts';
import { RoleBearers } from './role-bearers.ts';
import { UnnamedSources } from './unnamed-sources.ts';

/** Whom a reference means. */
export interface ResolvedSpeaker {
  readonly speaker: ExtractedSpeaker;
  readonly resolution: Resolution;
  readonly antecedent: Span | null;
}

const firstWord = (words: string): string => wordsOf(words)[0]?.folded ?? '';

/** Whether a description says of the one person of the story what everybody knows: "the 31-year-old", "the Dane". */
function isSomebodysDescription(words: string, noun: string): boolean {
  if (noun.endsWith('-year-old')) return true;
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (TRADES_OF_THE_KNOWN.has(noun)) return true;
  return isNational(last) && words.split(' ').length === 2;
}

/**
 * Resolves references to speakers while a document is read from its beginning: it remembers who was named, who spoke
 * last, and which sources without a name were described.
 */
export class SpeakerResolver {
  readonly unnamed = new UnnamedSources();
  readonly #text: string;
  readonly #agents: Agents;
  readonly #organizations: OrganizationNouns;
  readonly #roles: RoleBearers;
  readonly #absent: AbsentHolders;
  /** How somebody without a name was introduced, "a port official", by the noun that "the official" repeats. */
  readonly #introduced = new Map<string, string>();
  readonly #recent: RecentReferences;
  #last: LastSpeaker | null = null;

  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#text = text;
    this.#agents = agents;
    this.#organizations = new OrganizationNouns(text, agents);
    this.#roles = new RoleBearers(text, agents, options);
    this.#recent = new RecentReferences(text);
    this.#absent = new AbsentHolders(text, agents, options);
  }

  /** People whom only their office means, after those whom the text names. */
  get absentPeople(): readonly NamedPerson[] {
    return this.#absent.people;
  }

  /** Begins a sentence, whose people a pronoun may mean. */
  enterSentence(phrases: Phrases): void {
    this.#recent.enterSentence(phrases);
    const { sentence, references } = phrases;
    const [first] = references;
    const isQuoted = sentence.items.some(({ kind }) => kind === 'QUOTATION');
    if (first?.kind === 'PRONOUN' && !isQuoted) this.#repeat(first.noun, sentence.at(first.first).start);
    for (const reference of references)
      if (reference.kind === 'DESCRIPTION' && INDEFINITE_ARTICLES.has(sentence.word(reference.first)))
        this.#introduced.set(reference.noun, this.#words(reference, sentence));
  }

  /** Notes whom "he" or "she" at a sentence's beginning means, so that a further one means the same person. */
  #repeat(pronoun: string, at: number): void {
    if (pronoun !== 'he' && pronoun !== 'she') return;
    const meant = this.#meantByPerson(pronoun, at);
    if (meant !== null && 'speaker' in meant && meant.speaker.kind === 'PERSON')
      this.#recent.repeat(meant.speaker.index, at);
  }

  #meantByPerson(pronoun: 'he' | 'she', at: number): Meant | null {
    const gender = pronoun === 'he' ? 'MALE' : 'FEMALE';
    return meantByPerson(gender, at, this.#recent, this.#last, this.#agents, this.unnamed);
  }

  /** Notes who spoke, for pronouns and for those who go on without a new attribution. */
  noteSpeaker(speaker: ExtractedSpeaker): void {
    const { sentence, paragraph } = this.#recent;
    this.#last = { speaker, sentence, paragraph };
  }

  /** Whom a reference means; null if nobody can be found. */
  resolve(reference: Reference, sentence: Sentence): ResolvedSpeaker | null {
    if (reference.mention !== null)
      return {
        speaker: { kind: reference.mention.kind, index: reference.mention.index },
        resolution: 'NAME',
        antecedent: null,
      };
    const { start } = sentence.at(reference.first);
    if (reference.kind === 'PRONOUN') return this.#resolvePronoun(reference.noun, start);
    return this.#resolveDescription(this.#words(reference, sentence), reference.noun, start);
  }

  /** Whom the label of a speaker turn at an offset means. */
  resolveLabel(meant: TurnSpeaker, at: number): ResolvedSpeaker {
    if (meant.kind === 'DESCRIPTION') return this.#resolveDescription(meant.words, meant.noun, at);
    const { kind, index, isOffice } = meant;
    return { speaker: { kind, index }, resolution: isOffice ? 'ROLE' : 'NAME', antecedent: null };
  }

  #words({ first, last }: Reference, sentence: Sentence): string {
    const { start, end } = sentence.span(first, last);
    return this.#text.slice(start, end);
  }

  /** Whom a pronoun means. One that nothing before explains is a source of its own, so that its words are not lost. */
  #resolvePronoun(pronoun: string, at: number): ResolvedSpeaker | null {
    if (pronoun === 'i') return this.#asPronoun('the author', pronoun);
    if (pronoun === 'we') return this.#asPronoun('the authors', pronoun);
    let meant: Meant | null = null;
    if (pronoun === 'they' || pronoun === 'it') {
      meant = meantByBody(pronoun, at, this.#recent, this.#last, this.unnamed);
    } else if (pronoun === 'he' || pronoun === 'she') meant = this.#meantByPerson(pronoun, at);
    else return null;
    if (meant === null) return this.#asPronoun(pronoun, pronoun);
    if ('speaker' in meant) {
      const antecedent = antecedentOf(meant.speaker, this.#agents, at);
      return { speaker: meant.speaker, resolution: 'PRONOUN', antecedent };
    }
    const { words, noun, at: place } = meant.described;
    const { speaker, antecedent } = this.#resolveDescription(words, noun, place);
    const described = { start: place, end: place + words.length };
    return { speaker, resolution: 'PRONOUN', antecedent: antecedent ?? described };
  }

  #asPronoun(description: string, pronoun: string): ResolvedSpeaker {
    const index = this.unnamed.describe(description, pronoun);
    return { speaker: { kind: 'UNNAMED', index }, resolution: 'PRONOUN', antecedent: null };
  }

  #resolveDescription(words: string, noun: string, at: number): ResolvedSpeaker {
    const bare = fold(words) === noun;
    if (DEFINITES.has(firstWord(words)) || bare) {
      // "The leaders of the Group of Seven" are not the leaders of NATO who were named before.
      const before = fold(words).endsWith(noun) ? this.unnamed.find(noun) : -1;
      const person = bare && before < 0 ? -1 : this.#roles.find(words, noun, at);
      if (before >= 0 && (person < 0 || bare)) return this.#asRole({ kind: 'UNNAMED', index: before }, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
      const holder = before < 0 && !bare ? this.#absent.find(words, noun) : -1;
      if (holder >= 0) return this.#asRole({ kind: 'PERSON', index: holder }, at);
      const only = isSomebodysDescription(words, noun) ? this.#recent.onlyPerson : null;
      if (only !== null) return this.#asRole({ kind: 'PERSON', index: only }, at);
      // "The embassy" repeats a noun; "her embassy" is of somebody's.
      const repeats = DEMONSTRATIVES.has(firstWord(words)) && words.split(' ').length === 2;
      const organization = repeats ? this.#organizations.find(noun, at) : -1;
      if (organization >= 0) return this.#asRole({ kind: 'ORGANIZATION', index: organization }, at);
      const named = repeats && GENERIC_BODIES.has(noun) ? this.#recent.organization : null;
      if (
        named?.mention != null &&
        named.at < at &&
        this.#recent.sentence - named.sentence <= COREFERENCE.farthestNamed
      )
        return this.#asRole({ kind: 'ORGANIZATION', index: named.mention.index }, at);
      const introduced = repeats ? this.#introduced.get(noun) : undefined;
      if (introduced !== undefined)
        return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(introduced, noun) }, at);
    } else if (isCapitalized(words)) {
      const person = this.#roles.find(words, noun, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
    }
    return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(words, noun) }, at);
  }

  #asRole(speaker: ExtractedSpeaker, at: number): ResolvedSpeaker {
    return { speaker, resolution: 'ROLE', antecedent: antecedentOf(speaker, this.#agents, at) };
  }
}
