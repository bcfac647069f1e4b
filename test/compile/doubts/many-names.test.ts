import { describe, expect, it } from 'vitest';
import { manyNames } from '../../../src/compile/doubts/many-names.ts';
import type { ArticleFile } from '../../../src/compile/input/article-file.ts';
import { sourceArticle } from '../../linking/source-articles.ts';
import { warningsOf } from './warnings-of.ts';

/** A name of its own for each number: "Ana Qaa", "Ana Qab". */
const nameOf = (index: number) =>
  `Ana Q${String.fromCharCode(97 + Math.floor(index / 26), 97 + (index % 26))}`;

/** An article of so many people and so many words. */
function article(people: number, words: number, file = 'a.txt') {
  const names = Array.from({ length: people }, (_, index) => nameOf(index));
  const text = `${names.join(' ')}${' sails'.repeat(words - 2 * people)}`;
  const source = sourceArticle({ slug: 'a', text, people: names.map((name) => ({ name })) });
  return { file: { file, textLine: 4, slug: 'a', text, corrections: [] } as unknown as ArticleFile, source };
}

const isGiven = (...articles: readonly ReturnType<typeof article>[]) => manyNames(articles).length > 0;

describe('a warning about many names', () => {
  it('has how many people and words there are, what is usual, and what to do', () => {
    expect(manyNames([article(40, 400)])).toEqual([
      {
        kind: 'many names',
        file: 'a.txt',
        line: 4,
        message:
          'names 40 people in 400 words, far more than usual (7 in an article); if the file has several stories, give each a file of its own, and if it is a list, such as of results, remove it',
      },
    ]);
  });

  it.each([
    ['a list', 25, 700, true],
    ['a shorter list', 24, 100, false],
    ['a long story', 25, 800, false],
    ['several stories in one file', 50, 5000, true],
    ['a very long story', 49, 5000, false],
  ])('of %s: %i people in %i words', (_what, people, words, expected) => {
    expect(isGiven(article(people, words))).toBe(expected);
  });

  it('compares with the other articles from ten on', () => {
    const like = (count: number) => Array.from({ length: count }, () => article(20, 400));
    expect(isGiven(article(40, 400), ...like(8))).toBe(true);
    expect(isGiven(article(40, 400), ...like(9))).toBe(false);
    expect(isGiven(article(99, 9000), ...like(9))).toBe(false);
    expect(isGiven(article(101, 9000), ...like(9))).toBe(true);
  });

  it('takes no less than what newspapers have for usual', () => {
    expect(isGiven(article(25, 800), ...Array.from({ length: 20 }, () => article(1, 400)))).toBe(false);
  });

  it('is about the people who are found in a file', () => {
    const results = Array.from({ length: 30 }, (_, index) => `Mayor ${nameOf(index)} won.`).join(' ');
    expect(warningsOf({ 'a.txt': `Results\n\n${results}`, 'b.txt': 'Ferry\n\nMayor Ann Roe came.' })).toEqual(
      [expect.stringMatching(/^a\.txt:1: names \d+ people in \d+ words, far more/)],
    );
  });
});
