import type { Resolution } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { AgentMention, Agents } from '../agents/mentions.ts';
import type { ExtractedSpeaker, ExtractOptions, KnownPerson } from '../document.ts';
import { NATIONALITY_WORDS, PLACE_WORDS } from '../lexicon/places.ts';
import {
  FEMALE_ROLES,
  GROUP_NOUNS,
  MALE_ROLES,
  ROLE_EQUIVALENTS,
  ROLE_MODIFIERS,
  ROLE_NOUNS,
} from '../lexicon/roles.ts';
import { OrganizationNouns } from './organization-nouns.ts';
import type { Reference } from './references.ts';
import type { SentenceItem } from './sentences.ts';
import { UnnamedSources } from './unnamed-sources.ts';

/** Whom a reference means. */
export interface ResolvedSpeaker {
  readonly speaker: ExtractedSpeaker;
  readonly resolution: Resolution;
  readonly antecedent: Span | null;
}

/** A person named in the reporter's own words, as a pronoun further on may mean. */
interface Candidate {
  readonly mention: AgentMention;
  readonly sentence: number;
  readonly subject: boolean;
  /** As in "Dunn's cabinet". */
  readonly owns: boolean;
}

/** A pronoun reaches back over no more sentences than this. */
const FARTHEST_SENTENCE = 8;
const MOST_CANDIDATES = 24;

/** Of the roles that share a word no more than these, the first of the document, are compared: a list of mayors. */
const MOST_BEARERS = 50;

interface HeldRole {
  readonly person: number;
  /** The nation that the bearer's name goes with, "Carl Dunn of Norway", folded; null without one. */
  readonly nation: string | null;
  /** Folded. */
  readonly title: string;
  /** The title without stops and commas, with a blank at each end. */
  readonly plain: string;
  readonly words: readonly string[];
}

