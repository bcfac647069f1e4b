import type { Span } from './span.ts';

/** What kind of speaker a quotation has. */
export type SpeakerKind = 'PERSON' | 'ORGANIZATION' | 'UNNAMED';

/** Points at a speaker: a person's or organization's slug, or an unnamed source's key. */
export interface SpeakerRef {
  readonly kind: SpeakerKind;
  readonly key: string;
}

/** A title or office that an article gives a person, "US Secretary of State". */
export interface Role {
  readonly title: string;
  /** Slug of the article. */
  readonly article: string;
  /** Where the title stands in that article's text. */
  readonly span: Span;
}

/** What a person and an organization have in common. */
export interface NamedAgent {
  /** Unique across people and organizations together. */
  readonly slug: string;
  readonly name: string;
  /** The name folded for comparison (case and accents aside): what the order by name compares. */
  readonly sortName: string;
  /** Other names it goes by, in the order of the authority file, then as first met in the articles. */
  readonly aliases: readonly string[];
  /** "Q7821917"; null where no authority file states it. */
  readonly wikidataId: string | null;
  /** Pages elsewhere that are about the same person or organization. */
  readonly sameAs: readonly string[];
  /** How often reports quote it; what it says in records is not counted. */
  readonly quoteCount: number;
  readonly mentionCount: number;
}

/** A person named in the corpus. */
export interface Person extends NamedAgent {
  /** As the articles state them, in the corpus's order. */
  readonly roles: readonly Role[];
}

/** An organization named in the corpus. */
export interface Organization extends NamedAgent {}

/** One source that one article quotes without a name. */
export interface UnnamedSource {
  /** Article slug, the description made into a slug, and a number where two would be alike. */
  readonly key: string;
  /** "a senior Defense Ministry official" */
  readonly description: string;
  /** The description folded for comparison: what stands for a name where speakers are ordered by name. */
  readonly sortName: string;
  /** "speaking on condition of anonymity"; null where the article gives no reason. */
  readonly anonymityStatement: string | null;
  /** Slug of the article. */
  readonly article: string;
}
