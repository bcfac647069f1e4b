import { describe, expect, it } from 'vitest';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { QuoteFilter } from '../../src/corpus/filters.ts';
import { expectedPairs } from '../linking/found-pairs.ts';
import { BUNDLED_PAIRS } from '../linking/variants.expected.ts';
import {
  ABOUT_HUMAN_RIGHTS,
  ASSOCIATES,
  MOST_RELATED,
  PEOPLE_OF_TOPICS,
  RELATED_BY_TOPIC,
  SPEAKERS,
  TOPICS_OF_PEOPLE,
  TYPES,
} from './around.expected.ts';
import { compileSeeds } from './compiled-seeds.ts';

const { artefact, graph } = compileSeeds();
const store = createBundledStore(artefact);

async function facetsOf(filter: QuoteFilter, limit = 100) {
  // As the API counts: a record is not somebody who quotes.
  const facets = await store.quoteFacets([filter, { onRecord: false }]);
  const [speakers, topics, types] = await Promise.all([
    facets.speakers(limit),
    facets.topics(limit),
    facets.types(),
  ]);
  return {
    speakers: speakers.map(
      ({ speaker, quoteCount }) => `${'name' in speaker ? speaker.name : speaker.description} ${quoteCount}`,
    ),
    topics: topics.map(({ topic, quoteCount }) => `${topic.name} ${quoteCount}`),
    types: types.map(({ type, quoteCount }) => `${type} ${quoteCount}`),
  };
}

describe('the facets of the bundled corpus', () => {
  it('count all quotations as a reader does', async () => {
    const { speakers, types } = await facetsOf({}, SPEAKERS.length);
    expect(types).toEqual(TYPES);
    expect(speakers).toEqual(SPEAKERS);
  });

  it('count those about one topic as a reader does', async () => {
    expect(await facetsOf({ topics: ['human-rights'] })).toEqual(ABOUT_HUMAN_RIGHTS);
  });
});

describe('the bundled corpus', () => {
  it.each(Object.entries(TOPICS_OF_PEOPLE))('knows what %s speaks about', async (slug, expected) => {
    const counts = await store.personTopics(slug, 100);
    expect(counts.map(({ topic, quoteCount }) => `${topic.name} ${quoteCount}`)).toEqual(expected);
  });

  it.each(Object.entries(PEOPLE_OF_TOPICS))('knows who speaks about %s', async (slug, expected) => {
    const counts = await store.topicPeople(slug, 100);
    expect(counts.map(({ person, quoteCount }) => `${person.name} ${quoteCount}`)).toEqual(expected);
  });

  it.each(Object.entries(ASSOCIATES))('knows who is named with %s', async (slug, expected) => {
    const associates = await store.associates(slug, 100);
    expect(
      associates.map(
        ({ person, articleCount, quotesAboutCount, quotedAboutCount }) =>
          `${person.name} ${articleCount} ${quotesAboutCount} ${quotedAboutCount}`,
      ),
    ).toEqual(expected);
  });

  it.each(Object.entries(MOST_RELATED))(
    'knows what to read next after %s, and why',
    async (slug, expected) => {
      const [first] = await store.related(slug, 1);
      expect({
        slug: first?.article.slug,
        people: first?.sharedPeople.map(({ name }) => name),
        topics: first?.sharedTopics.map(({ name }) => name),
      }).toEqual(expected);
    },
  );

  it.each(Object.entries(RELATED_BY_TOPIC))(
    'knows what has a topic in common with %s',
    async (slug, expected) => {
      const related = await store.related(slug, 100);
      expect(related.map(({ article }) => article.slug).sort()).toEqual(expected.slugs);
      for (const { sharedPeople, sharedTopics } of related) {
        expect(sharedPeople).toEqual([]);
        expect(sharedTopics.map(({ name }) => name)).toEqual([expected.topic]);
      }
    },
  );

  it('shows of two related articles the utterances that both report, and no others', async () => {
    const slug = 'blinken-calls-for-stronger-alliances';
    const related = await store.related(slug, 100);
    const found = related.flatMap(({ sharedQuotes }) =>
      sharedQuotes.map(({ of, quote }) => [of.key, quote].sort().join(' = ')),
    );
    const pairs = BUNDLED_PAIRS.filter((pair) => pair.some(([article]) => article === slug));
    expect(found.sort()).toEqual(expectedPairs(graph, pairs));
    expect(related.map(({ sharedQuotes }) => sharedQuotes.length > 0)).toEqual(
      related.map(({ article }) => pairs.some((pair) => pair.some(([other]) => other === article.slug))),
    );
  });
});
