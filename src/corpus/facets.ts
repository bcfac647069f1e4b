import type { QuoteType } from '../model/quote.ts';
import type { Organization, Person, UnnamedSource } from '../model/speaker.ts';
import type { TopicCountEntry } from './around.ts';
import type { MaybePromise } from './maybe-promise.ts';

/** A speaker, and how many quotes of a list are theirs. */
export interface SpeakerFacet {
  readonly speaker: Person | Organization | UnnamedSource;
  readonly quoteCount: number;
}

/** A type, and how many quotes of a list are of it. */
export interface QuoteTypeFacet {
  readonly type: QuoteType;
  readonly quoteCount: number;
}

/**
 * What a list of quotes is made of, counted over all of it. Each facet has those values that come in the list: the
 * most frequent first, as frequent ones by folded name, then by slug or key.
 */
export interface QuoteFacets {
  /** @param limit how many speakers at most */
  speakers(limit: number): MaybePromise<readonly SpeakerFacet[]>;
  /** @param limit how many topics at most */
  topics(limit: number): MaybePromise<readonly TopicCountEntry[]>;
  types(): MaybePromise<readonly QuoteTypeFacet[]>;
}
