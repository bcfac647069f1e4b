import { topicOrder } from '../src/corpus/orders.ts';
import type { PageItem } from '../src/corpus/page.ts';
import type { ArticleTopicEntry, CorpusStore } from '../src/corpus/store.ts';
import type { Article } from '../src/model/article.ts';
import { builder } from './builder.ts';
import { connectionOf, defineConnection } from './connection.ts';
import { orderOf } from './cursor.ts';
import { andThen } from './maybe-promise.ts';
import type { PageArguments } from './page-window.ts';
import { pageWindow } from './page-window.ts';
import { Topic } from './refs.ts';
import { anchorOf, TextAnchor } from './text-anchor.ts';

/** A topic of an article, with the article that its evidence stands in. */
interface ArticleTopicItem extends ArticleTopicEntry {
  readonly article: Article;
}

/** An item of the store's with its article. Its key is made only for cursors, as a store may do, too. */
class ItemOfArticle implements PageItem<ArticleTopicItem> {
  readonly node: ArticleTopicItem;
  readonly #item: PageItem<ArticleTopicEntry>;

  constructor(item: PageItem<ArticleTopicEntry>, article: Article) {
    const { topic, evidence } = item.node;
    this.node = { topic, evidence, article };
    this.#item = item;
  }

  get key() {
    return this.#item.key;
  }
}

const ORDER = orderOf('topics', topicOrder('NAME', 'ASC'));

const { connection, edge } = defineConnection({
  name: 'ArticleTopic',
  listed: 'topics of one article',
  node: Topic,
  nodeOf: ({ topic }: ArticleTopicItem) => topic,
});

export const ArticleTopicConnection = connection;

builder.objectFields(edge, (t) => ({
  evidence: t.field({
    type: [TextAnchor],
    description: 'The words of `Article.text` that show what the article is about, in the order of the text.',
    resolve: ({ item: { node } }) => node.evidence.map((span) => anchorOf(node.article, span)),
  }),
}));

/** The topics of one article, by name. */
export function topicsOf(store: CorpusStore, article: Article, args: PageArguments) {
  const page = andThen(store.articleTopics(article.slug, pageWindow(args, ORDER)), (entries) => ({
    ...entries,
    items: entries.items.map((item) => new ItemOfArticle(item, article)),
  }));
  return connectionOf(ORDER, page);
}
