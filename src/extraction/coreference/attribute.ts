import { FIRST_PERSONS } from '../../lexicon/function-words.ts';
import type { Agents, NamedPerson } from '../agents/mentions.ts';
import type {
  ExtractedAttribution,
  ExtractedQuote,
  ExtractedUnnamedSource,
  ExtractOptions,
} from '../document.ts';
import type { ReadSentence, Utterance } from '../quotations/utterance.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { TurnParagraph } from '../turns/turn.ts';
import { COREFERENCE } from '../weights.ts';
import { Attributions, calledBy, contextual } from './attributions.ts';
import { type Draft, goesOnFrom, quotesFrom, saysBoth } from './continuations.ts';
import { Conversation } from './conversation.ts';
import { withPronounGenders } from './pronoun-genders.ts';
import { SpeakerResolver } from './speakers.ts';

/** Says who said each utterance of a document, reading it once from its beginning. */
class Attributor {
  readonly #resolver: SpeakerResolver;
  readonly #attributions: Attributions;
  readonly #conversation = new Conversation();
  readonly #drafts: Draft[] = [];
  #number = 0;
  /** Number of the paragraph of the story; a question of the interviewer's alone is none of its own. */
  #paragraph = 0;
  /** Its index in the document. */
  #index = -1;

  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#resolver = new SpeakerResolver(text, agents, options);
    this.#attributions = new Attributions(text, this.#resolver);
  }

  get unnamedSources(): readonly ExtractedUnnamedSource[] {
    return this.#resolver.unnamed.list;
  }

  get absentPeople(): readonly NamedPerson[] {
    return this.#resolver.absentPeople;
  }

  get quotes(): ExtractedQuote[] {
    return quotesFrom(this.#drafts);
  }

  readSentence(read: ReadSentence): void {
    const { phrases, utterances } = read;
    this.#number++;
    this.#enterParagraph(read);
    this.#resolver.enterSentence(phrases);
    const isQuoted = phrases.sentence.items.some(({ kind }) => kind === 'QUOTATION');
    if (!isQuoted) this.#takeUp(read);
    let isNoted = isQuoted;
    for (const utterance of utterances) {
      if (utterance.turn !== null) {
        this.#addTurn(utterance, utterance.turn, phrases.sentence);
        continue;
      }
      if (utterance.type !== 'INDIRECT') {
        this.#addQuoted(read, utterance);
        continue;
      }
      const attribution = this.#addReported(read, utterance);
      if (attribution === null || isNoted || !utterance.isSpoken) continue;
      this.#noteSpeaker(attribution, false);
      isNoted = true;
    }
    if (!isNoted) this.#noteWhoSpeaks(read);
  }

  /** Gives the quotation before a sentence that takes it up to who said it, if nobody has been found. */
  #takeUp(read: ReadSentence): void {
    const before = this.#drafts.at(-1);
    if (before?.attribution !== null || before.number !== this.#number - 1) return;
    if (before.utterance.type !== 'INDIRECT') before.attribution = this.#attributions.takingUp(read);
  }

  #enterParagraph({ phrases: { sentence }, utterances }: ReadSentence): void {
    if (sentence.paragraph === this.#index) return;
    this.#index = sentence.paragraph;
    const isQuestion =
      sentence.length <= COREFERENCE.longestQuestion && sentence.isMark(sentence.length - 1, '?');
    if (!isQuestion || utterances.length > 0) this.#paragraph++;
  }

  #addQuoted(read: ReadSentence, utterance: Utterance): void {
    const { sentence } = read.phrases;
    const place = { utterance, sentence, number: this.#number };
    const own = utterance.clause && this.#attributions.ofClause(sentence, utterance.clause);
    const before = this.#drafts.at(-1) ?? null;
    const continues = before !== null && goesOnFrom(before, place) && saysBoth(before, own) ? before : null;
    const attribution =
      own ?? (continues ? this.#ofContinued(continues, sentence) : this.#fromContext(read, utterance));
    // Words that no mark closes may go on in a paragraph without marks.
    const isOpen = utterance.defects.includes('MISSING_CLOSE');
    if (attribution !== null)
      this.#noteSpeaker(attribution, false, isOpen ? this.#paragraph + 1 : this.#paragraph);
    this.#drafts.push({ ...place, attribution, continues });
  }

  /** A paragraph of a speaker turn, which goes on with the one before if it has no label of its own. */
  #addTurn(utterance: Utterance, turn: TurnParagraph, sentence: Sentence): void {
    const before = this.#drafts.at(-1);
    const continues = turn.goesOn && before?.utterance.turn ? before : null;
    const attribution = this.#attributions.ofTurn(turn, continues?.attribution ?? null);
    if (attribution !== null) this.#noteSpeaker(attribution, false);
    this.#drafts.push({ utterance, sentence, number: this.#number, attribution, continues });
  }

  /** The attribution of a quotation that goes on with the one before. */
  #ofContinued(
    { attribution, sentence: { paragraph } }: Draft,
    sentence: Sentence,
  ): ExtractedAttribution | null {
    if (attribution === null || paragraph === sentence.paragraph) return attribution;
    return contextual(attribution.speaker, calledBy(attribution));
  }

  /** Who says a quotation that its sentence attributes to nobody: its subject before a colon, or who goes on. */
  #fromContext(read: ReadSentence, { at, type }: Utterance): ExtractedAttribution | null {
    const led = this.#attributions.beforeMark(read, at);
    return led ?? this.#conversation.goesOn(type, this.#paragraph, this.#number);
  }

  #addReported({ phrases }: ReadSentence, utterance: Utterance): ExtractedAttribution | null {
    const { sentence } = phrases;
    const { clause } = utterance;
    // The text does not name its author.
    const isAuthor = FIRST_PERSONS.has(clause?.source?.noun ?? '');
    const attribution = clause === null || isAuthor ? null : this.#attributions.ofClause(sentence, clause);
    this.#drafts.push({ utterance, sentence, number: this.#number, attribution, continues: null });
    return attribution;
  }

  #noteSpeaker(attribution: ExtractedAttribution, leads: boolean, paragraph = this.#paragraph): void {
    this.#conversation.noteSpeaker({ attribution, paragraph, sentence: this.#number }, leads);
    this.#resolver.noteSpeaker(attribution.speaker);
  }

  /**
   * Remembers who speaks in a sentence without a quotation, for one that follows without an attribution: above all if a
   * colon leads to it.
   */
  #noteWhoSpeaks(read: ReadSentence): void {
    const { sentence, subject } = read.phrases;
    const leads = sentence.isMark(sentence.length - 1, ':');
    const spoke = this.#attributions.inSentence(read, leads);
    if (spoke !== null) {
      this.#noteSpeaker(spoke, leads);
      return;
    }
    const isOne = subject?.kind === 'PERSON' || subject?.noun === 'he' || subject?.noun === 'she';
    const own = isOne ? this.#attributions.ofSubject(sentence, subject) : null;
    if (own === null) return;
    const attribution = contextual(own.speaker, calledBy(own));
    this.#conversation.noteSubject({ attribution, paragraph: this.#paragraph, sentence: this.#number });
  }
}

/** The quotes of a document, and who said them beside those whom it names. */
interface Attributed {
  readonly quotes: readonly ExtractedQuote[];
  readonly unnamedSources: readonly ExtractedUnnamedSource[];
  /** Speakers whose index follows those of the people whom the document names. */
  readonly absentPeople: readonly NamedPerson[];
}

/** Attributes the utterances of a document to their speakers. */
export function attribute(
  text: string,
  sentences: readonly ReadSentence[],
  agents: Agents,
  options: ExtractOptions,
): Attributed {
  const gendered = withPronounGenders(
    sentences.map(({ phrases }) => phrases),
    agents,
  );
  const attributor = new Attributor(text, gendered, options);
  for (const sentence of sentences) attributor.readSentence(sentence);
  const { quotes, unnamedSources, absentPeople } = attributor;
  return { quotes, unnamedSources, absentPeople };
}
