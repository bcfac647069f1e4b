import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/model/graph.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { encodeSearchIndex } from '../../src/search/encode-index.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import type { QueryWord } from '../../src/search/query.ts';
import { decodeSearchIndex } from '../../src/search/search-index.ts';
import { FEWEST_PLACES, searchWork } from '../../src/search/search-work.ts';
import { articleOf, WORDS, wordGraph } from './word-graph.ts';

function opened(graph: Graph) {
  const documents = documentsOf(graph);
  return { documents, index: decodeSearchIndex(encodeSearchIndex(graph), graph, documents) };
}

/** A graph of so many articles that have the same text. */
function articlesOf(text: string, count: number): Graph {
  const articles = Array.from({ length: count }, (_, i) =>
    articleOf(`a-${i}`, 'Headline', text, [{ kind: 'BODY', start: 0, end: text.length }]),
  );
  const none = { organizations: [], people: [], unnamedSources: [], topics: [], quotes: [], mentions: [] };
  return { ...none, articles } as unknown as Graph;
}

const TEXT = 'the treaty of the allies and the thorough thaw of the thicket';

function workOver(graph: Graph): (query: string) => number {
  const { index, documents } = opened(graph);
  return (query) => searchWork(parseQuery(query), index, documents);
}

describe('the size of a word', () => {
  it('is no less than the places and names that a search reads for it', () => {
    const word = fc.record({
      folded: fc.constantFrom(...WORDS, 'tr', 'al', 'wa', 'zz'),
      match: fc.constantFrom<QueryWord['match']>('EXACT', 'STEM', 'PREFIX'),
    });
    fc.assert(
      fc.property(wordGraph, word, (graph, asked) => {
        const { index } = opened(graph);
        const { places, names } = index.sizeOf(asked);
        const read = Array.from(index.wordsFor(asked), index.placesOf);
        const count = read.reduce(
          (sum, { texts, headlines, names: own }) => sum + texts().length + headlines().length + own().length,
          0,
        );
        expect(places).toBeGreaterThanOrEqual(count);
        if (asked.match === 'PREFIX') expect(places).toBeGreaterThanOrEqual(FEWEST_PLACES * read.length);
        expect(names).toBeGreaterThanOrEqual(new Set(read.flatMap((one) => one.names())).size);
      }),
    );
  });
});

describe('the work of a search', () => {
  const few = workOver(articlesOf(TEXT, 100));
  const many = workOver(articlesOf(TEXT, 10_000));

  it('grows with the corpus as the words of the query are common in it', () => {
    expect(many('th*')).toBeGreaterThan(10 * few('th*'));
    expect(many('the')).toBeGreaterThan(10 * few('the'));
    expect(many('xylophone')).toBe(few('xylophone'));
  });

  it('counts each word and phrase that is read, once', () => {
    expect(many('treaty OR thorough')).toBeGreaterThan(many('treaty OR treaty'));
    expect(many('treaty OR treaty')).toBeLessThan(2 * many('treaty'));
    expect(many('"the treaty" OR "of the"')).toBeGreaterThan(many('"the treaty"'));
  });

  it('counts fields, types, exclusions and groups', () => {
    for (const more of [
      'treaty -the',
      '(treaty the)',
      'treaty OR type:article',
      'treaty topic:allies',
      'treaty th*',
    ]) {
      expect(many(more), more).toBeGreaterThan(many('treaty'));
    }
  });

  it('counts each word that may be a misspelt name, which is compared with all names', () => {
    const misspelt = few('xylophone') - few('"xylophone"');
    expect(misspelt).toBeGreaterThanOrEqual(100);
    expect(few('xylophone zylophone')).toBeGreaterThanOrEqual(few('"xylophone" "zylophone"') + 2 * misspelt);
    expect(few('speaker:xylophone')).toBeGreaterThanOrEqual(few('speaker:treaty') + misspelt);
    expect(few('treaties')).toBe(few('treaty'));
  });

  it('is little for a rare word, however many documents there are', () => {
    expect(many('xylophone')).toBeLessThan(500);
  });
});
