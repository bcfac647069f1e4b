import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeBase64Url } from '../../schema/base64url.ts';
import { decodeNodeId, nodeIdOf } from '../../schema/node-id.ts';
import { fixtureGraph } from './fixture-graph.ts';
import { badInputOf, dataOf } from './run.ts';

const { articles, organizations, people, quotes, topics, unnamedSources } = fixtureGraph;
const types = {
  Article: articles,
  Organization: organizations,
  Person: people,
  Quote: quotes,
  Topic: topics,
  UnnamedSource: unnamedSources,
};

const malformed = [
  '',
  'x',
  '%',
  'antony-blinken',
  encodeBase64Url('Person'),
  encodeBase64Url(':ana-ruiz'),
  encodeBase64Url('Mention:ana-ruiz'),
  encodeBase64Url('person:ana-ruiz'),
  encodeBase64Url('constructor:name'),
];
const unknown = Object.keys(types).map((type) => encodeBase64Url(`${type}:nobody`));

describe('an id', () => {
  it('names type and key, whatever the key holds', () => {
    const topic = topics[0];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (slug) => {
        expect(topic && decodeNodeId(nodeIdOf({ ...topic, slug }))).toEqual({ type: 'Topic', key: slug });
      }),
    );
  });
});

describe('node', () => {
  it.each(Object.entries(types))('loads every %s by its id, as that type', (type, items) => {
    expect(items.length).toBeGreaterThan(0);
    for (const id of items.map(nodeIdOf)) {
      expect(dataOf('query ($id: ID!) { node(id: $id) { __typename id } }', { id }).node).toEqual({
        __typename: type,
        id,
      });
    }
  });

  it.each([...malformed, ...unknown])('is null for %j', (id) => {
    expect(dataOf('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });
});

describe('nodes', () => {
  const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('keeps the order, with repeats, and null for what names nothing', () => {
    const [ana, bo] = people.map(nodeIdOf);
    const ids = [bo, 'x', ana, unknown[0], bo];
    expect(dataOf(source, { ids }).nodes).toEqual([{ id: bo }, null, { id: ana }, null, { id: bo }]);
    expect(dataOf(source, { ids: [] }).nodes).toEqual([]);
  });

  it('takes 100 ids and refuses more', () => {
    expect(dataOf(source, { ids: Array(100).fill('x') }).nodes).toHaveLength(100);
    expect(badInputOf(source, { ids: Array(101).fill('x') })).toBe(
      'Argument "ids" must not hold more than 100 ids, but holds 101. Ask for the rest in another request.',
    );
  });
});

describe('quote', () => {
  const source = 'query ($id: ID!) { quote(id: $id) { id } }';

  it('loads a quotation by its id', () => {
    const id = quotes[0] && nodeIdOf(quotes[0]);
    expect(dataOf(source, { id })).toEqual({ quote: { id } });
  });

  const others = [...people.map(nodeIdOf), encodeBase64Url(`Topic:${quotes[0]?.key}`)];

  it.each([...malformed, ...unknown, ...others])('is null for %j, which is no quotation', (id) => {
    expect(dataOf(source, { id })).toEqual({ quote: null });
  });
});

describe('a slug', () => {
  it.each(['article', 'person', 'organization', 'topic'])('that names no %s gives null', (field) => {
    expect(dataOf(`{ item: ${field}(slug: "nobody") { id } }`)).toEqual({ item: null });
    expect(dataOf(`{ item: ${field}(slug: "constructor") { id } }`)).toEqual({ item: null });
  });

  it.each([
    ['article', 'bridge-walk'],
    ['person', 'ana-ruiz-2'],
    ['organization', 'river-union'],
    ['topic', 'ports'],
  ])('loads one %s', (field, slug) => {
    expect(dataOf(`{ item: ${field}(slug: "${slug}") { slug } }`)).toEqual({ item: { slug } });
  });
});
