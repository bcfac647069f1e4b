import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.ts';
import { articleOf, compileSeeds, quotesOf, wordsAt } from './compiled-seeds.ts';
import { type ExpectedQuote, type ExpectedSpeaker, isWordedAs } from './expected-article.ts';
import { EXPECTED_ARTICLES } from './expected-articles.ts';

/** More than these would say that the engine is not good enough, or that the reports are. */
const MOST_CORRECTIONS = 10;

const seeds = compileSeeds();
const { graph, report } = seeds;

const withoutArticle = (description: string) => description.replace(/^(?:an?|the) /i, '');

function speakerOf({ attribution }: Quote): ExpectedSpeaker {
  if (attribution === null) return null;
  const { kind, key } = attribution.speaker;
  if (kind !== 'UNNAMED') return key;
  const source = graph.unnamedSources.find((candidate) => candidate.key === key);
  return { unnamed: withoutArticle(source?.description ?? '') };
}

/** A quotation of the corpus in the words of the expectation that it meets, if any. */
function asExpected(quote: Quote, expected: readonly ExpectedQuote[]): ExpectedQuote {
  const found = wordsAt(articleOf(seeds, quote.article), quote.span);
  const match = expected.find((candidate) => isWordedAs(candidate, found));
  return { words: match?.words ?? found, type: quote.type, speaker: speakerOf(quote) };
}

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

describe('the bundled corpus', () => {
  it('has the ten reports and no others', () => {
    expect(sorted(graph.articles.map(({ slug }) => slug))).toEqual(EXPECTED_ARTICLES.map(({ slug }) => slug));
  });

  it('needs at most ten corrections', () => {
    expect(report.corrections).toBeLessThanOrEqual(MOST_CORRECTIONS);
  });

  it('knows all its people and organizations from the authority files', () => {
    const strangers = [...graph.people, ...graph.organizations].filter(({ slug }) => !AUTHORITIES.has(slug));
    expect(strangers.map(({ name }) => name)).toEqual([]);
  });
});

describe.each(EXPECTED_ARTICLES)('$slug', ({ slug, quotes, people, topics }) => {
  it('holds the quotations that a reader finds, each with its type and speaker, and no others', () => {
    expect(quotesOf(seeds, slug).map((quote) => asExpected(quote, quotes))).toEqual(quotes);
  });

  it('names the people that a reader finds, and nobody else', () => {
    const named = graph.mentions.filter(({ article, subject }) => article === slug && subject.kind === 'PERSON');
    expect(sorted(named.map(({ subject }) => subject.key))).toEqual(sorted(people));
  });

  it('is about the topics that a reader finds, and no others', () => {
    expect(sorted(articleOf(seeds, slug).topics.map(({ topic }) => topic))).toEqual(sorted(topics));
  });
});
