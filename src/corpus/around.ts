import type { Article } from '../model/article.ts';
import type { Quote, QuoteVariant } from '../model/quote.ts';
import type { Person } from '../model/speaker.ts';
import type { Topic } from '../model/topic.ts';

/** A quote of one article, and another article's that reports the same utterance. */
export interface SharedQuote extends QuoteVariant {
  /** The one article's quote, of which `quote` is a variant. */
  readonly of: Quote;
}

/** Another article, and what it has in common with one; people and topics by name. */
export interface RelatedArticleEntry {
  readonly article: Article;
  /** Above 0, at most 1. */
  readonly score: number;
  /** Whom both articles name. */
  readonly sharedPeople: readonly Person[];
  /** Topics of both articles; not those that only stand above them. */
  readonly sharedTopics: readonly Topic[];
  /** In the order of the one article; of each quote the most alike first. */
  readonly sharedQuotes: readonly SharedQuote[];
}

/** Somebody whom the same articles name as a person, or who speaks of the person or is spoken of. */
export interface AssociateEntry {
  readonly person: Person;
  /** Articles that name both. */
  readonly articleCount: number;
  /** Quotes by the one person that name this one. */
  readonly quotesAboutCount: number;
  /** Quotes by this person that name the one. */
  readonly quotedAboutCount: number;
}

/** A person, and how many of the quotes counted are theirs. */
export interface PersonCountEntry {
  readonly person: Person;
  readonly quoteCount: number;
}

/** A topic, and how many of the quotes counted are about it or a narrower one. */
export interface TopicCountEntry {
  readonly topic: Topic;
  readonly quoteCount: number;
}
