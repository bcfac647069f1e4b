import { cueForm, reportingVerb } from '../../lexicon/cues.ts';
import {
  CIRCUMSTANCE_PREPOSITIONS,
  COORDINATORS,
  DETERMINERS,
  FUNCTION_WORDS,
  OWNER_PRONOUNS,
  QUESTION_WORDS,
  RELATIVE_PRONOUNS,
  STANDS_ALONE,
  SUBORDINATORS,
  TIME_NOUNS,
  TIME_WORDS,
  VERB_COMPANIONS,
} from '../../lexicon/function-words.ts';
import { BEFORE_PARTICIPLES } from '../../lexicon/phrase-boundaries.ts';
import { CALENDAR_WORDS } from '../../lexicon/places.ts';
import { isPluralNoun } from '../../lexicon/plurals.ts';
import { GROUP_NOUNS } from '../../lexicon/roles.ts';
import { DOCUMENTS } from '../../lexicon/verb-classes.ts';
import type { GrammaticalNumber, NumberedPhrase, Phrases } from '../phrases/phrases.ts';
import type { Reference } from '../phrases/reference.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { CLAUSES } from '../weights.ts';
import { hasFiniteVerb } from './clause-shapes.ts';
import { isMessage, ownerOfMessage, senderOf } from './messages.ts';
import type { VerbGroup } from './verb-groups.ts';

/** Who reports, as the sentence shows it. */
export interface Source {
  readonly reference: Reference;
  readonly number: GrammaticalNumber;
  /** Whether its place beside the verb shows it. Otherwise it is the sentence's subject, with other words between. */
  readonly isNear: boolean;
}

const near = (reference: Reference | null, number: GrammaticalNumber): Source | null =>
  reference === null ? null : { reference, number, isNear: true };

/** Which forms of a verb a pronoun agrees with: "I say", "they say", "he says". */
const numberOfPronoun = (pronoun: string): GrammaticalNumber =>
  pronoun === 'they' || pronoun === 'we' ? 'MANY' : pronoun === 'i' || pronoun === 'who' ? 'EITHER' : 'ONE';

/**
 * Whether a noun phrase can be who reports: it has a determiner or an owner, it is a plural, a name, or a noun for
 * people or documents. A bare noun is rather a part of something else: "rest" in "rest assured".
 */
function canReport(sentence: Sentence, { reference, number }: NumberedPhrase): boolean {
  const { kind, first, last, noun } = reference;
  if (kind !== 'PHRASE' || number !== 'ONE' || DOCUMENTS.has(noun)) return true;
  for (let i = first; i <= last; i++)
    if (sentence.at(i).possessive || sentence.at(i).capitalized) return true;
  return DETERMINERS.has(sentence.word(first)) || STANDS_ALONE.has(noun);
}

/** Finds who reports: the subject of a verb. */
export class SourceFinder {
  readonly #phrases: Phrases;
  readonly #sentence: Sentence;

  constructor(phrases: Phrases) {
    this.#phrases = phrases;
    this.#sentence = phrases.sentence;
  }

