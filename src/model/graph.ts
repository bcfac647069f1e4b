import type { Aggregates } from './aggregates.ts';
import type { Article } from './article.ts';
import type { Mention } from './mention.ts';
import type { Quote } from './quote.ts';
import type { Organization, Person, UnnamedSource } from './speaker.ts';
import type { Topic } from './topic.ts';

/**
 * All articles and what they hold. Every list is in its default order: articles by date, newest first, those
 * without a date last, then slug; people, organizations and topics by name, then slug; quotes, mentions and
 * unnamed sources by article, then position.
 */
export interface GraphLists {
  readonly articles: readonly Article[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  readonly unnamedSources: readonly UnnamedSource[];
  readonly topics: readonly Topic[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
}

/** All articles, what they hold, and what is counted across them. */
export interface Graph extends GraphLists {
  readonly aggregates: Aggregates;
}
