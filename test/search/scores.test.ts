import { describe, expect, it } from 'vitest';
import type { GraphLists } from '../../src/model/graph.ts';
import type { Quote } from '../../src/model/quote.ts';
import { documentsOf } from '../../src/search/documents.ts';
import { encodeSearchIndex } from '../../src/search/encode-index.ts';
import { createEvaluation } from '../../src/search/evaluate.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { decodeSearchIndex } from '../../src/search/search-index.ts';
import { articleOf, quoteOf } from './word-graph.ts';

interface Corpus {
  /** "headline | text", with quotations in the text as “…”. */
  readonly articles?: readonly string[];
  /** Names of people, each with its aliases: "Name, alias, alias". */
  readonly people?: readonly string[];
}

function graphOf({ articles = [], people = [] }: Corpus): GraphLists {
  const quotes: Quote[] = [];
  const written = articles.map((article, i) => {
    const [headline = '', text = ''] = article.split(' | ');
    const slug = `a-${i}`;
    for (const { 0: words, index } of text.matchAll(/(?<=“)[^”]*(?=”)/g))
      quotes.push(quoteOf(slug, quotes.length, { start: index, end: index + words.length }));
    return articleOf(slug, headline, text, [{ kind: 'BODY', start: 0, end: text.length }]);
  });
  const named = people.map((names, i) => {
    const [name = '', ...aliases] = names.split(', ');
    const nothing = { roles: [], wikidataId: null, sameAs: [], quoteCount: 0, mentionCount: 0 };
    return { slug: `p-${i}`, name, sortName: name, aliases, ...nothing };
  });
  const none = { organizations: [], unnamedSources: [], topics: [], mentions: [] };
  return { articles: written, quotes, people: named, ...none };
}

/** The scores of what a query finds in a corpus, by type and place among its type: "ARTICLE 0". */
function scoresOf(query: string, corpus: Corpus): Record<string, number> {
  const graph = graphOf(corpus);
  const documents = documentsOf(graph);
  const index = decodeSearchIndex(encodeSearchIndex(graph), graph, documents);
  const firstQuote = [0];
  for (const { slug } of graph.articles) {
    const own = graph.quotes.filter(({ article }) => article === slug).length;
    firstQuote.push((firstQuote.at(-1) ?? 0) + own);
  }
  const evaluate = createEvaluation(index, documents, {
    firstQuote,
    numberOf: () => undefined,
    belongingTo: () => [],
    called: () => [],
  });
  const { scores } = evaluate(parseQuery(query));
  return Object.fromEntries(
    scores.numbers.map((number) => {
      const type = documents.typeAt(number);
      return [`${type} ${number - documents.rangeOf(type)[0]}`, scores.get(number)];
    }),
  );
}

/** Inverse document frequency, by the formula of BM25. */
const idf = (all: number, having: number) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/** BM25's factor for a word that is so often in a text of so many average lengths, with k1 = 1.2 and b = 0.75. */
const frequency = (count: number, length: number) => (count * 2.2) / (count + 1.2 * (0.25 + 0.75 * length));