  /**
   * The subject of a verb; null if it has none. `previous` is who reported before in the sentence, with whom a further
   * verb may go on.
   */
  before(verb: number, group: VerbGroup, isParticiple: boolean, previous: Reference | null): Source | null {
    const sentence = this.#sentence;
    const subject = this.#phrases.subjectBefore(verb);
    const isNewer =
      previous !== null &&
      subject !== null &&
      subject.first > previous.last &&
      sentence.isMark(subject.phraseFirst - 1, ',)');
    const goesOn = () => near(isNewer ? subject : (previous ?? subject), 'ONE');
    const at = this.#subjectEnd(group.first - 1);
    const item = sentence.at(at);
    const word = sentence.word(at);
    if (item.kind === 'NONE') return null;
    if (group.infinitive) return goesOn();
    if (item.kind === 'QUOTATION') return near(this.#beforeRelativeClause(at), 'EITHER');
    if (RELATIVE_PRONOUNS.has(word)) {
      const last = at - (sentence.isMark(at - 1, ',') ? 2 : 1);
      const antecedent = this.#phrases.phraseTo(last);
      // "An attack on Bell, who said": it is somebody.
      const somebody = antecedent?.reference.kind === 'PHRASE' && word === 'who';
      const who = (somebody ? this.#phrases.referenceTo(last) : null) ?? antecedent?.reference ?? null;
      return antecedent && canReport(sentence, antecedent) ? near(who, 'EITHER') : null;
    }
    const pronoun = this.#phrases.referenceTo(at);
    if (pronoun?.kind === 'PRONOUN') return near(pronoun, numberOfPronoun(pronoun.noun));
    if (COORDINATORS.has(word)) return near(this.#clauseSubject(at, previous), 'EITHER') ?? goesOn();
    if (isParticiple && BEFORE_PARTICIPLES.has(word)) return at === 0 ? null : goesOn();
    // "Quoted Anna Bell as saying": she spoke, not who quoted her.
    if (isParticiple && word === 'as') {
      const quoted = this.#phrases.phraseTo(at - 1)?.reference ?? null;
      // "Anna Bell was quoted by the paper as saying"
      const isAgent = quoted !== null && sentence.word(quoted.phraseFirst - 1) === 'by';
      return (isAgent ? null : near(quoted, 'EITHER')) ?? goesOn();
    }
    if (sentence.isMark(at, ',)–—')) {
      if (isParticiple && !group.be) return goesOn();
      const aside = this.#beforeAside(at);
      if (aside !== null) return aside;
      return sentence.isMark(at, ',') ? goesOn() : this.#sentenceSubject(verb);
    }
    const owner = ownerOfMessage(this.#phrases, at);
    if (owner !== null) return near(owner, 'EITHER');
    const isNoun =
      sentence.isWord(at) && !item.possessive && (STANDS_ALONE.has(word) || !FUNCTION_WORDS.has(word));
    const phrase = isNoun || this.#phrases.referenceTo(at) !== null ? this.#phrases.phraseTo(at) : null;
    // "The town released a statement saying …": the statement is the town's.
    if (isParticiple && !group.be && phrase !== null && isMessage(phrase.reference)) {
      const issuer = near(senderOf(this.#phrases, phrase.reference), 'EITHER') ?? goesOn();
      if (issuer !== null || phrase.reference.kind === 'PHRASE') return issuer;
    }
    const whole = phrase && this.#beforeRelative(phrase.reference);
    if (whole) return near(whole, 'EITHER');
    if (phrase !== null && !canReport(sentence, phrase)) return null;
    if (phrase !== null) return { ...phrase, reference: this.#named(phrase.reference), isNear: true };
    return this.#sentenceSubject(verb);
  }

  /** The subject of the clause before a coordinator, if it is later in the sentence than the one who reported last. */
  #clauseSubject(coordinator: number, previous: Reference | null): Reference | null {
    const sentence = this.#sentence;
    const { references } = this.#phrases;
    const own = references.findLast(
      ({ last, phraseFirst }) =>
        last < coordinator &&
        coordinator - phraseFirst <= CLAUSES.longestClause &&
        (COORDINATORS.has(sentence.word(phraseFirst - 1)) || sentence.isMark(phraseFirst - 1, ',;')) &&
        hasFiniteVerb(sentence, last, coordinator),
    );
    return own !== undefined && own.first > (previous?.first ?? -1) ? own : null;
  }

  #sentenceSubject(verb: number): Source | null {
    const reference = this.#phrases.subjectBefore(verb);
    return reference && { reference, number: 'EITHER', isNear: false };
  }

  /** The last item of a subject from an item leftwards: over adverbs, auxiliaries and times, "Bell on Monday said". */
  #subjectEnd(from: number): number {
    const sentence = this.#sentence;
    let at = from;
    for (; from - at < CLAUSES.mostCompanions && this.#phrases.referenceTo(at) === null; at--) {
      const { text, lower } = sentence.at(at);
      const isTime =
        CALENDAR_WORDS.has(text) ||
        (lower === 'on' && CALENDAR_WORDS.has(sentence.text(at + 1))) ||
        (TIME_NOUNS.has(lower) && TIME_WORDS.has(sentence.word(at - 1))) ||
        (TIME_WORDS.has(lower) && TIME_NOUNS.has(sentence.word(at + 1)));
      if (!sentence.isWord(at) || !(isTime || VERB_COMPANIONS.has(lower))) break;
    }
    return at;
  }

  /** The sentence's subject if a clause with "who" follows it, which a quotation ends. */
  #beforeRelativeClause(quotation: number): Reference | null {
    const subject = this.#phrases.subjectBefore(quotation);
    if (subject === null || !this.#sentence.isMark(subject.last + 1, ',')) return null;
    return this.#sentence.word(subject.last + 2) === 'who' ? subject : null;
  }

  /**
   * Who a relative clause is about that ends in a phrase: "A neighbor who saw the fire" in "A neighbor who saw the fire
   * said". Null without one, or if the phrase is the subject of a clause of its own: "a man who thinks the mayor said".
   */
  #beforeRelative({ phraseFirst }: Reference): Reference | null {
    const sentence = this.#sentence;
    const leading = reportingVerb(sentence.word(phraseFirst - 1), '')?.verb;
    const before = sentence.word(phraseFirst - 1);
    if (leading?.takes.has('BARE') === true || (before !== 'as' && SUBORDINATORS.has(before))) return null;
    for (let i = phraseFirst - 1; i > 0 && phraseFirst - i < CLAUSES.longestRelative; i--) {
      const word = sentence.word(i);
      if (!sentence.isWord(i) || (word !== 'who' && QUESTION_WORDS.has(word))) return null;
      if (word === 'who')
        return this.#phrases.phraseTo(i - (sentence.isMark(i - 1, ',') ? 2 : 1))?.reference ?? null;
    }
    return null;
  }

  /** Who a phrase means: one named before it if its closing comma is missing, "Anna Bell, the director said". */
  #named(phrase: Reference): Reference {
    if (
      phrase.kind !== 'DESCRIPTION' ||
      isPluralNoun(phrase.noun) ||
      !this.#sentence.isMark(phrase.phraseFirst - 1, ',')
    )
      return phrase;
    const named = this.#phrases.referenceTo(phrase.phraseFirst - 2);
    return named?.kind === 'PERSON' && named === this.#phrases.subject ? named : phrase;
  }

  /**
   * The subject before an aside that ends at a mark: "Blinken, in a speech at …, said". An aside may have commas of its
   * own, so a person farther left is preferred to anything else at one.
   */
  #beforeAside(end: number): Source | null {
    const sentence = this.#sentence;
    const identified = this.#phrases.referenceTo(end - 1);
    if (identified?.describedBefore === true || this.#isNameOfSubject(identified))
      return near(this.#beforeCircumstance(identified) ?? identified, 'EITHER');
    let found: Reference | null = null;
    let phrase: Source | null = null;
    for (let i = end - 1; i > 0 && end - i < CLAUSES.longestAside && !sentence.isQuotation(i); i--) {
      if (found !== null && cueForm(sentence.word(i))?.form === 'PAST') break;
      if (!sentence.isMark(i, ',(–—')) continue;
      const before = this.#phrases.referenceTo(i - 1);
      if (before?.kind === 'PERSON') return near(before, 'EITHER');
      found ??= before;
      phrase ??= this.#phraseBefore(i);
    }
    return near(found, 'EITHER') ?? phrase;
  }

  /**
   * The subject before an aside that names somebody else in it: "Bell, in a statement by his aide, Carl Dunn, said". Null
   * if nothing governs the other's name.
   */
  #beforeCircumstance(name: Reference | null): Reference | null {
    const sentence = this.#sentence;
    let at = (name?.phraseFirst ?? 0) - 1;
    if (OWNER_PRONOUNS.has(sentence.word(at))) at--;
    const governor = sentence.word(at);
    if (!CIRCUMSTANCE_PREPOSITIONS.has(governor) && governor !== 'through') return null;
    const end = at;
    while (end - at < CLAUSES.longestAside && sentence.isWord(at)) at--;
    return sentence.isMark(at, ',') ? this.#phrases.referenceTo(at - 1) : null;
  }

  /** Whether a name in commas names the sentence's subject: "The firm behind the festival, Blue Kite, said". */
  #isNameOfSubject(name: Reference | null): boolean {
    const sentence = this.#sentence;
    const { subject } = this.#phrases;
    if (!name?.mention || subject?.kind !== 'DESCRIPTION' || !sentence.isMark(name.phraseFirst - 1, ','))
      return false;
    if (GROUP_NOUNS.has(subject.noun) !== (name.kind === 'ORGANIZATION')) return false;
    for (let i = subject.first; i < name.phraseFirst - 1; i++) if (!sentence.isWord(i)) return false;
    const after = sentence.word(subject.last + 1);
    return subject.phraseFirst <= sentence.start && (RELATIVE_PRONOUNS.has(after) || after === 'behind');
  }

  /** The noun phrase that ends before a mark and begins a clause. */
  #phraseBefore(mark: number): Source | null {
    const phrase = this.#phrases.phraseTo(mark - 1);
    if (phrase === null) return null;
    const before = this.#sentence.at(phrase.reference.phraseFirst - 1);
    const begins =
      before.kind === 'NONE' ||
      COORDINATORS.has(before.lower) ||
      before.lower === 'that' ||
      /^[,.–—]$/u.test(before.text);
    return begins ? { ...phrase, isNear: true } : null;
  }
}
