/** What the sizes of the articles that are timed come near, in UTF-16 code units. */
export const ARTICLE_LENGTH = 6000;

const PARAGRAPH_BREAK = '\n\n';

/**
 * Makes articles of about one length of texts of any: their paragraphs are put together until an article has
 * `length`, a text's end notwithstanding. A rest of less than half is left out, unless it is all there is.
 */
export function articlesOf(texts: readonly string[], length: number = ARTICLE_LENGTH): string[] {
  const articles: string[] = [];
  let article = '';
  for (const text of texts) {
    for (const paragraph of text.split(/\n\s*\n/u)) {
      article += article === '' ? paragraph : PARAGRAPH_BREAK + paragraph;
      if (article.length < length) continue;
      articles.push(article);
      article = '';
    }
  }
  if (article.length >= length / 2 || articles.length === 0) articles.push(article);
  return articles;
}

/** As many articles, from the first, as have no more than this many characters together; at least one. */
export function firstArticles(articles: readonly string[], characters: number): string[] {
  let total = 0;
  return articles.filter((article, index) => {
    total += article.length;
    return index === 0 || total <= characters;
  });
}