describe('a score', () => {
  it('counts one place in a name 8, in an alias 7, in a headline 3, in a quotation 1.5 and in a text 1', () => {
    // All texts have three words, all quotations one, all names two: each has the average length.
    const scores = scoresOf('ferry', {
      articles: [
        'News | the ferry came',
        'Ferry | it came late',
        'News | she said “ferry”',
        'News | he said “no”',
      ],
      people: ['Ferry Bell, Anna Reed', 'Anna Bell, Ferry Reed', 'Carl Dunn, Paul Reed'],
    });
    // Four articles, two quotations and three people; six of them have the word.
    const unit = idf(9, 6);
    expect(scores).toEqual({
      'ARTICLE 0': expect.closeTo(1 * unit, 10),
      'ARTICLE 1': expect.closeTo(3 * unit, 10),
      'ARTICLE 2': expect.closeTo(1 * unit, 10),
      'PERSON 0': expect.closeTo(8 * unit, 10),
      'PERSON 1': expect.closeTo(7 * unit, 10),
      'QUOTE 0': expect.closeTo(1.5 * unit, 10),
    });
  });

  it('adds what a headline and a text count', () => {
    expect(scoresOf('ferry', { articles: ['Ferry | the ferry came', 'News | it came late'] })).toEqual({
      'ARTICLE 0': expect.closeTo((3 + 1) * idf(2, 1), 10),
    });
  });

  it('grows ever less with more places', () => {
    const scores = scoresOf('ferry', {
      articles: [
        'Ferry ferry | no boat came here',
        'News | ferry ferry came here',
        'News | ferry came in here',
      ],
    });
    const unit = idf(3, 3);
    expect(scores).toEqual({
      'ARTICLE 0': expect.closeTo(3 * frequency(2, 1) * unit, 10),
      'ARTICLE 1': expect.closeTo(frequency(2, 1) * unit, 10),
      'ARTICLE 2': expect.closeTo(frequency(1, 1) * unit, 10),
    });
  });

  it('shrinks with more words around a place, in a text, a quotation and a name, but not in a headline', () => {
    // Texts have 2, 6 and 4 words, 4 on average.
    const texts = scoresOf('ferry', {
      articles: ['x | ferry came', 'x | the ferry came so late today', 'x | no boat came here'],
    });
    expect(texts).toEqual({
      'ARTICLE 0': expect.closeTo(frequency(1, 2 / 4) * idf(3, 2), 10),
      'ARTICLE 1': expect.closeTo(frequency(1, 6 / 4) * idf(3, 2), 10),
    });
    // Quotations have 1 and 3 words, 2 on average.
    const quotations = scoresOf('ferry', {
      articles: ['x | “ferry” and “the ferry came” or', 'x | one two three four five six'],
    });
    expect(quotations).toMatchObject({
      'QUOTE 0': expect.closeTo(1.5 * frequency(1, 1 / 2) * idf(4, 3), 10),
      'QUOTE 1': expect.closeTo(1.5 * frequency(1, 3 / 2) * idf(4, 3), 10),
    });
    // Names have 1, 3 and 2 words, 2 on average.
    const names = scoresOf('ferry', { people: ['Ferry', 'Ferry van Bell', 'Carl Dunn'] });
    expect(names).toEqual({
      'PERSON 0': expect.closeTo(8 * frequency(1, 1 / 2) * idf(3, 2), 10),
      'PERSON 1': expect.closeTo(8 * frequency(1, 3 / 2) * idf(3, 2), 10),
    });
    const headlines = scoresOf('ferry', {
      articles: ['Ferry | one', 'The ferry came late | two', 'No | boat'],
    });
    expect(headlines['ARTICLE 0']).toBe(headlines['ARTICLE 1']);
  });

  it('is that of the best of somebody’s names, and of no others', () => {
    const scores = scoresOf('ferry', { people: ['Ferry Bell, Ferry Bell, Ferry', 'Ferry Reed'] });
    // Names have 2, 2, 1 and 2 words; the alias of one word is less than the name of two.
    const average = 7 / 4;
    const name = 8 * frequency(1, 2 / average);
    expect(7 * frequency(1, 1 / average)).toBeGreaterThan(name);
    expect(scores['PERSON 0']).toBeCloseTo(7 * frequency(1, 1 / average) * idf(2, 2), 10);
    expect(scores['PERSON 1']).toBeCloseTo(name * idf(2, 2), 10);
  });

  it('is above 0 even if everything has the word', () => {
    for (const score of Object.values(scoresOf('ferry', { articles: ['x | ferry', 'x | ferry'] })))
      expect(score).toBeGreaterThan(0);
  });

  it('counts the rarer word more: by how many documents have it, of whatever type', () => {
    const corpus = {
      articles: ['x | ferry pier', 'x | ferry boat', 'x | harbour boat'],
      people: ['Anna Ferry'],
    };
    expect(scoresOf('pier', corpus)).toEqual({ 'ARTICLE 0': expect.closeTo(idf(4, 1), 10) });
    expect(scoresOf('ferry', corpus)['ARTICLE 0']).toBeCloseTo(idf(4, 3), 10);
    expect(scoresOf('ferry pier', corpus)['ARTICLE 0']).toBeCloseTo(idf(4, 1) + idf(4, 3), 10);
  });
});
