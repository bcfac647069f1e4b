import { FEMALE_NAMES, MALE_NAMES } from '../../lexicon/given-names.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import { DOCUMENTS } from '../../lexicon/verb-classes.ts';
import type { AgentMention } from '../agents/mentions.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { isOwner, type Reference } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { COREFERENCE } from '../weights.ts';

/** Somebody or something that the reporter's own words call by a name or a description. */
export interface RecentReference {
  /** Null without a name: "her neighbor". */
  readonly mention: AgentMention | null;
  /** A description's words and its noun in lower case; empty for a name. */
  readonly words: string;
  readonly noun: string;
  /** Offset in the text. */
  readonly at: number;
  /** Number of its sentence in the document. */
  readonly sentence: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** One person, whom "he" or "she" further on may mean. */
export interface PersonReference extends RecentReference {
  readonly subject: boolean;
  /** As in "Dunn's cabinet". */
  readonly owns: boolean;
  /** Whether "and" joins it to a person before it: "Bell and Dunn". */
  readonly isJoined: boolean;
}

/** Whether a noun is for one person and not for a body or a group. */
function isOnePerson(noun: string): boolean {
  return ROLE_NOUNS.has(noun) && !GROUP_NOUNS.has(noun);
}

/** Whether "and" joins a person to another one directly before. */
function isJoined(phrases: Phrases, { phraseFirst }: Reference): boolean {
  if (phrases.sentence.word(phraseFirst - 1) !== 'and') return false;
  return phrases.referenceTo(phraseFirst - 2)?.kind === 'PERSON';
}

/** Remembers whom and what the last sentences named, for the pronouns of the next. */
export class RecentReferences {
  readonly #text: string;
  #people: PersonReference[] = [];
  #sentence = 0;
  #paragraph = 0;
  #body: RecentReference | null = null;
  #group: RecentReference | null = null;
  #organization: RecentReference | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The number of the sentence that was entered last. */
  get sentence(): number {
    return this.#sentence;
  }

  /** The paragraph of that sentence. */
  get paragraph(): number {
    return this.#paragraph;
  }

  /** The people named last, in order. */
  get people(): readonly PersonReference[] {
    return this.#people;
  }

  /** Whom "the 56-year-old" means: the one person who was the subject last, and was named in the sentence before. */
  get onlyPerson(): number | null {
    const near = this.#people.filter(
      ({ mention, sentence }) => mention !== null && this.#sentence - sentence <= 1,
    );
    const subjects = near.filter(({ subject, isJoined: joined }) => subject || joined);
    const [first] = subjects.length > 0 ? subjects : near;
    const index = first?.mention?.index ?? null;
    const others = subjects.length > 0 ? subjects : near;
    return others.every(({ mention }) => mention?.index === index) ? index : null;
  }

  /** The body or document named last, which "it" may mean; for "they" a group too. */
  body(pronoun: 'it' | 'they'): RecentReference | null {
    return pronoun === 'it' ? this.#body : this.#group;
  }

  /** The organization named last, which "the company" may mean. */
  get organization(): RecentReference | null {
    return this.#organization;
  }

  /** Begins a sentence. */
  enterSentence(phrases: Phrases): void {
    const { sentence } = phrases;
    this.#sentence++;
    this.#paragraph = sentence.paragraph;
    let subject = true;
    for (const reference of phrases.references) {
      const { kind, mention, noun } = reference;
      const owns = isOwner(sentence, reference);
      const introduced = kind === 'DESCRIPTION' && subject && !owns && isOnePerson(noun);
      if (mention?.kind === 'PERSON' || introduced)
        this.#people.push({
          ...this.#recent(reference, sentence),
          subject: subject && !owns,
          owns,
          isJoined: isJoined(phrases, reference),
        });
      if (kind !== 'PRONOUN' && !(kind === 'PERSON' && owns)) subject = false;
      this.#noteBody(reference, phrases);
      this.#notePair(reference, phrases);
    }
    if (this.#people.length > COREFERENCE.mostCandidates)
      this.#people = this.#people.slice(-COREFERENCE.mostCandidates);
  }

  /** Notes that a pronoun meant a person, who is named again by it. */
  repeat(index: number, at: number): void {
    const named = this.#people.findLast(({ mention }) => mention?.index === index);
    if (named === undefined) return;
    const place = { at, sentence: this.#sentence, paragraph: this.#paragraph };
    this.#people.push({ ...named, ...place, subject: true, owns: false, isJoined: false });
  }

  #noteBody(reference: Reference, phrases: Phrases): void {
    const { kind, noun } = reference;
    const isBody =
      kind === 'ORGANIZATION' || (kind === 'DESCRIPTION' && (GROUP_NOUNS.has(noun) || DOCUMENTS.has(noun)));
    if (!isBody || phrases.isCircumstance(reference)) return;
    const body = this.#recent(reference, phrases.sentence);
    const plural = kind === 'DESCRIPTION' && noun.endsWith('s');
    if (kind === 'ORGANIZATION') this.#organization = body;
    if (!plural) this.#body = body;
    this.#group = body;
  }

  /** Notes two people whom "and" joins, whom "they" can mean: "Anna Bell and Tom Reed". */
  #notePair(reference: Reference, phrases: Phrases): void {
    const { sentence } = phrases;
    const { kind, phraseFirst } = reference;
    if (kind !== 'PERSON' || sentence.word(phraseFirst - 1) !== 'and') return;
    const other = phrases.referenceTo(phraseFirst - 2);
    const word = sentence.text(phraseFirst - 2);
    const isGiven = MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
    if (other?.kind !== 'PERSON' && !isGiven) return;
    const first = other?.kind === 'PERSON' ? other.first : phraseFirst - 2;
    this.#group = { ...this.#recent({ ...reference, first, mention: null }, sentence), noun: 'people' };
  }

  #recent({ first, last, mention, noun }: Reference, sentence: Sentence): RecentReference {
    const { start: at, end } = sentence.span(first, last);
    const words = mention === null ? this.#text.slice(at, end) : '';
    return { mention, words, noun, at, sentence: this.#sentence, paragraph: sentence.paragraph };
  }
}
