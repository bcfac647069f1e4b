import type { Span } from '../../model/span.ts';
import type { ExtractedAttribution } from '../document.ts';
import { leadingClause, statingClause } from './choose-clause.ts';
import { contextual } from './drafts.ts';
import type { Reference } from './references.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import type { SentenceItem } from './sentences.ts';
import { phraseSpan } from './sentences.ts';
import type { SpeakerResolver } from './speakers.ts';
import { anonymityStatement } from './unnamed-sources.ts';

/** One sentence with what was found in it. */
export interface Sentence {
  readonly items: readonly SentenceItem[];
  readonly clauses: readonly ReportingClause[];
  /** The first reference that is a name or a pronoun; null if there is none. */
  readonly nameOrPronoun: Reference | null;
}

/** The words that name or describe a speaker. A known name may have an ending of its own: "Moody’s". */
function sourceSpan(items: readonly SentenceItem[], { first, last, mention }: Reference): Span {
  const { start, end } = phraseSpan(items, first, last);
  return { start, end: mention?.span.end ?? end };
}

/** Makes attributions of clauses and subjects: who is meant, and which words say so. */
export class ClauseAttributor {
  readonly #text: string;
  readonly #resolver: SpeakerResolver;
  /** What the sentence that was asked about last says of anonymity: one sentence may have many attributions. */
  #anonymity: { readonly items: readonly SentenceItem[]; readonly statement: string | null } | null = null;

  constructor(text: string, resolver: SpeakerResolver) {
    this.#text = text;
    this.#resolver = resolver;
  }

  /** The attribution of a clause; null if it is unknown who its subject is. */
  attribution(items: readonly SentenceItem[], clause: ReportingClause): ExtractedAttribution | null {
    const resolved = this.#resolver.resolve(clause.subject, items);
    if (resolved === null) return null;
    const { speaker, resolution, antecedent } = resolved;
    if (speaker.kind === 'UNNAMED') {
      const statement = this.#anonymityIn(items);
      if (statement !== null) this.#resolver.unnamed.noteAnonymity(speaker.index, statement);
    }
    const addressee =
      clause.cueLast > clause.cueWordLast ? phraseSpan(items, clause.cueWordLast + 1, clause.cueLast) : null;
    const told =
      addressee === null ? null : this.#text.slice(addressee.start, addressee.end).replace(/\s+/gu, ' ');
    return {
      speaker,
      source: sourceSpan(items, clause.subject),
      cue: phraseSpan(items, clause.cueFirst, clause.cueLast),
      resolution,
      antecedent,
      reportedTo: told === null || /^(?:him|her|them|us|me|you)$/iu.test(told) ? null : told,
      method: 'EXTRACTED',
    };
  }

  #anonymityIn(items: readonly SentenceItem[]): string | null {
    if (this.#anonymity?.items !== items) {
      const { start, end } = phraseSpan(items, 0, items.length - 1);
      this.#anonymity = { items, statement: anonymityStatement(this.#text.slice(start, end)) };
    }
    return this.#anonymity.statement;
  }

  /** The attribution to a reference without reporting words: what that one says follows a colon. */
  subjectOf(subject: Reference, items: readonly SentenceItem[]): ExtractedAttribution | null {
    const resolved = this.#resolver.resolve(subject, items);
    if (resolved === null) return null;
    const source = sourceSpan(items, subject);
    const { speaker, resolution, antecedent } = resolved;
    return { ...contextual(speaker, null), source, resolution, antecedent };
  }

  /** The attribution to the sentence's subject if a colon or a comma leads from it to an item; null if none does. */
  subjectBeforeMark({ items, nameOrPronoun }: Sentence, at: number): ExtractedAttribution | null {
    const before = items[at - 1];
    if (before?.kind !== 'COLON' && before?.kind !== 'COMMA') return null;
    return nameOrPronoun === null || nameOrPronoun.last >= at ? null : this.subjectOf(nameOrPronoun, items);
  }

  /** Who speaks in a sentence without a quotation; `leads` if a colon ends it, which leads to what is said. */
  whoSpeaks({ items, clauses, nameOrPronoun }: Sentence, leads: boolean): ExtractedAttribution | null {
    const speaking = leads ? leadingClause(clauses) : statingClause(clauses);
    const spoke = speaking === undefined ? null : this.attribution(items, speaking);
    if (spoke !== null || !leads) return spoke;
    return nameOrPronoun === null ? null : this.subjectOf(nameOrPronoun, items);
  }
}