function definite(words: string): boolean {
  return /^(?:the|this|that|his|her|its|their)\b/iu.test(words);
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
  readonly #rolesByWord = new Map<string, HeldRole[]>();
  /** How somebody without a name was introduced, "a port official", by the noun that "the official" repeats. */
  readonly #introduced = new Map<string, string>();
  #candidates: Candidate[] = [];
  #sentence = 0;
  #last: { speaker: ExtractedSpeaker; sentence: number } | null = null;

  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#text = text;
    this.#agents = agents;
    this.#organizations = new OrganizationNouns(text, agents);
    const known = new Map((options.people ?? []).map((person) => [person.key, person]));
    agents.people.forEach((person, index) => {
      const held = rolesHeld(known.get(person.known?.key ?? ''), options.publishedOn ?? null);
      const nation = this.#nationBehind(index);
      const titles = [...person.roles.map(({ title }) => title), ...held];
      for (const title of new Set(titles.map(fold))) {
        const words = title.split(/[^\p{L}\p{N}.-]+/u);
        const role = { person: index, title, nation, plain: ` ${title.replace(/[.,]/gu, '')} `, words };
        for (const word of new Set(role.plain.trim().split(' '))) this.#noteRole(word, role);
      }
    });
  }

  /** The nation that stands behind a person's name, "Carl Dunn of Norway", folded. */
  #nationBehind(person: number): string | null {
    for (const { end } of (this.#agents.mentionsByPerson[person] ?? []).slice(0, MOST_BEARERS)) {
      const nation = /^ of (?:the )?([\p{L}.]+)/u.exec(this.#text.slice(end, end + 40))?.[1];
      if (nation !== undefined && NATIONS.has(fold(nation))) return fold(nation);
    }
    return null;
  }

  #noteRole(word: string, role: HeldRole): void {
    const roles = this.#rolesByWord.get(word) ?? [];
    if (roles.length < MOST_BEARERS) roles.push(role);
    this.#rolesByWord.set(word, roles);
  }

  /** Begins a sentence whose named people a pronoun may mean; `references` in order. */
  enterSentence(items: readonly SentenceItem[], references: readonly Reference[]): void {
    this.#sentence++;
    let subject = true;
    for (const reference of references) {
      if (reference.mention?.kind === 'PERSON') {
        const owns = items[reference.last + 1]?.kind === 'POSSESSIVE';
        this.#candidates.push({
          mention: reference.mention,
          sentence: this.#sentence,
          subject: subject && !owns,
          owns,
        });
        if (!owns) subject = false;
      } else if (reference.kind === 'DESCRIPTION' || reference.kind === 'ORGANIZATION') subject = false;
      if (reference.kind === 'DESCRIPTION') {
        const words = this.#words(reference, items);
        if (/^(?:a|an|another)\b/iu.test(words)) this.#introduced.set(reference.noun, words);
      }
    }
    if (this.#candidates.length > MOST_CANDIDATES)
      this.#candidates = this.#candidates.slice(-MOST_CANDIDATES);
  }

  /** Notes who spoke, for pronouns and for those who go on without a new attribution. */
  noteSpeaker(speaker: ExtractedSpeaker): void {
    this.#last = { speaker, sentence: this.#sentence };
  }

  /** Whom a reference means; null where nobody can be told. */
  resolve(reference: Reference, items: readonly SentenceItem[]): ResolvedSpeaker | null {
    if (reference.mention !== null)
      return {
        speaker: { kind: reference.mention.kind, index: reference.mention.index },
        resolution: 'NAME',
        antecedent: null,
      };
    const start = (items[reference.first] as SentenceItem).start;
    if (reference.kind === 'PRONOUN') return this.#resolvePronoun(reference.noun, start);
    return this.#resolveDescription(this.#words(reference, items), reference.noun, start);
  }

  #words(reference: Reference, items: readonly SentenceItem[]): string {
    const { start } = items[reference.first] as SentenceItem;
    return this.#text.slice(start, (items[reference.last] as SentenceItem).end);
  }

  #resolvePronoun(pronoun: string, at: number): ResolvedSpeaker | null {
    const last = this.#last;
    if (pronoun === 'they' || pronoun === 'it') {
      if (last === null || last.speaker.kind === 'PERSON') return null;
      const body = last.speaker.kind === 'ORGANIZATION' || this.unnamed.isGroup(last.speaker.index);
      if (pronoun === 'it' && !body) return null;
      return { speaker: last.speaker, resolution: 'PRONOUN', antecedent: this.#antecedent(last.speaker, at) };
    }
    if (pronoun !== 'he' && pronoun !== 'she') return null;
    const gender = pronoun === 'he' ? 'MALE' : 'FEMALE';
    let best: { speaker: ExtractedSpeaker; score: number } | null = null;
    for (const { mention, sentence, subject, owns } of this.#candidates) {
      const person = this.#agents.people[mention.index];
      const distance = this.#sentence - sentence;
      if (mention.span.start >= at || distance > FARTHEST_SENTENCE || person === undefined) continue;
      if (person.gender !== 'UNKNOWN' && person.gender !== gender) continue;
      const spoke = last?.speaker.kind === 'PERSON' && last.speaker.index === mention.index;
      const score =
        (subject ? 3 : owns ? -1 : 0) +
        (spoke ? 3 : 0) +
        (person.gender === gender ? 1 : 0) -
        distance * 1.5 +
        (distance === 0 ? 2 : 0);
      if (best === null || score >= best.score)
        best = { speaker: { kind: 'PERSON', index: mention.index }, score };
    }
    if (last?.speaker.kind === 'UNNAMED') {
      const score =
        (this.unnamed.isGroup(last.speaker.index) ? 1 : 3.5) - (this.#sentence - last.sentence) * 1.5;
      const noun = this.unnamed.description(last.speaker.index).split(' ').at(-1) ?? '';
      const other = pronoun === 'he' ? FEMALE_ROLES : MALE_ROLES;
      if (!other.has(noun) && (best === null || score > best.score)) best = { speaker: last.speaker, score };
    }
    if (best === null) return null;
    return { speaker: best.speaker, resolution: 'PRONOUN', antecedent: this.#antecedent(best.speaker, at) };
  }

  #resolveDescription(words: string, noun: string, at: number): ResolvedSpeaker | null {
    const bare = fold(words) === noun;
    if (definite(words) || bare) {
      const before = this.unnamed.find(noun);
      const person = bare && before < 0 ? -1 : this.#personInRole(words, noun, at);
      if (before >= 0 && (person < 0 || bare)) return this.#asRole({ kind: 'UNNAMED', index: before }, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
      const repeats = /^(?:the|this|that) \S+$/iu.test(words);
      const organization = repeats ? this.#organizations.find(noun, at) : -1;
      if (organization >= 0) return this.#asRole({ kind: 'ORGANIZATION', index: organization }, at);
      const introduced = repeats ? this.#introduced.get(noun) : undefined;
      if (introduced !== undefined)
        return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(introduced, noun) }, at);
    } else if (/^\p{Lu}/u.test(words)) {
      const person = this.#personInRole(words, noun, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
    }
    return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(words, noun) }, at);
  }

  #asRole(speaker: ExtractedSpeaker, at: number): ResolvedSpeaker {
    return { speaker, resolution: 'ROLE', antecedent: this.#antecedent(speaker, at) };
  }

  /** The person whose role a description names, "the top U.S. diplomat": the one most like it, then the last named. */
  #personInRole(words: string, noun: string, at: number): number {
    const titles = ROLE_EQUIVALENTS[noun] ?? [noun];
    const described = fold(words).split(/[^\p{L}\p{N}.-]+/u);
    let best = -1;
    let bestScore = -Infinity;
    // "The union" is no role of a union leader's.
    if (GROUP_NOUNS.has(noun) && !ROLE_NOUNS.has(noun)) return -1;
    const roles = new Set(
      titles.flatMap((wanted) => this.#rolesByWord.get(wanted.split(' ', 1)[0] ?? '') ?? []),
    );
    for (const { person, title, nation, plain, words: titleWords } of roles) {
      if (!titles.some((wanted) => plain.includes(` ${wanted} `))) continue;
      const shared = titleWords.filter((word) => described.includes(word)).length;
      const unsaid = unsaidWords(described, noun, title);
      const former = /\b(?:former|ex)\b/u.test(title) && !/\b(?:former|ex)\b/u.test(fold(words)) ? 4 : 0;
      const place = this.#lastMention(person, at)?.start ?? -1;
      const score =
        shared * 3 -
        unsaid -
        former -
        (ofAnotherNation(described, title) || isForeign(described, nation) ? 100 : 0) +
        (place < 0 ? -5 : place / (this.#text.length + 1));
      if (score > bestScore) {
        best = person;
        bestScore = score;
      }
    }
    return bestScore > -1.5 ? best : -1;
  }

  #lastMention(person: number, before: number): Span | null {
    const mentions = this.#agents.mentionsByPerson[person] ?? [];
    let passed = 0;
    let end = mentions.length;
    while (passed < end) {
      const middle = (passed + end) >> 1;
      if ((mentions[middle] as Span).start < before) passed = middle + 1;
      else end = middle;
    }
    return mentions[passed - 1] ?? null;
  }

  #antecedent(speaker: ExtractedSpeaker, at: number): Span | null {
    if (speaker.kind !== 'PERSON') return null;
    return this.#lastMention(speaker.index, at) ?? this.#agents.mentionsByPerson[speaker.index]?.[0] ?? null;
  }
}

