import { describe, expect, it } from 'vitest';
import { sharedWorker } from '../harness/shared-worker.ts';

/* What a Relay client may send of pages and ids, to the built Worker; `contract.graphql` says what comes back. */

const worker = sharedWorker('bundled');

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly slug: string } }[];
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const PAGE =
  'totalCount edges { cursor node { slug } } nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const EMPTY = { edges: [], nodes: [] };
const NO_CURSORS = { startCursor: null, endCursor: null };

async function page(args: string): Promise<Page> {
  return (await worker.gql<{ articles: Page }>(`{ articles(${args}) { ${PAGE} } }`)).articles;
}

async function refusal(query: string): Promise<string> {
  const response = await worker.fetch(`/graphql?${new URLSearchParams({ query })}`);
  const { data, errors } = await response.json();
  expect([response.status, data, errors.length]).toEqual([200, null, 1]);
  expect(errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  return errors[0].message;
}

describe('a page', () => {
  it('of nothing has no cursors', async () => {
    expect(await page('filter: { people: ["nobody"] }')).toEqual({
      totalCount: 0,
      ...EMPTY,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, ...NO_CURSORS },
    });
  });

  it.each(['first: 0', 'last: 0'])('of %s is empty and tells how many there are', async (args) => {
    const empty = await page(args);
    expect(empty).toMatchObject({ ...EMPTY, pageInfo: NO_CURSORS });
    expect(empty.totalCount).toBeGreaterThan(0);
  });

  it('of last alone is the end of the list, in its order', async () => {
    const all = await page('first: 100');
    const end = await page('last: 2');
    expect(end.nodes).toEqual(all.nodes.slice(-2));
    expect(end.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  it('goes on behind a cursor, and behind the last one is empty', async () => {
    const all = await page('first: 100');
    const second = await page(`first: 1, after: "${all.edges[0]?.cursor}"`);
    expect(second.nodes).toEqual(all.nodes.slice(1, 2));
    const none = await page(`first: 1, after: "${all.edges.at(-1)?.cursor}"`);
    expect(none).toMatchObject({ totalCount: all.totalCount, ...EMPTY, pageInfo: NO_CURSORS });
  });

  it.each([
    ['first: -1', 'must not be negative'],
    ['last: -1', 'must not be negative'],
    ['first: 101', 'must not be above 100'],
    ['first: 1, last: 1', 'exclude each other'],
    ['after: "broken"', '"after"'],
    ['after: ""', '"after"'],
    ['before: "YXJyYXljb25uZWN0aW9uOjA="', '"before"'],
  ])('of %s is refused', async (args, reason) => {
    expect(await refusal(`{ articles(${args}) { totalCount } }`)).toContain(reason);
  });

  it('of a cursor of another order is refused', async () => {
    const { edges } = await page('first: 1');
    const order = 'orderBy: { field: HEADLINE, direction: ASC }';
    const message = await refusal(`{ articles(after: "${edges[0]?.cursor}", ${order}) { totalCount } }`);
    expect(message).toContain('"after"');
  });
});

describe('an id', () => {
  it('finds its node again', async () => {
    const { articles } = await worker.gql<{ articles: { nodes: [{ id: string }] } }>(
      '{ articles(first: 1) { nodes { id } } }',
    );
    const [{ id }] = articles.nodes;
    const query = 'query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id, "broken"]) { id } }';
    expect(await worker.gql(query, { id })).toEqual({
      node: { __typename: 'Article', id },
      nodes: [{ id }, null],
    });
  });

  it.each([
    ['broken', 'broken'],
    ['empty', ''],
    ['of an unknown type', btoa('Nobody:1')],
    ['of an unknown node', btoa('Article:nowhere')],
    ['of a quotation that is none', btoa('Quote:nowhere')],
  ])('that is %s is null', async (_, id) => {
    const query = 'query ($id: ID!) { node(id: $id) { id } quote(id: $id) { id } nodes(ids: [$id]) { id } }';
    expect(await worker.gql(query, { id })).toEqual({ node: null, quote: null, nodes: [null] });
  });
});
