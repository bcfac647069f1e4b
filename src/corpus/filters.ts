import type { ArticleKind } from '../model/article.ts';
import type { Fidelity, QuoteType } from '../model/quote.ts';
import type { SpeakerKind } from '../model/speaker.ts';

/*
 * What each list can be narrowed to. Within a list of values any one matches; the fields that are given must all
 * match; an empty list matches nothing; a slug that names nothing matches nothing. Dates are ISO full-dates, both
 * ends included, and leave out what has no date. A topic stands for its narrower ones too.
 */

/** Slugs, dates and publishers' names. */
export interface ArticleFilter {
  readonly kinds?: readonly ArticleKind[];
  readonly people?: readonly string[];
  readonly organizations?: readonly string[];
  /** Slugs of people and organizations whose words the article has. */
  readonly speakers?: readonly string[];
  readonly topics?: readonly string[];
  readonly publishers?: readonly string[];
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
  readonly hasQuotes?: boolean;
}

export interface PersonFilter {
  /** A part of the name or of an alias, blind to case and accents, or any name that `agentsCalled` finds. */
  readonly name?: string;
  /** Topics of what the person is quoted as saying. */
  readonly topics?: readonly string[];
  readonly hasQuotes?: boolean;
}

export interface OrganizationFilter {
  readonly name?: string;
  readonly hasQuotes?: boolean;
  /** Slugs of articles that name it. */
  readonly articles?: readonly string[];
}

export interface TopicFilter {
  readonly name?: string;
  /** Slug of the topic directly above. */
  readonly broader?: string;
}

export interface QuoteFilter {
  /** Slugs of people and organizations; keys of unnamed sources. */
  readonly speakers?: readonly string[];
  readonly articles?: readonly string[];
  readonly topics?: readonly string[];
  /** Slugs of who is named inside the quotation. */
  readonly mentions?: readonly string[];
  readonly types?: readonly QuoteType[];
  readonly speakerKinds?: readonly SpeakerKind[];
  readonly attributed?: boolean;
  readonly hasVariants?: boolean;
  readonly hasRecord?: boolean;
  readonly fidelity?: readonly Fidelity[];
  /** Whether its article is a record. */
  readonly onRecord?: boolean;
  readonly publishedFrom?: string;
  readonly publishedTo?: string;
}
