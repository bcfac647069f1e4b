import { describe, expect, it } from 'vitest';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import type { QuoteFilter } from '../../src/corpus/filters.ts';
import { ABOUT_HUMAN_RIGHTS, SPEAKERS, TYPES } from './around.expected.ts';
import { compileSeeds } from './compiled-seeds.ts';

const store = createBundledStore(compileSeeds().artefact);

async function facetsOf(filter: QuoteFilter, limit = 100) {
  const facets = await store.quoteFacets([filter]);
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
