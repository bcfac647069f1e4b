import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DEFAULT_CORPUS, REPOSITORY } from '../../src/compile/folders.ts';
import type { Quote } from '../../src/model/quote.ts';
import { articleOf, compileSeeds, quotesOf, speakerOf, wordsAt } from './compiled-seeds.ts';
import { type ExpectedQuote, isWordedAs } from './expected-article.ts';
import { EXPECTED_ARTICLES } from './expected-articles.ts';

/** More than these would say that the engine is not good enough, or that the reports are. */
const MOST_CORRECTIONS = 3;

const { graph, report } = compileSeeds();

const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

function namesIn(file: string): string[] {
  const entries: { name: string }[] = parse(readFileSync(join(REPOSITORY, DEFAULT_CORPUS, file), 'utf8'));
  return sorted(entries.map(({ name }) => name));
}

/** A quotation of the corpus, in the words of the expectation that it meets if there is one. */
function asExpected(quote: Quote, expected: readonly ExpectedQuote[]): ExpectedQuote {
  const found = wordsAt(articleOf(graph, quote.article), quote.span);
  const match = expected.find((candidate) => isWordedAs(candidate, found));
  return { words: match?.words ?? found, type: quote.type, speaker: speakerOf(graph, quote) };
}

describe('the bundled corpus', () => {
  it('has the ten reports, the three records and no others', () => {
    expect(sorted(graph.articles.map(({ slug }) => slug))).toEqual(
      sorted(EXPECTED_ARTICLES.map(({ slug }) => slug)),
    );
  });

  it('needs at most three corrections', () => {
    expect(report.corrections).toBeLessThanOrEqual(MOST_CORRECTIONS);
  });

  it('names whom its authority files know, all of them and nobody else', () => {
    expect(sorted(graph.people.map(({ name }) => name))).toEqual(namesIn('people.yaml'));
    expect(sorted(graph.organizations.map(({ name }) => name))).toEqual(namesIn('organizations.yaml'));
  });

  it('has something to say about each of its topics', () => {
    expect(graph.topics.filter(({ articleCount }) => articleCount === 0)).toEqual([]);
  });
});

describe.each(EXPECTED_ARTICLES)('$slug', ({ slug, quotes, people, topics }) => {
  it('holds the quotations that a reader finds, each with its type and speaker, and no others', () => {
    expect(quotesOf(graph, slug).map((quote) => asExpected(quote, quotes))).toEqual(quotes);
  });

  it('names the people that a reader finds, and nobody else', () => {
    const named = graph.mentions.filter((mention) => mention.article === slug);
    const slugs = named.flatMap(({ subject }) => (subject.kind === 'PERSON' ? subject.key : []));
    expect(sorted(slugs)).toEqual(sorted(people));
  });

  it('is about the topics that a reader finds, and no others', () => {
    expect(sorted(articleOf(graph, slug).topics.map(({ topic }) => topic))).toEqual(sorted(topics));
  });
});
