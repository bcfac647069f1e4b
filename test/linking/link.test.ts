import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
import type { ArticleKind } from '../../src/model/article.ts';
import { authority, sourceArticle } from './source-articles.ts';

const articles = [
  sourceArticle({ slug: 'undated', text: 'Nothing.' }),
  sourceArticle({
    slug: 'old',
    text: 'Bea Chen met Abe.',
    publishedOn: '2020-01-01',
    people: [{ name: 'Bea Chen' }, { name: 'Abe' }],
  }),
  sourceArticle({
    slug: 'b-new',
    text: '😀 Ámos Roy',
    publishedOn: '2021-01-01',
    people: [{ name: 'Ámos Roy' }],
  }),
  sourceArticle({ slug: 'a-new', text: 'Two words', publishedOn: '2021-01-01' }),
];

describe('link', () => {
  it('puts articles newest first, undated last, and people by name without accents', () => {
    const graph = link(articles, authority());
    expect(graph.articles.map(({ slug }) => slug)).toEqual(['a-new', 'b-new', 'old', 'undated']);
    expect(graph.people.map(({ name }) => name)).toEqual(['Abe', 'Ámos Roy', 'Bea Chen']);
    expect(graph.mentions.map(({ subject }) => subject.key)).toEqual(['amos-roy', 'bea-chen', 'abe']);
  });

  it('gives the same graph whatever the order of the articles', () => {
    const reversed = link([...articles].reverse(), authority());
    expect(JSON.stringify(reversed)).toBe(JSON.stringify(link(articles, authority())));
  });

  it('counts what reports quote, and takes no record for a report of the same words', () => {
    const words = 'The harbor will open again before the first snow falls this year.';
    const spoken = (slug: string, kind: ArticleKind) =>
      sourceArticle({
        slug,
        kind,
        text: `Bea Chen: ${words}`,
        people: [{ name: 'Bea Chen' }, { name: 'Bea' }],
        quotes: [{ words, by: { kind: 'PERSON', index: 0 } }],
      });
    const variantsOf = (...kinds: ArticleKind[]) =>
      link(
        kinds.map((kind, i) => spoken(`a-${i}`, kind)),
        authority(),
      ).quotes.map(({ variants }) => variants.map(({ quote }) => quote.slice(0, 3)));
    expect(variantsOf('REPORT', 'TRANSCRIPT', 'REPORT', 'STATEMENT')).toEqual([['a-2'], [], ['a-0'], []]);
    const { people, aggregates } = link([spoken('a', 'REPORT'), spoken('b', 'TRANSCRIPT')], authority());
    expect(people.find(({ slug }) => slug === 'bea-chen')?.quoteCount).toBe(1);
    expect(aggregates.related).toEqual([[], []]);
  });

  it('counts words of the body and characters beyond the basic plane', () => {
    const [, article] = link(articles, authority()).articles;
    expect(article).toMatchObject({ astral: [0], wordCount: 2 });
  });
});
