import type { Resolution } from '../../model/quote.ts';
import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { AgentMention, Agents } from '../agents/mentions.ts';
import type { ExtractedSpeaker, ExtractOptions } from '../document.ts';
import { FEMALE_ROLES, GROUP_NOUNS, MALE_ROLES } from '../lexicon/roles.ts';
import { OrganizationNouns } from './organization-nouns.ts';
import type { Reference } from './references.ts';
import { RoleBearers } from './role-bearers.ts';
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

/** A body, a document or a group that a sentence names, as "it" or "they" further on may mean. */
interface NamedBody {
  readonly mention: AgentMention | null;
  readonly words: string;
  readonly noun: string;
  readonly at: number;
  readonly sentence: number;
}

/** "It" and "they" reach back over no more sentences than this. */
const FARTHEST_BODY = 3;

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
  readonly #roles: RoleBearers;
  /** How somebody without a name was introduced, "a port official", by the noun that "the official" repeats. */
  readonly #introduced = new Map<string, string>();
  /** What named last can be "it", and what can be "they". */
  readonly #bodies: { it: NamedBody | null; they: NamedBody | null } = { it: null, they: null };
  #candidates: Candidate[] = [];
  #sentence = 0;
  #last: { speaker: ExtractedSpeaker; sentence: number } | null = null;

  constructor(text: string, agents: Agents, options: ExtractOptions) {
    this.#text = text;
    this.#agents = agents;
    this.#organizations = new OrganizationNouns(text, agents);
    this.#roles = new RoleBearers(text, agents, options);
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
      this.#noteBody(reference, items);
      if (reference.kind === 'DESCRIPTION') {
        const words = this.#words(reference, items);
        if (/^(?:a|an|another)\b/iu.test(words)) this.#introduced.set(reference.noun, words);
      }
    }
    if (this.#candidates.length > MOST_CANDIDATES)
      this.#candidates = this.#candidates.slice(-MOST_CANDIDATES);
  }

  #noteBody(reference: Reference, items: readonly SentenceItem[]): void {
    const { kind, mention, noun } = reference;
    const isBody = kind === 'ORGANIZATION' || (kind === 'DESCRIPTION' && GROUP_NOUNS.has(noun));
    if (!isBody || this.#governed(reference, items)) return;
    const words = this.#words(reference, items);
    const at = (items[reference.first] as SentenceItem).start;
    const body = { mention, words, noun, at, sentence: this.#sentence };
    const plural = kind === 'DESCRIPTION' && noun.endsWith('s');
    if (!plural) this.#bodies.it = body;
    this.#bodies.they = body;
  }

  /** Whether a reference only says when or where: "in the report", "on Facebook". */
  #governed(reference: Reference, items: readonly SentenceItem[]): boolean {
    return /^(?:in|on|at|to|by|with|for|from)$/iu.test(items[reference.phraseFirst - 1]?.text ?? '');
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
    if (pronoun === 'i' || pronoun === 'we') {
      const index = this.unnamed.describe(pronoun === 'i' ? 'the author' : 'the authors', pronoun);
      return { speaker: { kind: 'UNNAMED', index }, resolution: 'PRONOUN', antecedent: null };
    }
    if (pronoun === 'they' || pronoun === 'it') return this.#resolveBody(pronoun, at);
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
    if (best === null) {
      const index = this.unnamed.describe(pronoun, pronoun);
      return { speaker: { kind: 'UNNAMED', index }, resolution: 'PRONOUN', antecedent: null };
    }
    return { speaker: best.speaker, resolution: 'PRONOUN', antecedent: this.#antecedent(best.speaker, at) };
  }

  /** Whom "it" or "they" means: the body named last, or the one that spoke last. */
  #resolveBody(pronoun: 'it' | 'they', at: number): ResolvedSpeaker | null {
    const body = this.#bodies[pronoun];
    const last = this.#last;
    const spoke =
      last !== null &&
      last.speaker.kind !== 'PERSON' &&
      (last.speaker.kind === 'ORGANIZATION' ||
        this.unnamed.isGroup(last.speaker.index) ||
        pronoun === 'they');
    if (spoke && this.#sentence - last.sentence <= FARTHEST_BODY)
      return { speaker: last.speaker, resolution: 'PRONOUN', antecedent: this.#antecedent(last.speaker, at) };
    if (body !== null && this.#sentence - body.sentence <= FARTHEST_BODY && body.at < at) {
      const speaker: ExtractedSpeaker =
        body.mention === null
          ? this.#resolveDescription(body.words, body.noun, body.at).speaker
          : { kind: 'ORGANIZATION', index: body.mention.index };
      const antecedent = body.mention?.span ?? { start: body.at, end: body.at + body.words.length };
      return { speaker, resolution: 'PRONOUN', antecedent };
    }
    if (pronoun === 'it') return null;
    const index = this.unnamed.describe('they', 'they');
    return { speaker: { kind: 'UNNAMED', index }, resolution: 'PRONOUN', antecedent: null };
  }

  #resolveDescription(words: string, noun: string, at: number): ResolvedSpeaker {
    const bare = fold(words) === noun;
    if (definite(words) || bare) {
      const before = this.unnamed.find(noun);
      const person = bare && before < 0 ? -1 : this.#roles.find(words, noun, at);
      if (before >= 0 && (person < 0 || bare)) return this.#asRole({ kind: 'UNNAMED', index: before }, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
      const repeats = /^(?:the|this|that) \S+$/iu.test(words);
      const organization = repeats ? this.#organizations.find(noun, at) : -1;
      if (organization >= 0) return this.#asRole({ kind: 'ORGANIZATION', index: organization }, at);
      const introduced = repeats ? this.#introduced.get(noun) : undefined;
      if (introduced !== undefined)
        return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(introduced, noun) }, at);
    } else if (/^\p{Lu}/u.test(words)) {
      const person = this.#roles.find(words, noun, at);
      if (person >= 0) return this.#asRole({ kind: 'PERSON', index: person }, at);
    }
    return this.#asRole({ kind: 'UNNAMED', index: this.unnamed.describe(words, noun) }, at);
  }

  #asRole(speaker: ExtractedSpeaker, at: number): ResolvedSpeaker {
    return { speaker, resolution: 'ROLE', antecedent: this.#antecedent(speaker, at) };
  }

  #antecedent(speaker: ExtractedSpeaker, at: number): Span | null {
    if (speaker.kind !== 'PERSON') return null;
    return (
      this.#roles.lastMention(speaker.index, at) ?? this.#agents.mentionsByPerson[speaker.index]?.[0] ?? null
    );
  }
}
