import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { badInputOf, type Data, dataOf } from './run.ts';

const FACETS = `facets {
  speakers { quoteCount speaker { ... on Person { slug } ... on Organization { slug } ... on UnnamedSource { description } } }
  topics { quoteCount topic { slug } }
  types { quoteCount type }
}`;

/** "ana-ruiz 3, bo-lind 3" */
const told = (entries: readonly Data[], nameOf: (entry: Data) => string) =>
  entries.map((entry) => `${nameOf(entry)} ${entry.quoteCount}`).join(', ');

function facetsIn({ facets }: Data) {
  return {
    speakers: told(facets.speakers, ({ speaker }) => speaker.slug ?? speaker.description),
    topics: told(facets.topics, ({ topic }) => topic.slug),
    types: told(facets.types, ({ type }) => type),
  };
}

const ofOne = (item: string) =>
  facetsIn(dataOf(`{ item: ${item} { quotes(first: 1) { ${FACETS} } } }`).item.quotes);

describe('facets of quotations', () => {
  it('count all of them, whatever the page, the most frequent first and then by name', () => {
    const expected = {
      speakers: 'ana-ruiz 3, bo-lind 3, a senior planner 2, emile-celik 1, harbor-board 1',
      topics: 'city 5, transport 5, bridges 3, ports 2',
      types: 'DIRECT 9, INDIRECT 1, MIXED 1',
    };
    for (const page of ['', '(first: 0)', '(last: 2, orderBy: { field: LENGTH, direction: ASC })']) {
      expect(facetsIn(dataOf(`{ quotes${page} { ${FACETS} } }`).quotes)).toEqual(expected);
    }
  });

  it('count what the filter leaves', () => {
    const filter = '{ topics: ["transport"], publishedTo: "2024-05-01" }';
    expect(facetsIn(dataOf(`{ quotes(filter: ${filter}) { ${FACETS} } }`).quotes)).toEqual({
      speakers: 'bo-lind 1, emile-celik 1',
      topics: 'bridges 2, city 2, transport 2',
      types: 'DIRECT 2',
    });
    expect(facetsIn(dataOf(`{ quotes(filter: { articles: [] }) { ${FACETS} } }`).quotes)).toEqual({
      speakers: '',
      topics: '',
      types: '',
    });
  });

  it('count an article’s, a person’s, an organization’s, a topic’s and an unnamed source’s', () => {
    expect(ofOne('article(slug: "bridge-vote")')).toEqual({
      speakers: 'a senior planner 2, bo-lind 1',
      topics: 'bridges 1, city 1, transport 1',
      types: 'DIRECT 4',
    });
    expect(ofOne('person(slug: "bo-lind")')).toEqual({
      speakers: 'bo-lind 3',
      topics: 'city 3, transport 3, bridges 2, ports 1',
      types: 'DIRECT 3',
    });
    expect(ofOne('organization(slug: "harbor-board")')).toEqual({
      speakers: 'harbor-board 1',
      topics: '',
      types: 'INDIRECT 1',
    });
    expect(ofOne('topic(slug: "ports")')).toEqual({
      speakers: 'ana-ruiz 1, bo-lind 1',
      topics: 'city 2, ports 2, transport 2',
      types: 'DIRECT 2',
    });
    const quote = encodeBase64Url('Quote:bridge-vote/dear/1');
    const source = `{ quote(id: "${quote}") { speaker { ... on UnnamedSource { quotes { ${FACETS} } } } } }`;
    expect(facetsIn(dataOf(source).quote.speaker.quotes).speakers).toBe('a senior planner 2');
  });

  it('leave out what is said in records, unless only records are asked for', () => {
    const facets = (filter: string) => facetsIn(dataOf(`{ quotes(filter: ${filter}) { ${FACETS} } }`).quotes);
    expect(facets('{ speakers: ["bo-lind"] }').speakers).toBe('bo-lind 3');
    expect(facets('{ onRecord: false }').speakers).toContain('bo-lind 3');
    const ofRecords = { speakers: 'bo-lind 2', topics: 'city 1, ports 1, transport 1', types: 'DIRECT 2' };
    expect(facets('{ onRecord: true }')).toEqual(ofRecords);
    expect(ofOne('article(slug: "crane-remarks")')).toEqual(ofRecords);
  });

  it('narrow with the filter on one item’s quotations', () => {
    const source = `{ person(slug: "ana-ruiz") { quotes(filter: { types: [DIRECT] }) { ${FACETS} } } }`;
    expect(facetsIn(dataOf(source).person.quotes)).toEqual({
      speakers: 'ana-ruiz 2',
      topics: 'city 1, ports 1, transport 1',
      types: 'DIRECT 2',
    });
  });

  it('give as many values as are asked for', () => {
    const { speakers, topics } = dataOf(
      '{ quotes { facets { speakers(first: 2) { quoteCount } topics(first: null) { quoteCount } } } }',
    ).quotes.facets;
    expect(speakers).toHaveLength(2);
    expect(topics).toHaveLength(4);
    expect(badInputOf('{ quotes { facets { speakers(first: 101) { quoteCount } } } }')).toContain('is 101');
    expect(badInputOf('{ quotes { facets { topics(first: -1) { quoteCount } } } }')).toContain('negative');
  });
});
