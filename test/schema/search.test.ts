import { describe, expect, it } from 'vitest';
import { MAX_SEARCH_LENGTH } from '../../schema/limits.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { labelOf } from './lists.ts';
import { badInputOf, type Data, dataOf } from './run.ts';

const PAGE =
  'totalCount nodes { __typename ...on Node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const SOURCE = `query ($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    ${PAGE} edges { cursor score node { ...on Node { id } } highlights { field text start end exact anchor { start exact } } }
  }
}`;

const search = (query: string, rest: Readonly<Record<string, unknown>> = {}): Data =>
  dataOf(SOURCE, { query, ...rest }).search;
const labels = ({ nodes }: Data): string[] =>
  nodes.map((node: Data) => `${node.__typename} ${labelOf(node)}`);
const refusal = (query: string, rest: Readonly<Record<string, unknown>> = {}) =>
  badInputOf(SOURCE, { query, ...rest });

describe('a search', () => {
  it('finds items of every type, best first', () => {
    const found = labels(search('bridges'));
    expect(found.slice(0, 3)).toEqual(['Topic bridges', 'Article bridge-walk', 'Article bridge-vote']);
    expect(found.slice(3).sort()).toEqual([
      'Article undated-note',
      'Quote bridge-vote/built/1',
      'Quote bridge-walk/join/1',
      'Quote undated-note/built/1',
    ]);
  });

  it('is narrowed by the argument and by the query alike', () => {
    const topics = ['Topic bridges'];
    expect(labels(search('bridges', { types: ['TOPIC'] }))).toEqual(topics);
    expect(labels(search('bridges type:topic'))).toEqual(topics);
    expect(labels(search('bridges type:topic', { types: ['TOPIC', 'QUOTE'] }))).toEqual(topics);
    expect(labels(search('bridges type:topic', { types: ['QUOTE'] }))).toEqual([]);
    expect(labels(search('bridges', { types: [] }))).toEqual([]);
    expect(search('bridges', { types: null })).toEqual(search('bridges'));
  });

  it('narrows by a person who is named, a speaker, a topic with what is under it, and an article', () => {
    expect(labels(search('person:ana-ruiz'))).toEqual(['Article harbor-opens', 'Person ana-ruiz']);
    expect(labels(search('person:celik type:quote'))).toEqual(['Quote harbor-opens/crane/1']);
    expect(labels(search('speaker:"harbor board"'))).toEqual(['Quote harbor-opens/berth/1']);
    expect(labels(search('topic:city type:topic'))).toEqual(
      ['bridges', 'city', 'ports', 'transport'].map((slug) => `Topic ${slug}`),
    );
    expect(labels(search('topic:transport type:article'))).toEqual(
      ['bridge-vote', 'bridge-walk', 'harbor-opens'].map((slug) => `Article ${slug}`),
    );
    expect(labels(search('article:undated-note'))).toEqual([
      'Article undated-note',
      'Quote undated-note/built/1',
    ]);
    expect(labels(search('article:"harbor opens" crane type:quote'))).toEqual(['Quote harbor-opens/crane/1']);
  });

  it('finds everybody of one name, and by an alias in another script', () => {
    expect(labels(search('ana ruiz', { types: ['PERSON'] }))).toEqual([
      'Person ana-ruiz',
      'Person ana-ruiz-2',
    ]);
    expect(labels(search('riviere'))).toEqual(['Organization river-union']);
  });

  it('gives scores that never rise, and 0 where the query only narrows', () => {
    const scores = search('bridge OR harbor').edges.map(({ score }: Data) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeGreaterThan(0);
    expect(search('type:person').edges.map(({ score }: Data) => score)).toEqual([0, 0, 0, 0]);
  });
});

describe('a highlight', () => {
  it('stands in its field, with an anchor where that is a part of an article’s text', () => {
    const { edges } = search('"the crane" -lifts', { types: ['ARTICLE', 'QUOTE'] });
    const text = fixtureGraph.articles.find(({ slug }) => slug === 'harbor-opens')?.text ?? '';
    const start = text.indexOf('the crane');
    expect(edges.map(({ highlights }: Data) => highlights)).toEqual([
      [
        {
          field: 'TEXT',
          text: 'Émile Çelik built the crane,',
          start: 18,
          end: 27,
          exact: 'the crane',
          anchor: { start, exact: 'the crane' },
        },
      ],
      [
        {
          field: 'TEXT',
          text,
          start,
          end: start + 9,
          exact: 'the crane',
          anchor: { start, exact: 'the crane' },
        },
      ],
    ]);
  });

  it('has no anchor in a headline, a name or an alias', () => {
    const found = search('opens OR rivière OR lind', {
      types: ['ARTICLE', 'ORGANIZATION', 'PERSON'],
    }).edges.flatMap(({ highlights }: Data) => highlights);
    const outside = found.filter(({ field }: Data) => field !== 'TEXT');
    expect(outside.map(({ field, exact, anchor }: Data) => [field, exact, anchor])).toEqual(
      expect.arrayContaining([
        ['HEADLINE', 'opens', null],
        ['ALIAS', 'Rivière', null],
        ['NAME', 'Lind', null],
      ]),
    );
  });

  it('covers a phrase as one, and nothing that is excluded or a field’s', () => {
    const [edge] = search('"will be built" -harbor speaker:lind', { types: ['QUOTE'] }).edges;
    expect(edge.highlights.map(({ exact }: Data) => exact)).toEqual(['will be built']);
  });
});

describe('the pages of a search', () => {
  const QUERY = 'type:quote OR type:person OR type:topic OR bridge';
  const all = labels(search(QUERY, { first: 100 }));

  it('put together are the whole list', () => {
    expect(all.length).toBeGreaterThan(15);
    for (const first of [1, 2, 7]) {
      const collected: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = search(QUERY, { first, after });
        expect(page.totalCount).toBe(all.length);
        expect(page.pageInfo.hasPreviousPage).toBe(collected.length > 0);
        expect(page.pageInfo.startCursor).toBe(page.edges[0].cursor);
        collected.push(...labels(page));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(collected).toEqual(all);
    }
  });

  it('are empty for first: 0, with the total count and null cursors', () => {
    expect(search(QUERY, { first: 0 })).toMatchObject({
      totalCount: all.length,
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('are refused out of range, and behind what is no cursor of the same search', () => {
    expect(refusal('a', { first: -1 })).toContain('must not be negative, but is -1');
    expect(refusal('a', { first: 101 })).toContain('must not be above 100, but is 101');
    expect(refusal('a', { after: 'x' })).toContain('is no cursor of this list: "x"');
    const { endCursor } = search('bridge', { first: 1 }).pageInfo;
    const another = /^Argument "after" is a cursor of another search\. Give the query and the types/;
    expect(refusal('bridges', { after: endCursor })).toMatch(another);
    expect(refusal('bridge', { types: ['QUOTE'], after: endCursor })).toMatch(another);
    const { articles } = dataOf('{ articles(first: 1) { pageInfo { endCursor } } }');
    expect(refusal('bridge', { after: articles.pageInfo.endCursor })).toContain(
      'a cursor of a list of articles',
    );
  });

  it('go on where the types are the same in another order', () => {
    const { endCursor } = search('bridge', { first: 1, types: ['QUOTE', 'TOPIC'] }).pageInfo;
    expect(() => search('bridge', { types: ['TOPIC', 'QUOTE'], after: endCursor })).not.toThrow();
  });
});

describe('a query that is none', () => {
  it.each([
    ['', 'position 0, its end: expected a phrase in quotation marks, a word or an opening bracket.'],
    ['"open', 'position 5, its end: expected a closing quotation mark.'],
    ['ship (crane', 'position 11, its end: expected '],
    ['ship)', 'position 4, ")": expected '],
    [
      'ship spaeker:ruiz',
      'position 5, "spaeker:ruiz": expected one of the fields speaker, person, topic, article',
    ],
    ['ship type:book', 'position 10, "book": expected article, organization, person, quote or topic.'],
    ['-ship', 'position 0, "-ship": expected something to look for beside what is excluded.'],
  ])('%s is the client’s error, with the position and what was expected', (query, message) => {
    expect(refusal(query)).toContain(`Argument "query" cannot be read on from ${message}`);
  });

  it('may have so many characters and no more', () => {
    expect(search('a'.repeat(MAX_SEARCH_LENGTH)).nodes).toEqual([]);
    expect(refusal('a'.repeat(MAX_SEARCH_LENGTH + 1))).toBe(
      'Argument "query" must not be longer than 500 UTF-16 code units, but has 501. ' +
        'Ask for fewer words, or in several searches.',
    );
    expect(refusal('('.repeat(10_000))).toContain('but has 10000');
  });
});
