import { type ReportingWord, reportingAdjective, reportingNoun } from '../../lexicon/complements.ts';
import { reportingVerb, unknownVerbOfSpeech } from '../../lexicon/cues.ts';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  COORDINATORS,
  OWNER_PRONOUNS,
  PLAIN_ARTICLES,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../../lexicon/function-words.ts';
import { BEFORE_NOUNS } from '../../lexicon/phrase-boundaries.ts';
import { COPULAS, FINITE_VERBS, LIGHT_VERBS, OBLIGATIONS, PARTICIPLES } from '../../lexicon/verb-classes.ts';
import { isAuxiliary } from '../../lexicon/verb-companions.ts';
import { isLowerCaseEndingIn } from '../../text/character-class.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { isOwner, type Reference, unnamed } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';
import { isAsked } from './asked.ts';
import type { Cue } from './clause.ts';
import { type Source, SourceFinder } from './sources.ts';
import { SourceAfterFinder } from './sources-after.ts';
import { groupOfNoun, type VerbGroup, verbGroup } from './verb-groups.ts';

/** Whether a word ends a noun's own phrase leftwards. */
const endsNounPhrase = (word: string): boolean =>
  COORDINATORS.has(word) ||
  CIRCUMSTANCE_PREPOSITIONS.has(word) ||
  word === 'that' ||
  word === 'as' ||
  isAuxiliary(word);

/** Whether a word is a past participle: "seen", "published". */
const isParticiple = (word: string): boolean =>
  PARTICIPLES.has(word) || (word.endsWith('ed') && word.length > 4);

/** What is known of a passive verb's cue: "was accused of …". */
const passiveOf = (agent: Reference | null) => ({
  isPassive: true,
  source: agent,
  isInverted: agent !== null,
});

