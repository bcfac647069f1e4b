import { describe, expect, it } from 'vitest';
import { badInputOf, type Data, dataOf } from './run.ts';

/** The values of some fields of an entry, nodes by their slugs: "ana-ruiz 1 0 0". */
const told = (entries: readonly Data[], ...fields: string[]) =>
  entries.map((entry) => fields.map((field) => entry[field].slug ?? entry[field]).join(' '));

describe('related articles', () => {
  const relatedTo = (slug: string, args = '') =>
    dataOf(`{ article(slug: "${slug}") { related${args} {
      score article { slug } sharedPeople { slug } sharedTopics { slug }
    } } }`).article.related;

  it('come with what both have, the most related first', () => {
    // Four articles. Lind is in three, Çelik in two; what is in one alone does not count. So the harbor report has
    // ln(7/3) + ln(3), and Çelik and “bridges”, ln(3) and half of it, are all that the walk has.
    expect(
      relatedTo('harbor-opens').map(({ article, score, sharedPeople, sharedTopics }: Data) => [
        article.slug,
        score,
        [...sharedPeople, ...sharedTopics].map(({ slug }) => slug).join(),
      ]),
    ).toEqual([
      ['bridge-walk', 0.44, 'emile-celik'],
      ['undated-note', 0.435, 'bo-lind'],
      ['bridge-vote', 0.34, 'bo-lind'],
    ]);
  });

  it('can be alike in a topic alone', () => {
    const walk = relatedTo('bridge-vote').find(({ article }: Data) => article.slug === 'bridge-walk');
    expect(walk).toMatchObject({ score: 0.22, sharedPeople: [], sharedTopics: [{ slug: 'bridges' }] });
  });

  it('show the utterances that both report, with the changes from this article’s words to the other’s', () => {
    const source = `{ article(slug: "bridge-vote") { related {
      score article { slug } sharedQuotes { similarity quote { text } changes { kind text } }
    } } }`;
    const [note, ...others] = dataOf(source).article.related;
    // Lind, ln(7/3), and the utterance, ln(3), over these and half of ln(3) for “bridges”.
    expect(note).toMatchObject({ article: { slug: 'undated-note' }, score: 0.78 });
    expect(note.sharedQuotes).toEqual([
      {
        similarity: 1,
        quote: { text: 'The bridge will be built.' },
        changes: [
          { kind: 'EQUAL', text: 'The bridge will be built' },
          { kind: 'DELETED', text: ',' },
          { kind: 'INSERTED', text: '.' },
        ],
      },
    ]);
    for (const { sharedQuotes } of others) expect(sharedQuotes).toEqual([]);
  });

  it('are as many as are asked for', () => {
    expect(relatedTo('harbor-opens', '(first: 1)')).toHaveLength(1);
    expect(relatedTo('harbor-opens', '(first: 0)')).toEqual([]);
  });
});

describe('associates', () => {
  it('come with the articles that name both and the quotations of one that name the other', () => {
    const of = (slug: string) =>
      told(
        dataOf(`{ person(slug: "${slug}") { associates {
          person { slug } articleCount quotesAboutCount quotedAboutCount
        } } }`).person.associates,
        'person',
        'articleCount',
        'quotesAboutCount',
        'quotedAboutCount',
      );
    expect(of('bo-lind')).toEqual(['emile-celik 1 1 0', 'ana-ruiz 1 0 0']);
    expect(of('emile-celik')).toEqual(['bo-lind 1 0 1', 'ana-ruiz 1 0 0', 'ana-ruiz-2 1 0 0']);
  });
});

describe('topics of a person and people of a topic', () => {
  it('come by quotations, those about narrower topics included', () => {
    const data = dataOf(`{
      person(slug: "bo-lind") { topics { quoteCount topic { slug } } }
      topic(slug: "transport") { people { quoteCount person { slug } } }
      nobody: person(slug: "ana-ruiz-2") { topics { quoteCount } }
    }`);
    expect(told(data.person.topics, 'topic', 'quoteCount')).toEqual([
      'city 3',
      'transport 3',
      'bridges 2',
      'ports 1',
    ]);
    expect(told(data.topic.people, 'person', 'quoteCount')).toEqual([
      'bo-lind 3',
      'ana-ruiz 1',
      'emile-celik 1',
    ]);
    expect(data.nobody.topics).toEqual([]);
  });

  it('are as many as the facets of the same quotations say', () => {
    const { topics, quotes } = dataOf(`{ person(slug: "bo-lind") {
      topics { quoteCount topic { slug } }
      quotes { facets { topics { quoteCount topic { slug } } } }
    } }`).person;
    expect(topics).toEqual(quotes.facets.topics);
  });
});

describe('the size of a list around an item', () => {
  it.each([
    'article(slug: "harbor-opens") { related(first: 101) { score } }',
    'person(slug: "bo-lind") { associates(first: 101) { articleCount } }',
    'person(slug: "bo-lind") { topics(first: 101) { quoteCount } }',
    'topic(slug: "city") { people(first: 101) { quoteCount } }',
  ])('is at most 100 in %s', (source) => {
    expect(badInputOf(`{ ${source} }`)).toContain('must not be above 100, but is 101');
    expect(badInputOf(`{ ${source.replace('101', '-1')} }`)).toContain('must not be negative');
  });
});
