import type { Article as ArticleItem } from '../src/model/article.ts';
import type { Quote as QuoteItem } from '../src/model/quote.ts';
import type {
  Organization as OrganizationItem,
  Person as PersonItem,
  UnnamedSource as UnnamedSourceItem,
} from '../src/model/speaker.ts';
import type { Topic as TopicItem } from '../src/model/topic.ts';
import { builder } from './builder.ts';

/*
 * The types that refer to one another in circles, named here and defined in the file of each, so that no two files
 * import each other. The model is what their resolvers are handed.
 */

export const Article = builder.objectRef<ArticleItem>('Article');
export const Organization = builder.objectRef<OrganizationItem>('Organization');
export const Person = builder.objectRef<PersonItem>('Person');
export const Quote = builder.objectRef<QuoteItem>('Quote');
export const Topic = builder.objectRef<TopicItem>('Topic');
export const UnnamedSource = builder.objectRef<UnnamedSourceItem>('UnnamedSource');
