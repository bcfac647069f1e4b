import type { RelatedArticleEntry } from '../src/corpus/around.ts';
import { MOST_RELATED } from '../src/linking/aggregates/related.ts';
import { builder } from './builder.ts';
import { DEFAULT_RELATED_SIZE, MAX_PAGE_SIZE } from './limits.ts';
import { listArguments, listSize } from './list.ts';
import { QuoteVariant } from './quote-variant.ts';
import { Article, Person, Topic } from './refs.ts';

const RelatedArticle = builder.objectRef<RelatedArticleEntry>('RelatedArticle').implement({
  description: 'Another article, how closely it is related to this one, and what both have in common.',
  fields: (t) => ({
    article: t.field({ type: Article, description: 'The other article.', resolve: ({ article }) => article }),
    score: t.exposeFloat('score', {
      description:
        'How much of what either article has both have, above 0 and at most 1, to three decimals: a Jaccard index of the ' +
        'people whom they name and of their topics, in which the rare counts more than the common and a topic half of ' +
        'a person as rare. Whom and what one article alone has does not count. An utterance that both report counts ' +
        'as much as a person whom only these two name, times its similarity.',
    }),
    sharedPeople: t.field({
      type: [Person],
      description: 'The people whom both articles name, by name.',
      resolve: ({ sharedPeople }) => sharedPeople,
    }),
    sharedTopics: t.field({
      type: [Topic],
      description: 'The topics of both articles, as `Article.topics` lists them, by name.',
      resolve: ({ sharedTopics }) => sharedTopics,
    }),
    sharedQuotes: t.field({
      type: [QuoteVariant],
      description:
        'The other article’s quotations that report the same utterance as one of this article’s, in the order of this ' +
        `article; the first ${MAX_PAGE_SIZE}. Changes lead from this article’s quotation to the other’s: EQUAL and ` +
        'DELETED join to this article’s.',
      resolve: ({ sharedQuotes }) => sharedQuotes.slice(0, MAX_PAGE_SIZE),
    }),
  }),
});

builder.objectField(Article, 'related', (t) =>
  t.field({
    type: [RelatedArticle],
    description:
      `The reports that have most in common with this article, the most related first; at most ${MOST_RELATED}, and ` +
      'none that shares nothing. A record is in no such list, and has one.',
    args: listArguments(DEFAULT_RELATED_SIZE),
    resolve: ({ slug }, { first }, { store }) => store.related(slug, listSize(first, DEFAULT_RELATED_SIZE)),
  }),
);
