import { describe, expect, it } from 'vitest';
import { encodeArtefact } from '../../src/corpus/bundled/artefact.ts';
import { createBundledStore } from '../../src/corpus/bundled/store.ts';
import { withAggregates } from '../../src/linking/aggregates/with-aggregates.ts';
import { comparedWords } from '../../src/text/words.ts';
import { NUMBER_WORDS, OTHER_NUMBERS, SAME_NUMBERS } from '../text/numbers.expected.ts';
import { search } from './search.ts';
import { articleOf } from './word-graph.ts';

/** The words that are highlighted in an article of this text. */
async function found(query: string, text: string): Promise<readonly string[]> {
  const paragraphs = [{ kind: 'BODY' as const, start: 0, end: text.length }];
  const graph = withAggregates({
    articles: [articleOf('a', '', text, paragraphs)],
    people: [],
    organizations: [],
    unnamedSources: [],
    topics: [],
    quotes: [],
    mentions: [],
  });
  const { items } = await search(createBundledStore(encodeArtefact(graph, () => 'v')), query);
  return items.flatMap(({ node }) =>
    node.highlights().map(({ text: field, start, end }) => field.slice(start, end)),
  );
}

const phrase = (words: string) => `"${words}"`;

describe('the searched words', () => {
  it.each(NUMBER_WORDS)('of %j are %j', (text, words) => {
    expect(comparedWords(text).join(' ')).toBe(words);
  });
});

describe('a search for a number', () => {
  it.each([...OTHER_NUMBERS, ...OTHER_NUMBERS.map(([one, other]) => [other, one] as const)])(
    'for %j does not find %j',
    async (asked, written) => {
      expect(await found(phrase(asked), `It is about ${written} tons.`)).toEqual([]);
      expect(await found(phrase(asked), `It is about ${asked} tons.`)).toEqual([asked]);
    },
  );

  it.each([...SAME_NUMBERS, ...SAME_NUMBERS.map(([one, other]) => [other, one] as const)])(
    'for %j finds %j',
    async (asked, written) => {
      expect(await found(phrase(asked), `It is about ${written} tons.`)).toEqual([written]);
    },
  );

  it.each([
    ['2.4', 'Some 24 and 2.4, then 2.4.', ['2.4', '2.4']],
    ['$2*', 'It rose from $2.4bn to $200, not £2 or 2.', ['$2.4bn', '$200']],
    ['10:30', 'It began at 10:30 and not at 10.30.', ['10:30']],
    ['−2', 'It fell from 2 to −2.', ['−2']],
    ['COVID-19', 'The Covid-19 wave.', ['Covid-19']],
    ['tons -5', 'About 5 tons.', []],
    ['tons -5', 'About $5 for two tons.', ['tons']],
    ['U.S.’s', 'The US and the U.S.’s and US’s', ['US', 'U.S.’s', 'US’s']],
  ])('for %s in %j highlights %j', async (query, text, words) => {
    expect(await found(query, text)).toEqual(words);
  });
});
