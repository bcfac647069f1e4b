import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import { fold } from '../text/fold.ts';
import type { AuthorityTopic } from './authority.ts';
import { compareNames } from './orders.ts';
import { tally } from './tally.ts';

/** For each topic those that it is under, the nearest first. */
function ancestorsOf(topics: readonly AuthorityTopic[]): (slug: string) => string[] {
  const broader = new Map(topics.map((topic) => [topic.slug, topic.broader]));
  const above = (slug: string): string[] => {
    const next = broader.get(slug) ?? null;
    return next === null ? [] : [next, ...above(next)];
  };
  return above;
}

/**
 * The authority's topics by name, each with those above it and the number of articles about it or a narrower one.
 *
 * @param topics none of which is its own ancestor
 */
export function topicsOf(topics: readonly AuthorityTopic[], articles: readonly Article[]): Topic[] {
  const above = ancestorsOf(topics);
  const counts = tally(
    articles.flatMap((article) => [
      ...new Set(article.topics.flatMap(({ topic }) => [topic, ...above(topic)])),
    ]),
  );
  return topics
    .map(({ slug, name, description, mediaTopic, broader }) => ({
      slug,
      name,
      sortName: fold(name),
      description,
      mediaTopic,
      broader,
      ancestors: above(slug),
      articleCount: counts.get(slug) ?? 0,
    }))
    .sort(compareNames);
}
