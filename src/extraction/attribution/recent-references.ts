import { GROUP_NOUNS, ROLE_NOUNS } from '../../lexicon/roles.ts';
import type { AgentMention } from '../agents/mentions.ts';
import type { Reference } from './references.ts';
import { isOwner } from './references.ts';
import type { SentenceItem } from './sentences.ts';
import { phraseSpan } from './sentences.ts';

/** Of the people named no more than these, the last, can be meant by a pronoun. */
const MOST_CANDIDATES = 24;

/** Somebody or something that the reporter's own words call by a name or a description. */
export interface RecentReference {
  /** Null where no name stands: "her neighbour". */
  readonly mention: AgentMention | null;
  /** A description's words and its noun in lower case; empty for a name. */
  readonly words: string;
  readonly noun: string;
  /** Offset in the text. */
  readonly at: number;
  /** Number of its sentence in the document. */
  readonly sentence: number;
}

/** One person, whom "he" or "she" further on may mean. */
export interface PersonReference extends RecentReference {
  readonly subject: boolean;
  /** As in "Dunn's cabinet". */
  readonly owns: boolean;
}

/** Whether a noun is for one person and not for a body or a group. */
function isOnePerson(noun: string): boolean {
  return ROLE_NOUNS.has(noun) && !GROUP_NOUNS.has(noun);
}

/** Whether a reference only says when, where or to whom: "in the report", "on Facebook". */
function isGoverned(reference: Reference, items: readonly SentenceItem[]): boolean {
  return /^(?:in|on|at|to|by|with|for|from)$/iu.test(items[reference.phraseFirst - 1]?.text ?? '');
}

/** Remembers whom and what the last sentences named, for the pronouns of the next. */
export class RecentReferences {
  readonly #text: string;
  #people: PersonReference[] = [];
  #sentence = 0;
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

  /** The people named last, in order. */
  get people(): readonly PersonReference[] {
    return this.#people;
  }

  /** The body or document named last, which "it" may mean; for "they" a group too. */
  body(pronoun: 'it' | 'they'): RecentReference | null {
    return pronoun === 'it' ? this.#body : this.#group;
  }

  /** The organization named last, which "the company" may mean. */
  get organization(): RecentReference | null {
    return this.#organization;
  }

  /** Begins a sentence; `references` in order. */
  enterSentence(items: readonly SentenceItem[], references: readonly Reference[]): void {
    this.#sentence++;
    let subject = true;
    for (const reference of references) {
      const { kind, mention, noun } = reference;
      const owns = isOwner(items, reference);
      const introduced = kind === 'DESCRIPTION' && subject && !owns && isOnePerson(noun);
      if (mention?.kind === 'PERSON' || introduced)
        this.#people.push({ ...this.#recent(reference, items), subject: subject && !owns, owns });
      if (kind !== 'PRONOUN' && !(kind === 'PERSON' && owns)) subject = false;
      this.#noteBody(reference, items);
    }
    if (this.#people.length > MOST_CANDIDATES) this.#people = this.#people.slice(-MOST_CANDIDATES);
  }

  #noteBody(reference: Reference, items: readonly SentenceItem[]): void {
    const { kind, noun } = reference;
    const isBody = kind === 'ORGANIZATION' || (kind === 'DESCRIPTION' && GROUP_NOUNS.has(noun));
    if (!isBody || isGoverned(reference, items)) return;
    const body = this.#recent(reference, items);
    const plural = kind === 'DESCRIPTION' && noun.endsWith('s');
    if (kind === 'ORGANIZATION') this.#organization = body;
    if (!plural) this.#body = body;
    this.#group = body;
  }

  #recent({ first, last, mention, noun }: Reference, items: readonly SentenceItem[]): RecentReference {
    const { start: at, end } = phraseSpan(items, first, last);
    const words = mention === null ? this.#text.slice(at, end) : '';
    return { mention, words, noun, at, sentence: this.#sentence };
  }
}
