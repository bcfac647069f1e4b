import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AmbiguousName } from '../../src/linking/agents.ts';
import { link } from '../../src/linking/link.ts';
import type { SourceArticle } from '../../src/linking/source-article.ts';
import { PEOPLE_CASES, type PeopleCase } from './people-cases.ts';
import { authority, person, sourceArticle } from './source-articles.ts';

/** "Ana Lima = Lima" or "Ana Lima (mayor)", as the cases write somebody. */
function parse(entry: string) {
  const [, name = '', role, rest = ''] = /^([^=(]+?)(?: \((.+)\))?(?: = (.+))?$/.exec(entry) ?? [];
  return { name, role, others: rest === '' ? [] : rest.split(', ') };
}

function articlesOf({ articles }: PeopleCase) {
  return Object.entries(articles).map(([slug, entries]) => {
    const people = entries.map(parse);
    const organizations = people.some(({ role }) => role?.includes('Atlas')) ? [{ name: 'Atlas' }] : [];
    return sourceArticle({
      slug,
      text: people.map(({ name, role = '', others }) => [role, name, ...others].join(' ; ')).join(' met '),
      people: people.map(({ name, role, others }) => ({
        name,
        as: [name, ...others],
        roles: role === undefined ? [] : [role],
      })),
      organizations,
    });
  });
}

function authorityOf({ known = [] }: PeopleCase) {
  return authority({
    people: known.map(parse).map(({ name, others }, index) => person(`known-${index}`, name, others)),
  });
}

/** The articles' own people that are one, for each person of the corpus. */
function linked(one: PeopleCase, articles = articlesOf(one)) {
  const ambiguous: AmbiguousName[] = [];
  const graph = link(articles, authorityOf(one), ambiguous);
  const people = graph.people.map(({ slug }) => {
    const own = articles.flatMap(({ slug: article, document, text }) =>
      document.people.flatMap(({ name, mentions }) => {
        const isHere = graph.mentions.some(
          (mention) =>
            mention.article === article &&
            mention.subject.key === slug &&
            text.slice(mention.span.start, mention.span.end) === name &&
            mention.span.start === mentions[0]?.start,
        );
        return isHere ? [`${article}/${name}`] : [];
      }),
    );
    return own.sort().join(' + ');
  });
  return { people: people.sort(), ambiguous: [...new Set(ambiguous.map(({ name }) => name))].sort() };
}

const expectedOf = ({ people, ambiguous = [] }: PeopleCase) => ({
  people: people.map((own) => own.split(' + ').sort().join(' + ')).sort(),
  ambiguous: [...ambiguous].sort(),
});

describe('who is who across articles', () => {
  it.each(PEOPLE_CASES)('$what', (one) => {
    expect(linked(one)).toEqual(expectedOf(one));
  });

  it('is the same whatever the order of the articles, and whichever comes first by name', () => {
    const shuffled = constantFrom(...PEOPLE_CASES).chain((one) => {
      const slugs = Object.keys(one.articles);
      return shuffledSubarray(slugs, { minLength: slugs.length }).map((names) => ({
        one,
        renamed: new Map(slugs.map((slug, index) => [slug, names[index] as string])),
      }));
    });
    assert(
      property(shuffled, ({ one, renamed }) => {
        const rename = (own: string) =>
          own.replace(/(?<=^| \+ )\w(?=\/)/g, (slug) => renamed.get(slug) as string);
        const articles = Object.fromEntries(
          Object.entries(one.articles).map(([slug, entries]) => [renamed.get(slug) as string, entries]),
        );
        const moved = { ...one, articles, people: one.people.map(rename) };
        expect(linked(moved)).toEqual(expectedOf(moved));
        expect(linked(moved, articlesOf(moved).reverse())).toEqual(expectedOf(moved));
      }),
      { numRuns: 300 },
    );
  });

  it('gives nobody an office for evidence that stands beside a surname only: it may be somebody else’s', () => {
    // "President Dunn" is taken for Jill Dunn where an article names nobody else of that name.
    const couple = sourceArticle({
      slug: 'a',
      text: 'Jill Dunn came with President Dunn.',
      people: [{ name: 'Jill Dunn', as: ['Jill Dunn', 'Dunn.'], roles: ['President'] }],
    });
    const [full, bare] = articlesOf({
      what: '',
      articles: { b: ['Joe Dunn (President)'], c: ['Dunn (President)'] },
      people: [],
    });
    const graph = link([couple, full, bare] as SourceArticle[], authority());
    expect(graph.people.map(({ slug, mentionCount }) => [slug, mentionCount])).toEqual([
      ['jill-dunn', 2],
      ['joe-dunn', 2],
    ]);
  });

  it('says where a name is ambiguous, and who could be meant', () => {
    const ambiguous: AmbiguousName[] = [];
    const articles = { d: ['Lima'], a: ['Ana Lima'], b: ['Rui Lima'], c: ['Lima'] };
    link(articlesOf({ what: '', articles, people: [] }), authority(), ambiguous);
    expect(ambiguous).toEqual([
      { kind: 'PERSON', name: 'Lima', articles: ['c', 'd'], candidates: ['Ana Lima', 'Rui Lima'] },
    ]);
  });
});

describe('the name of a person', () => {
  const nameOf = (...entries: string[]) => {
    const articles = Object.fromEntries(entries.map((entry, index) => [`a${index}`, [entry]]));
    return link(articlesOf({ what: '', articles, people: [] }), authority()).people;
  };

  it('is the full one that most articles use', () => {
    const [only] = nameOf('Joseph R. Dunn Jr.', 'Joe Dunn', 'Joe Dunn', 'Dunn', 'Dunn', 'Dunn');
    expect(only).toMatchObject({
      slug: 'joe-dunn',
      name: 'Joe Dunn',
      aliases: ['Joseph R. Dunn Jr.', 'Dunn'],
    });
  });

  it('is the fullest among those that as many articles use', () => {
    expect(nameOf('Joe Dunn', 'Joseph R. Dunn').map(({ name }) => name)).toEqual(['Joseph R. Dunn']);
  });
});
