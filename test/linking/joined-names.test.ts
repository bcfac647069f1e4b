import { describe, expect, it } from 'vitest';
import type { JoinedNames } from '../../src/linking/joined-names.ts';
import { link } from '../../src/linking/link.ts';
import { authority, person, sourceArticle } from './source-articles.ts';

/** Links articles of one name each, by their slugs; `known` is who the authority file has, by name and aliases. */
function joinedOf(names: Readonly<Record<string, string>>, ...known: readonly string[][]): JoinedNames[] {
  const articles = Object.entries(names).map(([slug, name]) =>
    sourceArticle({ slug, text: `${name} came.`, people: [{ name }] }),
  );
  const people = known.map(([name = '', ...aliases], index) => person(`known-${index}`, name, aliases));
  const joined: JoinedNames[] = [];
  link(articles, authority({ people }), [], joined);
  return joined;
}

describe('the report of joined names', () => {
  it('has unlike full names that are taken for one person, with their articles', () => {
    expect(joinedOf({ c: 'Joe Dunn', b: 'Joseph Dunn', a: 'Joe Dunn', d: 'Dunn', e: 'Ana Lima' })).toEqual([
      {
        names: [
          { name: 'Joe Dunn', articles: ['a', 'c'] },
          { name: 'Joseph Dunn', articles: ['b'] },
        ],
        areUnlike: true,
      },
    ]);
  });

  it.each([
    ['Joe Dunn', 'Joseph R. Dunn Jr.'],
    ['J. Dunn', 'Joe Dunn'],
    ['João Gomes Prata', 'João Prata'],
  ])('calls %s and %s unlike', (a, b) => {
    expect(joinedOf({ a, b })).toMatchObject([{ areUnlike: true }]);
  });

  it.each([
    ['Joe Dunn', 'Joe R. Dunn'],
    ['John Bell', 'John Bell Jr.'],
    ['J. Robert Hale', 'Robert Hale'],
    ['J. Dunn', 'J. R. Dunn'],
  ])('calls %s and %s alike', (a, b) => {
    expect(joinedOf({ a, b })).toMatchObject([{ areUnlike: false }]);
  });

  it('has a name of the authority file that another one is taken for', () => {
    const [joined] = joinedOf({ a: 'Joseph Dunn' }, ['Joe Dunn']);
    expect(joined?.names).toEqual([
      { name: 'Joe Dunn', articles: [] },
      { name: 'Joseph Dunn', articles: ['a'] },
    ]);
  });

  it.each([
    ['one name, accents and titles aside', { a: 'José Lima', b: 'Dr. Jose Lima' }, []],
    [
      'names that the authority file joins',
      { a: 'Joe Dunn', b: 'Joseph Dunn' },
      [['Joe Dunn', 'Joseph Dunn']],
    ],
    ['names of two people', { a: 'Imran Khant', b: 'Imran Ahmad Khant' }, []],
    ['names with a hyphen', { a: 'Ben Clark-Reed', b: 'Anna Reed' }, []],
  ])('has nothing of %s', (_what, names, known) => {
    expect(joinedOf(names, ...known)).toEqual([]);
  });
});
