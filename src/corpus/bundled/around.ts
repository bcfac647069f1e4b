import type { Article } from '../../model/article.ts';
import type { Quote } from '../../model/quote.ts';
import type { Person } from '../../model/speaker.ts';
import type { Topic } from '../../model/topic.ts';
import type { SharedQuote } from '../around.ts';
import type { CorpusStore } from '../store.ts';
import { createAggregateReader } from './aggregates.ts';
import type { Artefact } from './artefact.ts';
import { type Ordinals, ordinalsOf } from './ordinals.ts';
import { intersection, type OrdinalSet } from './sets.ts';

/** The part of a store that answers what stands around an item. */
export type Around = Pick<CorpusStore, 'related' | 'associates' | 'personTopics' | 'topicPeople'>;

/** Ordinals as a set: ascending, each once. */
function setOf(ordinals: readonly number[]): OrdinalSet {
  return [...new Set(ordinals)].sort((a, b) => a - b);
}

/**
 * Makes that part of a store of one artefact. Who is related and how closely is read; what two related articles have
 * in common is the intersection of what each has.
 *
 * @param articleOrdinals by slug, where each article stands in the graph's list
 * @param quotes by key
 */
export function createAround(
  { graph, postings, aggregates }: Artefact,
  articleOrdinals: Ordinals,
  quotes: ReadonlyMap<string, Quote>,
): Around {
  const reader = createAggregateReader(aggregates, graph);
  const personOrdinals = ordinalsOf(graph.people);
  const topicOrdinals = ordinalsOf(graph.topics);
  const { firstMention, firstQuote } = postings.articles;

  function peopleIn(article: number): OrdinalSet {
    const mentions = graph.mentions.slice(firstMention[article], firstMention[article + 1]);
    return setOf(
      mentions.flatMap(({ subject: { kind, key } }) =>
        kind === 'PERSON' ? (personOrdinals.get(key) ?? []) : [],
      ),
    );
  }
  function topicsIn(article: number): OrdinalSet {
    const { topics } = graph.articles[article] as Article;
    return setOf(topics.flatMap(({ topic }) => topicOrdinals.get(topic) ?? []));
  }

  /** The quotes of an article with variants, each with each of them, by the slug of the variant's article. */
  function sharedQuotesOf(article: number): ReadonlyMap<string, SharedQuote[]> {
    const own = graph.quotes.slice(firstQuote[article], firstQuote[article + 1]);
    const shared = own.flatMap((of) => of.variants.map((variant): SharedQuote => ({ ...variant, of })));
    return Map.groupBy(shared, ({ quote }) => quotes.get(quote)?.article ?? '');
  }

  return {
    related(slug, limit) {
      const article = articleOrdinals.get(slug);
      if (article === undefined) return [];
      const people = peopleIn(article);
      const topics = topicsIn(article);
      const sharedQuotes = sharedQuotesOf(article);
      return reader.related(article, limit).map(({ article: other, score }) => ({
        article: graph.articles[other] as Article,
        score,
        sharedPeople: intersection(people, peopleIn(other)).map((i) => graph.people[i] as Person),
        sharedTopics: intersection(topics, topicsIn(other)).map((i) => graph.topics[i] as Topic),
        sharedQuotes: sharedQuotes.get((graph.articles[other] as Article).slug) ?? [],
      }));
    },
    associates: (person, limit) => reader.associates(personOrdinals.get(person), limit),
    personTopics: (person, limit) => reader.personTopics(personOrdinals.get(person), limit),
    topicPeople: (topic, limit) => reader.topicPeople(topicOrdinals.get(topic), limit),
  };
}
