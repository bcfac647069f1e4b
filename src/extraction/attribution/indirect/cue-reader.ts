import { type ReportingWord, reportingAdjective, reportingNoun } from '../../../lexicon/complements.ts';
import { cueForm, invertsSubject, phrasalReportingVerb, reportingVerb } from '../../../lexicon/cues.ts';
import { verbForms } from '../../../lexicon/verb-forms.ts';
import { isWord } from '../../../text/tokens.ts';
import type { Reference } from '../references.ts';
import type { SentenceItem } from '../sentences.ts';
import { isMark } from '../sentences.ts';
import type { SourceFinder, SourcePhrase } from './source-phrases.ts';
import {
  groupOfNoun,
  isContracted,
  isFiniteAuxiliary,
  plainWord,
  type VerbGroup,
  verbGroup,
} from './verb-groups.ts';

/** A word that reports, with who does. */
export interface ReportingCue {
  /** Item of the word. */
  readonly at: number;
  /** First item of the cue, with auxiliaries and adverbs: "has repeatedly said". */
  readonly first: number;
  /** Last item of the cue: after `at` if a particle belongs to the verb, "pointed out". */
  readonly last: number;
  readonly word: ReportingWord;
  readonly group: VerbGroup;
  readonly passive: boolean;
  /** Whether the source follows: ", said the mayor". */
  readonly inverted: boolean;
  /** Null if a passive names nobody, or the author speaks. */
  readonly source: Reference | null;
  /** Whether its clause depends on another: "when he said …", "who said …". */
  readonly dependent: boolean;
}

const DETERMINER = /^(?:the|a|an|of|his|her|their|its|this|these|my|our|your|no|any)$/u;
const SUBORDINATOR =
  /^(?:if|when|while|although|though|because|as|after|before|since|once|unless|whereas|until|who|which)$/u;
const RELATIVE = /^(?:who|which|that)$/u;
/** The author, or who is interviewed: nobody that the text names. */
const FIRST_PERSON = /^(?:i|we)(?:’(?:d|ve|m|re|ll))?$/u;
const COPULA = /^(?:seem|remain|feel|become|sound|appear)(?:s|ed)?$|^(?:felt|became)$/u;
const PRONOUN_OF_OWNER: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);
/** Verbs that make a noun for what is said somebody's act of saying it: "voiced fears that …". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'express voice raise have has had make repeat share reject dismiss issue offer give reiterate state renew deny defend lodge file sound stress underscore support dispute'
    .split(' ')
    .flatMap((verb) => verbForms(verb).map(([word]) => word)),
);
const LONGEST_NOUN_PHRASE = 6;

/** Whether a word's form can be a verb here, rather than a noun or an adjective of the same shape. */
function isVerb(items: readonly SentenceItem[], { form }: ReportingWord, group: VerbGroup): boolean {
  const before = items[group.first - 1];
  if ((before?.possessive && !isContracted(before)) || DETERMINER.test(plainWord(before))) return false;
  if (form === 'BASE') return group.modal || group.infinitive || !(group.be || group.have);
  if (form === 'PRESENT') return !(group.be || group.have || group.modal || group.infinitive);
  if (form === 'PAST') return !group.modal && !group.infinitive;
  return !group.infinitive && !group.modal;
}

/** The cue of a word whose source is still to be found. */
const cueAt = (at: number, last: number, word: ReportingWord, group: VerbGroup): ReportingCue => ({
  at,
  first: group.first,
  last,
  word,
  group,
  passive: false,
  inverted: false,
  source: null,
  dependent: false,
});

/** Reads the reporting words of one sentence in order: a verb may go on with the subject of the one before. */
export class CueReader {
  readonly #items: readonly SentenceItem[];
  readonly #sources: SourceFinder;
  #previous: Reference | null = null;

  constructor(items: readonly SentenceItem[], sources: SourceFinder) {
    this.#items = items;
    this.#sources = sources;
  }

