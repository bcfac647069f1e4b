import { describe, expect, it } from 'vitest';
import { link } from '../../src/linking/link.ts';
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

  it('counts words of the body and characters beyond the basic plane', () => {
    const [, article] = link(articles, authority()).articles;
    expect(article).toMatchObject({ astral: [0], wordCount: 2 });
  });
});
