import type { Aggregates } from '../../model/aggregates.ts';
import type { Graph, GraphLists } from '../../model/graph.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quote } from '../../model/quote.ts';
import { elementAt } from '../../text/element-at.ts';
import { itemsWithin } from '../../text/spans.ts';
import { associates, type SpokenOf } from './associates.ts';
import { incidence, placesOf } from './incidence.ts';
import { relatedArticles } from './related.ts';
import { sharedUtterances } from './shared-utterances.ts';
import { topicCounts } from './topic-counts.ts';

type Places = ReadonlyMap<string, number>;

/** The person who says a quote; undefined where nobody does, or somebody else than a person. */
function personOf({ attribution }: Quote, people: Places): number | undefined {
  return attribution?.speaker.kind === 'PERSON' ? people.get(attribution.speaker.key) : undefined;
}

/** The people whom some mentions name, each once. */
function named(mentions: readonly Mention[], people: Places): number[] {
  const slugs = new Set(mentions.flatMap(({ subject }) => (subject.kind === 'PERSON' ? subject.key : [])));
  return [...slugs].flatMap((slug) => people.get(slug) ?? []);
}

/** Each quote by a person, once for each other person that it names. */
function spokenOf(
  quotes: readonly Quote[],
  mentionsOf: (article: string) => readonly Mention[],
  people: Places,
): SpokenOf[] {
  return quotes.flatMap((quote) => {
    const speaker = personOf(quote, people);
    if (speaker === undefined) return [];
    const mentions = mentionsOf(quote.article);
    const inside = itemsWithin(mentions, [0, mentions.length], quote.span);
    return named(inside, people).flatMap((other) => (other === speaker ? [] : { speaker, named: other }));
  });
}

/**
 * A graph of some lists, with what is counted across articles so that no request has to: related articles, who is named
 * with whom and speaks of whom, and who speaks about what. Only reports are counted, and only they are related; a record
 * has the reports that it is related to.
 *
 * @param lists in their default orders
 */
export function withAggregates(lists: GraphLists): Graph {
  const { articles, people, topics } = lists;
  const reports = new Set(articles.filter(({ kind }) => kind === 'REPORT').map(({ slug }) => slug));
  const quotes = lists.quotes.filter(({ article }) => reports.has(article));
  const personPlaces = placesOf(people);
  const topicPlaces = placesOf(topics);
  const mentions = Map.groupBy(lists.mentions, ({ article }) => article);
  const mentionsOf = (article: string) => mentions.get(article) ?? [];

  const isReport = (article: number) => elementAt(articles, article).kind === 'REPORT';

  const peopleIn = incidence(
    people.length,
    articles.map(({ slug }) => named(mentionsOf(slug), personPlaces)),
    isReport,
  );
  const topicsIn = incidence(
    topics.length,
    articles.map((article) => article.topics.flatMap(({ topic }) => topicPlaces.get(topic) ?? [])),
    isReport,
  );
  const withAncestors = new Map(topics.map(({ slug, ancestors }) => [slug, [slug, ...ancestors]]));
  const counts = topicCounts(
    quotes.flatMap((quote) => {
      const speaker = personOf(quote, personPlaces);
      if (speaker === undefined) return [];
      const slugs = new Set(quote.topics.flatMap((topic) => withAncestors.get(topic) ?? []));
      return { speaker, topics: [...slugs].flatMap((slug) => topicPlaces.get(slug) ?? []) };
    }),
    { people: people.length, topics: topics.length },
  );

  const slugAt = (items: readonly { readonly slug: string }[], place: number) => elementAt(items, place).slug;
  const aggregates: Aggregates = {
    related: relatedArticles(peopleIn, topicsIn, sharedUtterances(quotes, placesOf(articles))).map((scores) =>
      scores.map(({ of, score }) => ({ article: slugAt(articles, of), score })),
    ),
    associates: associates(peopleIn, spokenOf(quotes, mentionsOf, personPlaces)).map((ties) =>
      ties.map((tie) => ({ ...tie, person: slugAt(people, tie.person) })),
    ),
    personTopics: counts.ofPeople.map((own) =>
      own.map(({ of, quoteCount }) => ({ topic: slugAt(topics, of), quoteCount })),
    ),
    topicPeople: counts.ofTopics.map((own) =>
      own.map(({ of, quoteCount }) => ({ person: slugAt(people, of), quoteCount })),
    ),
  };
  return { ...lists, aggregates };
}
