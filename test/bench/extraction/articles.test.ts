import { describe, expect, it } from 'vitest';
import { articlesOf, firstArticles } from '../../../bench/extraction/articles.ts';
import { generatedArticles } from '../../../bench/extraction/generated-articles.ts';

describe('articlesOf', () => {
  it.each([
    ['joins short texts', ['aaaa', 'bbbb', 'cccc', 'dddd'], ['aaaa\n\nbbbb', 'cccc\n\ndddd']],
    [
      'cuts a long text between paragraphs',
      ['aaaa\n\nbbbb\n \ncccc\n\ndddd'],
      ['aaaa\n\nbbbb', 'cccc\n\ndddd'],
    ],
    ['cuts no paragraph', ['a'.repeat(30)], ['a'.repeat(30)]],
    ['keeps a rest of half the length', ['aaaaaaaaaa', 'bbbbb'], ['aaaaaaaaaa', 'bbbbb']],
    ['leaves out a shorter rest', ['aaaaaaaaaa', 'bbbb'], ['aaaaaaaaaa']],
    ['keeps a short text that is all there is', ['a'], ['a']],
  ])('%s', (_what, texts, articles) => {
    expect(articlesOf(texts, 10)).toEqual(articles);
  });
});

describe('firstArticles', () => {
  it.each([
    [6, ['aaa', 'bbb']],
    [8, ['aaa', 'bbb']],
    [1, ['aaa']],
  ])('takes no more than %d characters, but one article', (characters, articles) => {
    expect(firstArticles(['aaa', 'bbb', 'ccc'], characters)).toEqual(articles);
  });
});

describe('generatedArticles', () => {
  it('makes the same articles each time, and no two alike', () => {
    const articles = generatedArticles(4, 2000);
    expect(generatedArticles(4, 2000)).toEqual(articles);
    expect(new Set(articles).size).toBe(4);
    for (const { length } of articles) expect(length).toBeGreaterThanOrEqual(2000);
  });

  it('fills in every sign but that of dollars', () => {
    expect(generatedArticles(4, 4000).join('\n')).not.toMatch(/[~@#^%*]|\$(?!\d)/u);
  });
});