  /** The cue at an item; null if its word reports nothing or nobody can be its source. */
  read(at: number): ReportingCue | null {
    const items = this.#items;
    const word = plainWord(items[at]);
    const phrasal = phrasalReportingVerb(word, plainWord(items[at + 1]));
    const verb = phrasal ?? reportingVerb(word);
    const adjective = reportingAdjective(word);
    const noun = reportingNoun(word);
    if (verb === undefined && adjective === undefined && noun === undefined) return null;
    const group = verbGroup(items, at);
    if (adjective !== undefined) {
      const copula = COPULA.test(plainWord(items[group.first - 1]));
      if (group.be || copula) return this.#adjective(at, adjective, group);
    }
    // "State Sen. Gordon Pike": of all reporting verbs this one is a noun before a title too.
    const isOfState = word === 'state' && items[at + 1]?.capitalized === true;
    if (verb !== undefined && !isOfState && isVerb(items, verb, group)) {
      const cue = this.#verb(at, verb, group, phrasal === undefined ? at : at + 1);
      if (cue !== null) return cue;
    }
    return noun === undefined ? null : (this.#noun(at, noun) ?? this.#nobodys(at, noun));
  }

  #cue(
    at: number,
    last: number,
    word: ReportingWord,
    group: VerbGroup,
    found: SourcePhrase | null,
  ): ReportingCue | null {
    if (found === null) return null;
    const { reference } = found;
    this.#previous = reference;
    const before = plainWord(this.#items[reference.phraseFirst - 1]);
    const dependent = SUBORDINATOR.test(before) || RELATIVE.test(plainWord(this.#items[group.first - 1]));
    return { ...cueAt(at, last, word, group), source: reference, dependent };
  }

  #verb(at: number, word: ReportingWord, group: VerbGroup, last: number): ReportingCue | null {
    const before = plainWord(this.#items[group.first - 1]);
    const nobodys = cueAt(at, last, word, group);
    // "Asked whether he would go, Dunn …"
    const asked = word.lemma === 'ask' && word.form === 'PAST' && /^(?:when|if|while|)$/u.test(before);
    if (asked || (word.form === 'PAST' && group.be))
      return before === 'it' ? null : { ...nobodys, passive: true, dependent: asked };
    const after = this.#sourceAfter(at, word);
    if (after !== null) return { ...nobodys, inverted: true, source: after };
    // "He has to persuade them that …": he has not.
    if (group.infinitive && /^(?:ha[sd]|have|needs?|needed)$/u.test(before)) return null;
    const found = this.#sources.before(at, group, word.form === 'PARTICIPLE', this.#previous);
    if (found === null) return FIRST_PERSON.test(before) ? nobodys : null;
    const bare = word.form === 'BASE' && !group.modal && !group.infinitive;
    if (bare && found.number === 'ONE') return null;
    if (word.form === 'PRESENT' && found.number === 'MANY') return null;
    return this.#cue(at, last, word, group, found);
  }

  /** The source after a verb that closes or interrupts its sentence: "The port is shut, said the mayor." */
  #sourceAfter(at: number, { form, takes }: ReportingWord): Reference | null {
    // "…, told a news conference": who it was said to.
    if (takes.has('ADDRESSEE')) return null;
    const cue = cueForm(plainWord(this.#items[at]));
    if (this.#items[at - 1]?.text !== ',' || cue === undefined || !invertsSubject(cue) || form === 'BASE')
      return null;
    // What is reported begins with "that".
    if (plainWord(this.#items[at + 1]) === 'that') return null;
    const reference = this.#sources.startingAt(at + 1);
    const known = reference !== null && (reference.mention !== null || reference.last > reference.first);
    const next = this.#items[(reference?.last ?? at) + 1];
    return known && (next === undefined || isMark(next)) ? reference : null;
  }

  #adjective(at: number, word: ReportingWord, group: VerbGroup): ReportingCue | null {
    const verb = group.be ? at : group.first - 1;
    const copula = group.be ? group : verbGroup(this.#items, verb);
    return this.#cue(at, at, word, copula, this.#sources.before(verb, copula, false, this.#previous));
  }

  /** A noun for what is said or thought that leads to a clause and names nobody: "There are fears that …". */
  #nobodys(at: number, word: ReportingWord): ReportingCue | null {
    if (plainWord(this.#items[at + 1]) !== 'that') return null;
    return cueAt(at, at, word, groupOfNoun(at));
  }

  /** A noun whose owner says what it means, "his claim that", or whose verb's subject does, "voiced fears that". */
  #noun(at: number, word: ReportingWord): ReportingCue | null {
    const items = this.#items;
    let first = at;
    for (let i = at - 1; i >= 0 && at - i <= LONGEST_NOUN_PHRASE; i--) {
      const item = items[i] as SentenceItem;
      const small = plainWord(item);
      if (item.possessive) return this.#cue(at, at, word, groupOfNoun(first), this.#sources.ownerAt(i));
      const noun = PRONOUN_OF_OWNER.get(small);
      if (noun !== undefined) {
        const reference = {
          first: i,
          last: i,
          phraseFirst: i,
          kind: 'PRONOUN',
          mention: null,
          noun,
        } as const;
        return this.#cue(at, at, word, groupOfNoun(first), { reference, number: 'ONE' });
      }
      if (LIGHT_VERBS.has(small)) {
        const group = verbGroup(items, i);
        const found = this.#sources.before(i, group, small.endsWith('ing'), this.#previous);
        return this.#cue(at, at, word, group, found);
      }
      const breaks = /^(?:and|or|but|that|to|for|with|in|on|by|from|as)$/u.test(small);
      if (!isWord(item) || breaks || isFiniteAuxiliary(item)) return null;
      first = i;
    }
    return null;
  }
}
