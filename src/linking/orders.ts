import type { Article } from '../model/article.ts';
import { compareText } from '../text/compare.ts';

/** Newest first, those without a date last, then by slug: the default order of articles. */
export function compareArticles(
  a: Pick<Article, 'publishedOn' | 'slug'>,
  b: Pick<Article, 'publishedOn' | 'slug'>,
): number {
  return compareText(b.publishedOn ?? '', a.publishedOn ?? '') || compareText(a.slug, b.slug);
}

/** By name, then by slug: the default order of people, organizations and topics. */
export function compareNames(
  a: { readonly sortName: string; readonly slug: string },
  b: { readonly sortName: string; readonly slug: string },
): number {
  return compareText(a.sortName, b.sortName) || compareText(a.slug, b.slug);
}
