import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/model/quote.ts';
import type { Span } from '../../src/model/span.ts';
import { ATTRIBUTION_SHAPES, SCARE_QUOTES } from './attribution-shapes.ts';
import { articleOf, compileSeeds, quotesOf, speakerOf, wordsAt } from './compiled-seeds.ts';

const FEWEST_PLACES = 3;

const { graph } = compileSeeds();

/** The paragraph of a quotation, with "…" in place of every quotation's words. */
function paragraphAround({ article: slug, paragraph }: Quote): string {
  const article = articleOf(graph, slug);
  const { start, end } = article.paragraphs[paragraph] as Span;
  const spans = quotesOf(graph, slug).flatMap((quote) => (quote.paragraph === paragraph ? quote.span : []));
  const edges = [start, ...spans.flatMap((span) => [span.start, span.end]), end];
  const kept = spans.map((_, index) => article.text.slice(edges[2 * index], edges[2 * index + 1]));
  return [...kept, article.text.slice(edges.at(-2), end)].join('…');
}

describe.each(Object.entries(ATTRIBUTION_SHAPES))('an attribution %s', (_, places) => {
  it('stands in at least three places', () => {
    expect(new Set(places).size).toBeGreaterThanOrEqual(FEWEST_PLACES);
  });

  it.each(places)('in %s gives “%s …” its speaker', (article, first, speaker, around) => {
    const found = quotesOf(graph, article).filter(({ span }) =>
      wordsAt(articleOf(graph, article), span).startsWith(first),
    );
    expect(found).toHaveLength(1);
    expect(paragraphAround(found[0] as Quote)).toContain(around);
    expect(speakerOf(graph, found[0] as Quote)).toEqual(speaker);
  });
});

describe('scare quotes', () => {
  it('stand in at least three places', () => {
    expect(SCARE_QUOTES.length).toBeGreaterThanOrEqual(FEWEST_PLACES);
  });

  it.each(SCARE_QUOTES)('of %s, %s, are nobody’s speech', (slug, words) => {
    const start = articleOf(graph, slug).text.indexOf(words);
    expect(start).toBeGreaterThan(-1);
    const marked = quotesOf(graph, slug).filter(({ type }) => type !== 'INDIRECT');
    expect(marked.filter(({ span }) => span.start < start + words.length && start < span.end)).toEqual([]);
  });
});