/** How much a description says that a role does not: a nation weighs more than another modifier. */
function unsaidWords(described: readonly string[], noun: string, title: string): number {
  let weight = 0;
  for (const word of described) {
    if (word === noun || word.length < 3 || /^(?:the|top|chief|his|her)$/u.test(word)) continue;
    if (title.includes(word) || ROLE_MODIFIERS.has(word)) continue;
    weight += /^(?:u\.?s\.?|american)$/u.test(word) ? 1 : 3;
  }
  return weight;
}

const NATIONS: ReadonlySet<string> = new Set([...NATIONALITY_WORDS, ...PLACE_WORDS].map(fold));

/** Whether a description and a role each name a nation, and not the same: "the U.S. diplomat", "Chinese diplomat". */
function ofAnotherNation(described: readonly string[], title: string): boolean {
  const nations = title.split(' ').filter((word) => NATIONS.has(word));
  return (
    nations.length > 0 &&
    described.some((word) => NATIONS.has(word)) &&
    !nations.some((word) => described.includes(word))
  );
}

const AMERICAN = /^(?:u\.?s\.?(?:a\.?)?|americans?|states|america)$/u;

/** Whether a description is of an American, and a bearer's name goes with another nation's. */
function isForeign(described: readonly string[], nation: string | null): boolean {
  return nation !== null && !AMERICAN.test(nation) && described.some((word) => AMERICAN.test(word));
}

/** The offices of a known person on a date; all of them where the text has none. */
function rolesHeld(person: KnownPerson | undefined, date: string | null): string[] {
  return (person?.roles ?? [])
    .filter(
      ({ from, to }) => date === null || ((from === null || from <= date) && (to === null || date <= to)),
    )
    .map(({ title }) => title);
}