/** Reads the reporting words of one sentence in order: a verb may go on with the source of the one before. */
export class CueReader {
  readonly #phrases: Phrases;
  readonly #sentence: Sentence;
  readonly #sources: SourceFinder;
  readonly #after: SourceAfterFinder;
  #previous: Reference | null = null;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.#sentence = phrases.sentence;
    this.#sources = new SourceFinder(phrases);
    this.#after = new SourceAfterFinder(phrases);
  }

  /** The cue that begins at an item; null if its word reports nothing or nobody can be its source. */
  read(at: number): Cue | null {
    if (this.#sentence.signature?.dash === at) return this.#signature(at, this.#sentence.signature.name);
    const word = this.#sentence.word(at);
    if (word === 'according' && this.#sentence.word(at + 1) === 'to') return this.#sourcePhrase(at);
    if (word === 'words') return this.#words(at);
    const found = reportingVerb(word, this.#sentence.word(at + 1));
    const verb = found?.verb ?? this.#unknownVerb(at);
    const adjective = reportingAdjective(word);
    const noun = reportingNoun(word);
    if (verb === undefined && adjective === undefined && noun === undefined) return null;
    const group = verbGroup(this.#sentence, at);
    if (adjective !== undefined && (group.be || COPULAS.has(this.#sentence.word(group.first - 1))))
      return this.#adjective(at, adjective, group);
    if (verb !== undefined && this.#isVerb(at, verb, group)) {
      const cue = this.#verb(at, verb, group, found?.hasParticle === true ? at + 1 : at);
      if (cue !== null) return cue;
    }
    return noun === undefined ? null : (this.#noun(at, noun) ?? this.#nobodys(at, noun));
  }

  /** Whether a word's form can be a verb here, rather than a noun or an adjective of the same shape. */
  #isVerb(at: number, { form }: ReportingWord, group: VerbGroup): boolean {
    const before = this.#sentence.at(group.first - 1);
    const named = this.#phrases.referenceTo(group.first - 1);
    // "Moody’s said": the ending is the name's own.
    const isOwned = before.possessive && (named === null || isOwner(this.#sentence, named));
    // "300 pledged votes"
    const isCounted = before.kind === 'NUMBER' && form === 'PAST';
    const isDetermined = (isOwned && !group.be) || isCounted || BEFORE_NOUNS.has(before.lower);
    if (isDetermined) return false;
    // "Reports seen by Bell": a noun, and not what somebody reports.
    if (form === 'PRESENT' && isParticiple(this.#sentence.word(at + 1))) return false;
    if (form === 'BASE') return group.modal || group.infinitive || !(group.be || group.have);
    if (form === 'PRESENT') return !(group.be || group.have || group.modal || group.infinitive);
    // "A state seen as decisive": a participle alone is no verb of its subject.
    const isAlone = !group.be && !group.have && this.#sentence.word(at + 1) !== 'by';
    if (
      isAlone &&
      form === 'PAST' &&
      PARTICIPLES.has(this.#sentence.word(at)) &&
      !FINITE_VERBS.has(this.#sentence.word(at))
    )
      return false;
    if (form === 'PAST') return !group.modal && !group.infinitive;
    return !group.infinitive && !group.modal;
  }

  #cue(at: number, wordLast: number, word: ReportingWord, group: VerbGroup, kind: Cue['kind'] = 'VERB'): Cue {
    const place = { kind, at, first: group.first, wordLast, word, group };
    return { ...place, source: null, isNear: true, isPassive: false, isInverted: false, isDependent: false };
  }

  /** The cue with its source, from which a further verb may go on; null without one. */
  #withSource(cue: Cue, source: Source | null): Cue | null {
    if (source === null) return null;
    const { reference, isNear } = source;
    const isSubordinate = SUBORDINATORS.has(this.#sentence.word(reference.phraseFirst - 1));
    // "Bell rejected Dunn’s claim that …, saying": who owns a claim is not who goes on.
    const isOwned = cue.kind === 'NOUN' && cue.group.first > reference.last;
    // "Dunn refused a man who said …, saying": nor is who is only described by it.
    const isRestrictive =
      RELATIVE_PRONOUNS.has(this.#sentence.word(cue.first - 1)) && !this.#sentence.isMark(cue.first - 2, ',');
    if (isNear && !isSubordinate && !isOwned && !isRestrictive) this.#previous = reference;
    const isDependent = isSubordinate || RELATIVE_PRONOUNS.has(this.#sentence.word(cue.first - 1));
    return { ...cue, source: reference, isNear, isDependent };
  }

  #verb(at: number, word: ReportingWord, group: VerbGroup, wordLast: number): Cue | null {
    const cue = this.#cue(at, wordLast, word, group);
    // “…,” the paper quoted Anna Bell as saying: she said it.
    if (word.lemma === 'quote' && this.#isQuotedAs(wordLast + 1)) return null;
    const before = this.#sentence.word(group.first - 1);
    const isPassive =
      word.lemma === 'ask' && word.form === 'PAST' && isAsked(this.#sentence, group.first, wordLast);
    const agent = word.form === 'PAST' ? this.#after.agent(wordLast) : null;
    if (isPassive || agent !== null || (word.form === 'PAST' && group.be))
      return before === 'it' ? null : { ...cue, ...passiveOf(agent), isDependent: isPassive };
    const source = this.#sources.before(at, group, word.form === 'PARTICIPLE', this.#previous);
    const after = this.#after.inverted(at, wordLast, word, source);
    if (after !== null) {
      this.#previous = after;
      return { ...cue, isInverted: true, source: after };
    }
    if (source === null || (group.infinitive && OBLIGATIONS.has(before))) return null;
    const isBare = word.form === 'BASE' && !group.modal && !group.infinitive;
    if (isBare && source.number === 'ONE') return null;
    if (word.form === 'PRESENT' && source.number === 'MANY') return null;
    return this.#withSource(cue, source);
  }

  #isQuotedAs(first: number): boolean {
    const quoted = this.#phrases.phraseFrom(first);
    return quoted !== null && this.#sentence.word(quoted.last + 1) === 'as';
  }

  #adjective(at: number, word: ReportingWord, own: VerbGroup): Cue | null {
    const verb = own.be ? at : own.first - 1;
    const group = own.be ? own : verbGroup(this.#sentence, verb);
    const source = this.#sources.before(verb, group, false, this.#previous);
    return source?.isNear ? this.#withSource(this.#cue(at, at, word, group, 'ADJECTIVE'), source) : null;
  }

  /** A noun for what is said or thought that leads to a clause and names nobody: "There are fears that …". */
  #nobodys(at: number, word: ReportingWord): Cue | null {
    return this.#sentence.word(at + 1) === 'that' ? this.#cue(at, at, word, groupOfNoun(at), 'NOUN') : null;
  }

  /** A noun whose owner says what it means, "his claim that", or whose verb's subject does, "voiced fears that". */
  #noun(at: number, word: ReportingWord): Cue | null {
    let isDetermined = false;
    for (let i = at - 1; i >= 0 && at - i <= CLAUSES.longestNounPhrase; i--) {
      const { lower, possessive } = this.#sentence.at(i);
      // "Anna's aide said the claim was false": an article begins the noun's phrase, and nobody owns it.
      isDetermined ||= PLAIN_ARTICLES.has(lower);
      const cue = this.#cue(at, at, word, groupOfNoun(i + 1), 'NOUN');
      if (possessive) {
        if (isDetermined) return null;
        const owner = this.#phrases.phraseTo(i);
        return owner && this.#withSource(cue, { ...owner, isNear: true });
      }
      const pronoun = OWNER_PRONOUNS.get(lower);
      if (pronoun !== undefined) {
        if (isDetermined) return null;
        const reference = unnamed('PRONOUN', i, i, pronoun);
        return this.#withSource(cue, { reference, number: 'ONE', isNear: true });
      }
      if (LIGHT_VERBS.has(lower)) {
        const group = verbGroup(this.#sentence, i);
        const source = this.#sources.before(i, group, lower.endsWith('ing'), this.#previous);
        return source?.isNear ? this.#withSource(this.#cue(at, at, word, group, 'NOUN'), source) : null;
      }
      if (!this.#sentence.isWord(i) || endsNounPhrase(lower)) return null;
    }
    return null;
  }

  #sourcePhrase(at: number): Cue | null {
    const source = this.#phrases.phraseFrom(at + 2);
    return source && this.#led(at, at + 1, 'SOURCE_PHRASE', source);
  }

  /** "In the words of Anna Bell, …", "in her own words, …" */
  #words(at: number): Cue | null {
    const sentence = this.#sentence;
    const isOf = sentence.word(at - 1) === 'the' && sentence.word(at + 1) === 'of';
    const owner = sentence.word(at - 1) === 'own' ? at - 2 : at - 1;
    const pronoun = OWNER_PRONOUNS.get(sentence.word(owner));
    const named = sentence.at(owner).possessive ? this.#phrases.referenceTo(owner) : null;
    const owned = pronoun === undefined ? named : unnamed('PRONOUN', owner, owner, pronoun);
    const source = isOf ? this.#phrases.phraseFrom(at + 2) : owned;
    const first = (isOf ? at - 1 : (source?.phraseFirst ?? 0)) - 1;
    return source && sentence.word(first) === 'in'
      ? this.#led(first, isOf ? at + 1 : at, 'SOURCE_PHRASE', source)
      : null;
  }

  /** The name that signs the quotation before it. */
  #signature(dash: number, name: number): Cue | null {
    const source = this.#phrases.referenceFrom(name) ?? this.#phrases.phraseFrom(name);
    return source && this.#led(dash, name - 1, 'SIGNATURE', source);
  }

  #led(first: number, wordLast: number, kind: Cue['kind'], source: Reference): Cue {
    const cue = { kind, at: first, first, wordLast, word: null, group: groupOfNoun(first), source };
    return { ...cue, isNear: true, isPassive: false, isInverted: true, isDependent: false };
  }

  /**
   * A verb that no lexicon has, in the place of a verb of speech: “…,” Anna Bell trilled, or “…,” trilled Anna Bell.
   * Only a regular past tense between a quotation and somebody named is taken for one.
   */
  #unknownVerb(at: number): ReportingWord | undefined {
    const { text } = this.#sentence.at(at);
    if (!isLowerCaseEndingIn(text, 'ed')) return undefined;
    const before = this.#phrases.referenceTo(at - 1);
    const after = this.#after.followsQuotation(at) ? this.#phrases.referenceFrom(at + 1) : null;
    const isSomebody =
      before?.kind === 'PERSON' ||
      before?.kind === 'DESCRIPTION' ||
      before?.noun === 'he' ||
      before?.noun === 'she';
    const speaks =
      before !== null && isSomebody
        ? this.#sentence.isQuotation(before.phraseFirst - 1)
        : after?.kind === 'PERSON';
    return speaks ? unknownVerbOfSpeech(text) : undefined;
  }
}
